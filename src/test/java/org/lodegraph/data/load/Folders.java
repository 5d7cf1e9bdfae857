package org.lodegraph.data.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Folders of tables for tests: the small complete one, and copies of it with a few files replaced. */
final class Folders {

    static final Path WHOLE = Path.of("src/test/resources/ingest/whole");

    private Folders() {}

    /**
     * {@return a copy of the complete folder in {@code target}, with the files of {@code
     * src/test/resources/ingest/<name>} over it}
     */
    static Path with(String name, Path target) {
        copy(WHOLE, target);
        copy(WHOLE.resolveSibling(name), target);
        return target;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
