package org.lodegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists a folder of the class path, in a jar or on disk. */
final class ResourceFolder {

    private ResourceFolder() {}

    /**
     * {@return the text of each {@code .cypher} file below the folder, by relative path, sorted}
     *
     * @param folder such as {@code cypher/schema}
     */
    static SortedMap<String, String> statements(String folder) {
        URL url = ResourceFolder.class.getResource("/" + folder);
        if (url == null) {
            return new TreeMap<>();
        }
        try {
            if (!(url.openConnection() instanceof JarURLConnection connection)) {
                return read(Path.of(url.toURI()));
            }
            Path file = Path.of(connection.getJarFileURL().toURI());
            try (FileSystem jar = FileSystems.newFileSystem(
                    file, Map.of())) { // a separate one per call: threads may list concurrently
                return read(jar.getPath("/" + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + url, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot list " + url, e);
        }
    }

    private static SortedMap<String, String> read(Path root) throws IOException {
        SortedMap<String, String> statements = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".cypher")).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                statements.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return statements;
    }
}
