package org.lodegraph.testing;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.network.snapshot.Snapshots;
import org.neo4j.driver.Driver;

/** The shared database of tests with {@link WithDatabase}: a {@link TestServer} started on first use, one per JVM. */
public final class TestDatabase {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(TestDatabase.class);

    private static @Nullable TestDatabase shared;
    private static @Nullable TestDatabase current;

    private final TestServer server;
    private @Nullable Fixture loaded;
    private List<String> content = List.of();

    private TestDatabase(TestServer server) {
        this.server = server;
    }

    /** Makes the shared database current, with the fixture loaded; it is closed after all tests. */
    static synchronized void open(Fixture fixture, ExtensionContext root) {
        TestDatabase running = shared;
        if (running == null) {
            running = new TestDatabase(TestServer.start());
            shared = running;
            root.getStore(NAMESPACE).put("shared", running.server); // closed with the root
        }
        current = running;
        running.ensureLoaded(fixture);
    }

    /** Releases the shared database for the next class. */
    static synchronized void release() {
        current = null;
    }

    private void ensureLoaded(Fixture fixture) {
        if (loaded != fixture || !content.equals(content())) {
            empty();
            fixture.load(server);
            loaded = fixture;
            content = content();
        }
    }

    private void empty() {
        try (var session = server.server().driver().session()) {
            session.run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
    }

    /** Returns every node and relationship as text, so that a class need not declare whether it writes. */
    private List<String> content() {
        try (var session = server.server().driver().session()) {
            return Stream.of(
                            "MATCH (node) RETURN labels(node) AS what, properties(node) AS all",
                            "MATCH (from)-[edge]->(to) RETURN [type(edge), properties(from), properties(to)] AS what, properties(edge) AS all")
                    .flatMap(statement -> session
                            .run(statement)
                            .list(row -> row.get("what").asList() + " "
                                    + new TreeMap<>(row.get("all").asMap()))
                            .stream())
                    .sorted()
                    .toList();
        }
    }

    private static synchronized TestDatabase current() {
        TestDatabase database = current;
        if (database == null) {
            throw new IllegalStateException("the test class is not annotated with @WithDatabase");
        }
        return database;
    }

    /** {@return the server of the current class} */
    public static GraphServer server() {
        return current().server.server();
    }

    /** {@return the graph with its current content, and with time limits for a busy machine} */
    public static Graph graph() {
        return current().server.graph();
    }

    /** {@return the networks of the graph's content at the first request} */
    public static Snapshots networks() {
        return new Snapshots(graph(), () -> "as loaded");
    }

    /** Deletes every node and relationship but keeps the schema; returns the empty graph. */
    public static Graph clear() {
        current().empty();
        return graph();
    }

    /** Restores a fixture, for a class whose tests write; returns its graph. */
    public static Graph load(Fixture fixture) {
        current().ensureLoaded(fixture);
        return graph();
    }

    /** {@return each text property, or element of a list property, of a node or relationship} */
    public static List<String> texts() {
        return texts(server().driver());
    }

    public static List<String> texts(Driver driver) {
        try (var session = driver.session()) {
            return session
                    .run(
                            "MATCH (node) RETURN properties(node) AS all UNION ALL MATCH ()-[edge]->() RETURN properties(edge) AS all")
                    .list(row -> row.get("all").asMap())
                    .stream()
                    .flatMap(all -> all.values().stream())
                    .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                    .map(String::valueOf)
                    .toList();
        }
    }

    /** Runs statements, each ended by a semicolon at the end of a line. */
    public static void run(String statements) {
        FixtureText.run(server(), statements);
    }
}
