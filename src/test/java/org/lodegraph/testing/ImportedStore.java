package org.lodegraph.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.app.Application;
import org.lodegraph.cli.Console;
import org.lodegraph.cli.config.Settings;
import org.neo4j.kernel.internal.Version;

/**
 * The shipped tables as an imported store, kept under {@code target/stores} for tests to copy.
 *
 * <p>It is built once for each content of {@code import/}, {@code cypher/}, the loading code and the database's
 * version. A half-built store has another name and is built again.
 */
public final class ImportedStore {

    static final Path STORES = Path.of("target", "stores");
    static final String HALF_MADE = "half-made";

    private static final List<String> LOADING = List.of("model", "graph", "data", "network");

    private ImportedStore() {}

    /** Copies the store into a data folder, importing it first if necessary. */
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
                TemporaryFolders.delete(STORES); // of other contents, or half-built
            }
            Path made = Files.createDirectories(STORES).resolve(HALF_MADE);
            long begun = System.nanoTime();
            importInto(made);
            Files.move(made, store, StandardCopyOption.ATOMIC_MOVE);
            System.out.printf(
                    "imported the shipped tables into %s in %.1f s%n", store, (System.nanoTime() - begun) / 1e9);
        }
        return store;
    }

    /** Imports in this JVM rather than in a process: after an earlier database run it takes half the time. */
    private static void importInto(Path data) {
        Settings settings = Settings.of(
                new Settings.Listen("127.0.0.1", 0, 0, 0), new Settings.Store(data, Path.of("import"), null, false));
        PrintWriter silent = new PrintWriter(Writer.nullWriter());
        new Application(Clock.systemUTC()).importTables(settings, new Console(silent, silent));
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
        digest.update(Version.getNeo4jVersion().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static List<Path> parts() {
        Path classes = Path.of("target", "classes", "org", "lodegraph");
        return Stream.concat(
                        Stream.of(Path.of("import"), Path.of("cypher"), classes.resolve("app/StoreUpdater.class")),
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
