package org.lodegraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.engine.Networks;
import org.lodegraph.graph.EmbeddedServer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.graph.Placement;
import org.lodegraph.graph.Schema;

/**
 * The one real database of the tests: started at the first use with the program's own schema, on free ports and in a folder that is thrown away,
 * shared by every test of the JVM. A test that needs an empty graph asks for {@link #clear}.
 */
public final class TestDatabase {

    /** A busy machine may take longer to plan a long statement for the first time than a client would wait. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static @Nullable GraphServer server;

    private TestDatabase() {}

    public static synchronized GraphServer server() {
        GraphServer running = server;
        if (running == null) {
            running = start();
            server = running;
        }
        return running;
    }

    /** {@return the graph, with whatever tests before left in it and with time for a busy machine} */
    public static Graph graph() {
        return new Graph(server().driver(), PATIENCE, PATIENCE);
    }

    /** {@return the networks of what the graph holds when they are first asked for} */
    public static Networks networks() {
        return new Networks(graph(), () -> "as loaded");
    }

    /** Deletes every node and relationship, keys and indexes stay; gives the empty graph. */
    public static Graph clear() {
        try (var session = server().driver().session()) {
            session.run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
        return graph();
    }

    /** Runs statements as they stand, each ended by a semicolon at the end of a line: fixtures are text. */
    public static void run(String statements) {
        Fixture.run(server(), statements);
    }

    /** Empties the graph and loads the drawn fixture that the golden files stand on. */
    public static Graph drawn() {
        clear();
        Fixture.load(server(), "graph");
        return graph();
    }

    /** {@return a database of one's own with the program's schema; closed and deleted at the end of the JVM} */
    static GraphServer start() {
        try {
            Path folder = Files.createTempDirectory("lodegraph-test");
            EmbeddedServer started = EmbeddedServer.start(new Placement(folder, 0, 0));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                started.close();
                delete(folder);
            }));
            new Schema(started.graph()).apply();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
