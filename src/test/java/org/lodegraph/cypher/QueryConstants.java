package org.lodegraph.cypher;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.graph.Query;

/**
 * Every query constant of the program: the static fields of type {@link Query} in the classes named {@code *Queries}.
 *
 * @param owner the class's simple name
 * @param field the constant's name
 */
record QueryConstants(String owner, String field, Query<?, ?> query) {

    static List<QueryConstants> all() throws Exception {
        Path classes = classes();
        List<QueryConstants> constants = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith("Queries.class"))
                    .sorted()
                    .toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                constants.addAll(of(Class.forName(name.substring(0, name.length() - ".class".length()))));
            }
        }
        return constants;
    }

    private static Path classes() throws URISyntaxException, IOException {
        return Path.of(
                Query.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<QueryConstants> of(Class<?> owner) throws IllegalAccessException {
        List<QueryConstants> constants = new ArrayList<>();
        for (Field field : Arrays.stream(owner.getDeclaredFields())
                .filter(field -> field.getType() == Query.class && Modifier.isStatic(field.getModifiers()))
                .toList()) {
            field.setAccessible(true);
            constants.add(new QueryConstants(owner.getSimpleName(), field.getName(), (Query<?, ?>) field.get(null)));
        }
        return constants;
    }

    @Override
    public String toString() {
        return owner + "." + field + " (" + query.name() + ")";
    }
}
