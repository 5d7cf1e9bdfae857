package org.lodegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.graph.Schema;
import org.lodegraph.graph.ServerProcess;
import org.lodegraph.graph.SteadyServer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * A Neo4j server for tests: in a container if an engine is available, else embedded.
 *
 * <p>{@code -Dtest.neo4j=embedded|process|container} chooses another, {@code -Dtest.neo4j.version} the container's
 * version.
 */
public final class TestServer implements AutoCloseable {

    private static final String CHOICE = "test.neo4j";
    private static final String VERSION = System.getProperty(CHOICE + ".version", "5.26");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final class Chosen {
        private static final Kind KIND = choose();
    }

    private final GraphServer server;
    private final Runnable below;
    private final Graph graph;

    /** The place where the server runs. */
    private enum Kind {
        /** In the JVM of the tests. */
        EMBEDDED,
        /** In a JVM of its own, reached over Bolt. */
        PROCESS,
        /** In a container, reached over Bolt. */
        CONTAINER
    }

    private TestServer(GraphServer server, Runnable below) {
        this.server = server;
        this.below = below;
        this.graph = new Graph(server.driver(), PATIENCE, PATIENCE);
    }

    /** {@return a new server of the chosen kind, with the program's schema} */
    static TestServer start() {
        return start(Chosen.KIND);
    }

    /** {@return a new server in a container, whatever kind is chosen} */
    public static TestServer startContainer() {
        return start(Kind.CONTAINER);
    }

    /** {@return whether a container engine is available} */
    public static boolean hasContainers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    private static TestServer start(Kind kind) {
        TestServer started = switch (kind) {
            case EMBEDDED -> embedded();
            case PROCESS -> process();
            case CONTAINER -> container();
        };
        new Schema(started.graph()).apply();
        return started;
    }

    private static Kind choose() {
        String wanted = System.getProperty(CHOICE);
        Kind kind = wanted == null || wanted.isEmpty() ? available() : kind(wanted);
        System.out.println("database of the tests: "
                + switch (kind) {
                    case EMBEDDED -> "Neo4j embedded in the tests' JVM";
                    case PROCESS -> "Neo4j in a second process, over Bolt";
                    case CONTAINER -> "Neo4j " + VERSION + " in a container, over Bolt";
                }
                + (wanted == null ? " (-D" + CHOICE + " chooses another)" : ""));
        return kind;
    }

    private static Kind available() {
        return hasContainers() ? Kind.CONTAINER : Kind.EMBEDDED;
    }

    private static Kind kind(String wanted) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "-D" + CHOICE + "=" + wanted + ": expected embedded, process or container"));
    }

    private static TestServer embedded() {
        Path folder = folder();
        return new TestServer(SteadyServer.start(folder, 0), () -> TemporaryFolders.delete(folder));
    }

    private static TestServer process() {
        Path folder = folder();
        try {
            ServerProcess process = ServerProcess.start(folder, 0);
            return new TestServer(RemoteServer.connect(process.address(), folder), () -> {
                process.close();
                TemporaryFolders.delete(folder);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestServer container() {
        Neo4jContainer container = new Neo4jContainer("neo4j:" + VERSION).withoutAuthentication();
        container.start();
        return new TestServer(
                RemoteServer.connect(URI.create(container.getBoltUrl()), null, null, null), container::stop);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("lodegraph-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return its graph, with time limits for a busy machine, where the first planning of a long statement may take
     * long}
     */
    Graph graph() {
        return graph;
    }

    /** {@return the server, with the program's schema} */
    public GraphServer server() {
        return server;
    }

    @Override
    public void close() {
        try {
            server.close();
        } finally {
            below.run();
        }
    }
}
