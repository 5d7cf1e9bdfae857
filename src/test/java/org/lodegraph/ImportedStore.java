package org.lodegraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shipped tables as a store that the packaged program has imported, kept under {@code target/stores} and copied by whoever needs it. It is made
 * once for each content of {@code import/}, {@code cypher/}, the loading code and the database's version; a half-made one has another name and is
 * made anew.
 */
public final class ImportedStore {

    private static final Path STORES = Path.of("target", "stores");
    private static final List<String> LOADING = List.of("error", "model", "table", "graph", "ingest", "network", "engine");
    private static final long IMPORT_SECONDS = 600;

    private ImportedStore() {}

    /** Copies the store into a data folder, importing it first if that has not been done. */
    public static synchronized void copyTo(Path data) {
        try {
            copy(imported().resolve("neo4j"), data.resolve("neo4j"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path imported() throws IOException {
        Path store = STORES.resolve(key());
        if (!Files.isDirectory(store)) {
            if (Files.isDirectory(STORES)) {
                TemporaryFolders.delete(STORES); // of other contents, or half-made
            }
            Path made = Files.createDirectories(STORES).resolve("half-made");
            long begun = System.nanoTime();
            try (ProgramProcess program =
                    ProgramProcess.start("import", "--data", made.toString(), "--import", "import")) {
                if (program.awaitExit(IMPORT_SECONDS) != 0) {
                    throw new IllegalStateException(
                            "the shipped tables could not be imported:\n" + String.join("\n", program.lines()));
                }
            }
            Files.move(made, store, StandardCopyOption.ATOMIC_MOVE);
            System.out.printf(
                    "imported the shipped tables into %s in %.1f s%n", store, (System.nanoTime() - begun) / 1e9);
        }
        return store;
    }

    private static String key() throws IOException {
        MessageDigest digest = sha256();
        for (Path part : parts()) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        try (Stream<Path> libraries = Files.list(Path.of("target", "lib"))) {
            libraries
                    .map(library -> library.getFileName().toString())
                    .filter(name -> name.startsWith("neo4j-"))
                    .sorted()
                    .forEach(name -> digest.update(name.getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static List<Path> parts() {
        Path classes = Path.of("target", "classes", "org", "lodegraph");
        return Stream.concat(
                        Stream.of(
                                Path.of("import"),
                                Path.of("cypher"),
                                classes.resolve("Loading.class"),
                                classes.resolve("Deriving.class")),
                        LOADING.stream().map(classes::resolve))
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
