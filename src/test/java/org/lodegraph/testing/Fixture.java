package org.lodegraph.testing;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.lodegraph.data.derive.Derivation;
import org.lodegraph.data.integrity.WrittenLinks;
import org.lodegraph.data.load.Importer;
import org.lodegraph.data.load.Progress;

/**
 * Graphs that tests start from. Classes run in this order, so that each fixture is loaded once if nobody writes to it.
 */
public enum Fixture {
    /** The schema only. */
    EMPTY,
    /** The nodes and relationships of {@code fixture/graph.cypher}, used by golden files. */
    DRAWN,
    /** The same among enough others that the planner chooses as it does for real data. */
    DRAWN_IN_VOLUME,
    /** The tables of {@link OutputExample}. */
    OUTPUT_EXAMPLE,
    /** The small complete folder of tables {@code ingest/whole}, imported and derived. */
    SMALL_TABLES,
    /** The {@link WorkedExample}, imported and derived. */
    WORKED_EXAMPLE;

    /** Loads it into a database with only the schema. */
    void load(TestServer server) {
        switch (this) {
            case EMPTY -> {}
            case DRAWN -> FixtureText.load(server.server(), "graph");
            case DRAWN_IN_VOLUME -> {
                FixtureText.load(server.server(), "graph");
                FixtureText.load(server.server(), "volume");
                FixtureText.run(server.server(), "CALL db.prepareForReplanning();");
            }
            case OUTPUT_EXAMPLE -> FixtureText.run(server.server(), OutputExample.TEXT);
            case SMALL_TABLES -> importTables(server, "/ingest/whole");
            case WORKED_EXAMPLE -> importTables(server, "/fixture/worked-example");
        }
    }

    private static void importTables(TestServer server, String resource) {
        URL folder = Objects.requireNonNull(Fixture.class.getResource(resource));
        try {
            new Importer(server.graph(), WorkedExample.CLOCK).run(Path.of(folder.toURI()), Progress.NONE);
            new Derivation(server.graph()).run((done, all) -> {}, new WrittenLinks());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
