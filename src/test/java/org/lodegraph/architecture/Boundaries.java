package org.lodegraph.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The tables "Allowed dependencies" of ARCHITECTURE.md, which are the contract.
 *
 * @param allowed for each package, the other packages it may use
 * @param libraries the libraries outside this program and the JDK
 */
record Boundaries(Map<String, List<String>> allowed, List<Library> libraries) {

    private static final String BASE = "org.lodegraph.";
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /**
     * A library and the packages that may use it.
     *
     * @param prefix of its packages
     * @param places the packages of this program that may use it
     */
    record Library(String prefix, List<String> places) {}

    static Boundaries read(Path document) throws IOException {
        String text = Files.readString(document);
        int begin = text.indexOf("## Allowed dependencies");
        String section = text.substring(begin, text.indexOf("\n## ", begin + 1));
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        List<Library> libraries = new ArrayList<>();
        for (String line : section.lines().filter(row -> row.contains("`")).toList()) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 4) { // | packages | what they see |
                names(cells[1]).forEach(name -> allowed.put(name, names(cells[2])));
            } else if (cells.length == 5) { // | library | its packages | where |
                names(cells[2]).forEach(prefix -> libraries.add(new Library(prefix, names(cells[3]))));
            }
        }
        return new Boundaries(allowed, libraries);
    }

    /** {@return whether the tables allow a package to use a class} */
    boolean allow(String place, JavaClass seen) {
        String where = seen.getPackageName();
        if (within(where, "java") || within(where, "javax") || within(where, "org.jspecify")) {
            return true;
        }
        if (where.startsWith(BASE)) {
            String other = row(where);
            return other.equals(place) || allowed.getOrDefault(place, List.of()).contains(other);
        }
        return libraries.stream()
                .filter(library -> within(where, library.prefix()))
                .max(Comparator.comparingInt(library -> library.prefix().length()))
                .filter(library -> library.places().contains(place))
                .isPresent();
    }

    /** {@return the packages of these classes in the table, and those without a row; except the root and the wiring} */
    Set<String> packages(Iterable<JavaClass> classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass one : classes) {
            String name = one.getPackageName();
            if (name.startsWith(BASE) && !within(name, BASE + "app")) {
                found.add(row(name));
            }
        }
        return found;
    }

    /** {@return whether a class belongs to a package's row, and not to that of a subpackage} */
    boolean holds(String place, JavaClass one) {
        return one.getPackageName().startsWith(BASE)
                && row(one.getPackageName()).equals(place);
    }

    /** {@return the longest name in the table that contains a package, or its own name} */
    private String row(String name) {
        String below = name.substring(BASE.length());
        return allowed.keySet().stream()
                .filter(row -> within(below, row))
                .max(Comparator.comparingInt(String::length))
                .orElse(below);
    }

    private static boolean within(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
