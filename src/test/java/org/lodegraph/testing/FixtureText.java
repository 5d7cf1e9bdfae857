package org.lodegraph.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lodegraph.graph.GraphServer;

/**
 * Graphs as text below {@code src/test/resources/fixture}: statements, each ended by a semicolon at the end of a line.
 */
public final class FixtureText {

    private FixtureText() {}

    /** Runs the statements of a file in the given database. */
    public static void load(GraphServer server, String name) {
        run(server, read("/fixture/" + name + ".cypher"));
    }

    /** Runs statements in the given database. */
    public static void run(GraphServer server, String statements) {
        try (var session = server.driver().session()) {
            for (String statement : statements.split(";\\s*(\\n|$)", -1)) {
                if (!statement.isBlank()) {
                    session.run(statement).consume();
                }
            }
        }
    }

    static String read(String resource) {
        try (InputStream in = FixtureText.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " among the test resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
