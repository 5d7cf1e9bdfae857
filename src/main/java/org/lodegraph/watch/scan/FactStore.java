package org.lodegraph.watch.scan;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Dataset;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.entity.ScanBasisEntity;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.watch.scan.fact.Facts;

/**
 * Provides the facts of the loaded data and of earlier scans. Each version of the data is stored once, with its
 * first scan.
 */
final class FactStore {

    /** Version of the format of stored facts. Raise it when their content changes, so that old ones are not read. */
    private static final String FORMAT = "-2";

    private final Graph graph;
    private final Snapshots snapshots;
    private final Clock clock;
    private volatile @Nullable Cached now;
    private volatile @Nullable Cached earlier;

    private record Cached(String of, Facts facts) {}

    /**
     * The loaded data.
     *
     * @param version digest of the tables
     * @param run id of the import that wrote them
     */
    record Loaded(String version, String run) {

        /** {@return the id under which their facts are stored} */
        String basis() {
            return version + FORMAT;
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
        Dataset dataset = Dataset.find(graph).orElseThrow(() -> new UnavailableException("no data are loaded", null));
        String version = dataset.dataVersion();
        if (!dataset.isComplete() || version == null) {
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
        Cached cached = now;
        if (cached == null || !cached.of().equals(loaded.run())) {
            cached = new Cached(loaded.run(), Facts.read(graph, snapshots::world));
            if (!loaded().equals(loaded)) {
                throw new ConflictException("other data were loaded during the scan: start it again");
            }
            now = cached;
        }
        return cached.facts();
    }

    /** Stores facts unless they are stored already. */
    void save(Loaded loaded, Facts facts) {
        if (graph.entities().find(ScanBasisEntity.class, loaded.basis()).isEmpty()) {
            ScanBasisEntity basis = new ScanBasisEntity();
            basis.id = loaded.basis();
            basis.name = "Facts of data version " + loaded.version();
            basis.content = FactCodec.pack(facts.rows());
            basis.keptAt = clock.instant();
            graph.entities().save(basis);
        }
    }

    /** {@return the facts of an earlier scan; empty if they are stored in a former format} */
    Optional<Facts> earlier(ScanBasisEntity basis) {
        if (!basis.id.endsWith(FORMAT)) {
            return Optional.empty();
        }
        Cached cached = earlier;
        if (cached == null || !cached.of().equals(basis.id)) {
            cached = new Cached(basis.id, FactCodec.unpack(basis.content).facts());
            earlier = cached;
        }
        return Optional.of(cached.facts());
    }
}
