package org.lodegraph;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.lodegraph.engine.Derivation;
import org.lodegraph.graph.Graph;
import org.lodegraph.ingest.Importer;
import org.lodegraph.ingest.Progress;

/**
 * The network that can be checked by hand, as tables of {@code fixture/worked-example}: miners A and B, refiners R and S, users T and W, each a
 * country whose code is its letter three times. Beside {@code examplium}, the example itself, {@code twinium} has A and R in one country,
 * {@code gapium} has UNKNOWN at two stages, {@code layerium} has no extraction. S, T and W are the members of {@code eu27}.
 */
public final class WorkedExample {

    /** The day on which the example is asked: two months after R's ban was suspended. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private WorkedExample() {}

    /** Loads it into an empty database, and derives what follows. */
    public static Graph load() {
        Graph graph = TestDatabase.clear();
        URL folder = Objects.requireNonNull(WorkedExample.class.getResource("/fixture/worked-example"));
        try {
            new Importer(graph, CLOCK).run(Path.of(folder.toURI()), Progress.NONE);
            new Derivation(graph).run((done, all) -> {});
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return graph;
    }
}
