package org.lodegraph.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.neo4j.configuration.GraphDatabaseSettings;

/**
 * An embedded database that keeps its query plans while tests empty and fill it.
 *
 * <p>In the user configuration it would replan every statement after ten seconds, because so much has changed.
 */
public final class SteadyServer {

    private static final Duration WHOLE_RUN = Duration.ofHours(6);

    private SteadyServer() {}

    /** Starts it on a data folder, with Bolt on the given port or, for 0, a free one. */
    public static EmbeddedServer start(Path data, int boltPort) {
        return EmbeddedServer.start(
                new EmbeddedLocation(data, boltPort, OptionalInt.empty(), ExplorerTerms.DEFAULT),
                Map.of(GraphDatabaseSettings.cypher_min_replan_interval, WHOLE_RUN));
    }
}
