package org.lodegraph.watch.scan;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.watch.scan.ScanQueries.BasisOf;
import org.lodegraph.watch.scan.ScanQueries.Dataset;
import org.lodegraph.watch.scan.ScanQueries.IdOf;
import org.lodegraph.watch.scan.fact.Facts;

/**
 * Provides the facts of the loaded data and of earlier scans. Each version of the data is stored once, with its
 * first scan.
 */
final class FactStore {

    /**
     * Version of the format; raise it when the content of facts changes, so that facts in the old format are not
     * read.
     */
    private static final String SHAPE = "-1";

    private final Graph graph;
    private final Snapshots snapshots;
    private final Clock clock;
    private volatile @Nullable Known now;
    private volatile @Nullable Known former;

    private record Known(String of, Facts facts) {}

    /**
     * The loaded data.
     *
     * @param version digest of the tables
     * @param run id of the import that wrote them
     */
    record Loaded(String version, String run) {

        /** {@return the id under which their facts are stored} */
        String basis() {
            return version + SHAPE;
        }
    }

    FactStore(Graph graph, Snapshots snapshots, Clock clock) {
        this.graph = graph;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * {@return the version and the import run of the loaded data}
     *
     * @throws UnavailableException if no data are loaded, or an import is running
     */
    Loaded loaded() {
        Dataset dataset = graph.find(ScanQueries.FIND_DATASET, None.NONE)
                .orElseThrow(() -> new UnavailableException("no data are loaded", null));
        String version = dataset.dataVersion();
        if (!dataset.state().equals("complete") || version == null) {
            throw new UnavailableException("the data are being loaded", null);
        }
        return new Loaded(version, dataset.run());
    }

    /**
     * {@return the facts of the loaded data}
     *
     * @throws ConflictException if other data have been loaded since
     */
    Facts facts(Loaded loaded) {
        Known seen = now;
        if (seen == null || !seen.of().equals(loaded.run())) {
            seen = new Known(loaded.run(), Facts.read(graph, snapshots::world));
            if (!loaded().equals(loaded)) {
                throw new ConflictException("other data were loaded while they were read: scan again");
            }
            now = seen;
        }
        return seen.facts();
    }

    /** Stores facts unless they are stored already. */
    void keep(Loaded loaded, Facts facts) {
        boolean kept = graph.list(ScanQueries.COUNT_BASES, new IdOf(loaded.basis()))
                        .get(0)
                        .count()
                > 0;
        if (!kept) {
            graph.write(
                    ScanQueries.MERGE_BASIS,
                    new BasisOf(
                            loaded.basis(),
                            FactCodec.pack(facts.rows()),
                            clock.instant().atZone(ZoneOffset.UTC)));
        }
    }

    /**
     * {@return the facts of an earlier scan}
     *
     * @throws UnavailableException if they are no longer stored
     */
    Facts former(String basis) {
        Known seen = former;
        if (seen == null || !seen.of().equals(basis)) {
            String packed = graph.find(ScanQueries.FIND_BASIS, new IdOf(basis))
                    .orElseThrow(() -> new UnavailableException("the data of that scan are not kept any more", null))
                    .content();
            seen = new Known(basis, FactCodec.unpack(packed).facts());
            former = seen;
        }
        return seen.facts();
    }
}
