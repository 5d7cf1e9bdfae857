package org.lodegraph.data.curate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.Fault;

/**
 * Locates each release in a folder.
 *
 * <p>A release that {@code rules/releases.csv} describes is identified by its content, under any name and folder. Any
 * other release is found by its own name.
 *
 * <p>Two files of the same content count as one. Two different files for one release are a fault that names both. If no
 * file matches a release, the fault names the most similar file and its missing columns.
 */
final class ReleaseFolder {

    static final String FILE = "releases.csv";

    private static final int LATER_YEARS = 20;

    private final Path from;
    private final Map<String, Layout> layouts = new HashMap<>();
    private @Nullable List<ReleaseHead> heads;

    private ReleaseFolder(Path from) {
        this.from = from;
    }

    /**
     * Opens a folder.
     *
     * @throws FaultyCellException if the table of layouts cannot be read
     */
    static ReleaseFolder open(Path from, Path rules) {
        ReleaseFolder folder = new ReleaseFolder(from);
        for (ReleaseLine line : ReleaseFile.read(
                rules,
                FILE,
                StandardCharsets.UTF_8,
                List.of("name", "columns", "column", "value", "file", "least_lines"))) {
            folder.layouts.put(line.text("name"), Layout.of(line));
        }
        return folder;
    }

    /** {@return the minimum number of lines of a complete file of this name; 0 if unknown} */
    int leastLines(String name) {
        Layout layout = layouts.get(name);
        return layout == null ? 0 : layout.leastLines();
    }

    /** {@return whether a file of this name exists, or a similar one} */
    boolean has(String name) {
        return Files.isRegularFile(from.resolve(name)) || !fitting(name).isEmpty();
    }

    /**
     * {@return the path of a release, relative to the folder}
     *
     * @throws FaultyCellException if there is none, or more than one
     */
    String find(String name) {
        List<ReleaseHead> found = distinct(fitting(name));
        if (found.size() > 1) {
            throw fault(
                    found.get(1).path().toString(),
                    "release",
                    found.get(1).path(),
                    "one file that is " + name + "; " + found.get(0).path() + " also is, with other content");
        }
        return found.isEmpty() ? fallback(name) : found.get(0).path().toString();
    }

    /**
     * {@return the names of the existing editions with the layout of one: that edition and later ones, oldest first;
     * its own name if there is none}
     */
    List<String> editions(String name) {
        Layout first = layouts.get(name);
        List<String> there = new ArrayList<>();
        for (int years = 1; first != null && years <= LATER_YEARS; years++) {
            Layout later = first.later(years);
            if (heads().stream().anyMatch(later::fits)) {
                layouts.putIfAbsent(later.name(), later);
                there.add(later.name());
            }
        }
        if (there.isEmpty() || has(name)) {
            there.add(0, name);
        }
        return List.copyOf(there);
    }

    /** {@return the paths of a set of files with the same layout, sorted by name, each content once} */
    List<String> findAll(String name) {
        return distinct(fitting(name)).stream()
                .map(head -> head.path().toString())
                .toList();
    }

    /**
     * Falls back to the file of that name if no file matches, unless it is another edition. Its reader reports what is
     * missing.
     */
    private String fallback(String name) {
        Layout layout = layouts.get(name);
        boolean present = Files.isRegularFile(from.resolve(name));
        if (layout == null && !present) {
            throw fault(name, "file", "none", "a file of this name in the folder of the releases");
        }
        if (layout == null) {
            return name;
        }
        if (present) {
            ReleaseHead head = ReleaseHead.of(from, from.getFileSystem().getPath(name));
            if (layout.isOfEdition(head)) {
                return name;
            }
            throw otherEdition(layout, head);
        }
        ReleaseHead candidate = heads().stream()
                .filter(layout::isSimilarTo)
                .min(Comparator.comparing((ReleaseHead head) ->
                                layout.missingColumns(head).size())
                        .thenComparing(head -> head.path().toString()))
                .orElseThrow(() ->
                        fault(name, "file", "none", "a file with the columns " + String.join(", ", layout.columns())));
        throw layout.missingColumns(candidate).isEmpty()
                ? otherEdition(layout, candidate)
                : missingColumns(layout, candidate);
    }

    private static FaultyCellException missingColumns(Layout layout, ReleaseHead candidate) {
        String missing = String.join(", ", layout.missingColumns(candidate));
        return new FaultyCellException(new Fault(
                candidate.path().toString(),
                1,
                missing,
                "layout of " + layout.name(),
                String.join(", ", candidate.columns()),
                missing));
    }

    private static FaultyCellException otherEdition(Layout layout, ReleaseHead candidate) {
        String found = candidate
                .cells(layout.column())
                .filter(cell -> !layout.value().matcher(cell).matches())
                .findFirst()
                .orElse("nothing");
        return new FaultyCellException(new Fault(
                candidate.path().toString(),
                2,
                layout.column(),
                "edition of " + layout.name(),
                found,
                layout.value().pattern()));
    }

    private List<ReleaseHead> fitting(String name) {
        Layout layout = layouts.get(name);
        return layout == null
                ? List.of()
                : heads().stream().filter(layout::fits).toList();
    }

    private List<ReleaseHead> distinct(List<ReleaseHead> found) {
        List<ReleaseHead> distinct = new ArrayList<>();
        for (ReleaseHead head : found) {
            if (distinct.stream().noneMatch(other -> isSame(head, other))) {
                distinct.add(head);
            }
        }
        return distinct;
    }

    private boolean isSame(ReleaseHead one, ReleaseHead other) {
        try {
            return Files.mismatch(from.resolve(one.path()), from.resolve(other.path())) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ReleaseHead> heads() {
        List<ReleaseHead> known = heads;
        if (known == null) {
            known = read();
            heads = known;
        }
        return known;
    }

    private List<ReleaseHead> read() {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(Files::isRegularFile)
                    .map(from::relativize)
                    .filter(path -> path.toString().matches("(?i).*\\.(csv|json)"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(path -> ReleaseHead.of(from, path))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FaultyCellException fault(String file, String what, Object found, String expected) {
        return new FaultyCellException(new Fault(file, 1, "-", what, Objects.toString(found), expected));
    }
}
