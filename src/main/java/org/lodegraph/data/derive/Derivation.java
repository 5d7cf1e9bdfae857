package org.lodegraph.data.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lodegraph.data.derive.DerivationQueries.DependenceRow;
import org.lodegraph.data.derive.DerivationQueries.DependencesOf;
import org.lodegraph.data.derive.DerivationQueries.Derived;
import org.lodegraph.data.derive.DerivationQueries.DerivedOf;
import org.lodegraph.data.derive.DerivationQueries.WorldLossRow;
import org.lodegraph.data.derive.DerivationQueries.WorldLossesOf;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Method;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.snapshot.CountryLosses;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.network.snapshot.SnapshotLoader;

/**
 * Writes results of the network engine into the graph, for people who explore it. These are the dependences of each
 * country and the world loss of each operation. It covers the newest network of each mineral, with default headroom
 * and slack.
 */
public final class Derivation {

    /** Minimum exposure to write: a country has dozens of smaller ones, which matter little. */
    public static final double LEAST_EXPOSURE = 0.05;

    private static final int BATCH = 5_000;

    private final Graph graph;

    public Derivation(Graph graph) {
        this.graph = graph;
    }

    /**
     * The result of a run.
     *
     * @param networks number of networks computed
     * @param operations number of operations written
     * @param dependences number of dependences written
     */
    public record Report(int networks, int operations, int dependences) {}

    /** {@return true if the results of the loaded data and the current definitions are written} */
    public boolean isDone() {
        return derived().filter(one -> Method.NAME.equals(one.method())).isPresent();
    }

    /**
     * Computes and writes all results again.
     *
     * @throws UnavailableException if no complete data are loaded
     * @throws ConflictException if an import starts meanwhile
     */
    public Report run(CountryLosses.Progress progress) {
        String run = derived()
                .map(Derived::run)
                .orElseThrow(() -> new UnavailableException("no data are loaded, or an import is running", null));
        List<CountryLosses> scans = CountryLosses.of(
                SnapshotLoader.read(graph).newest(), false, SpareCapacity.DEFAULT, () -> false, progress);
        int operations =
                write(DerivationQueries.DERIVE_WORLD_LOSSES, worldLosses(scans), rows -> new WorldLossesOf(rows, run));
        int dependences = write(
                DerivationQueries.DERIVE_DEPENDENCES,
                dependences(scans),
                rows -> new DependencesOf(rows, Method.NAME, run));
        graph.write(DerivationQueries.SWEEP_DEPENDENCES, new DerivedOf(Method.NAME, run));
        if (graph.write(DerivationQueries.MERGE_DATASET_DERIVED, new DerivedOf(Method.NAME, run))
                        .get(0)
                        .count()
                == 0) {
            throw new ConflictException("another import has started: derive again when it has ended");
        }
        return new Report(scans.size(), operations, dependences);
    }

    private Optional<Derived> derived() {
        return graph.find(DerivationQueries.FIND_DERIVED, None.NONE);
    }

    private <R, P extends Record> int write(Query<P, Count> query, List<R> rows, Function<List<R>, P> parameters) {
        int written = 0;
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<R> part = rows.subList(from, Math.min(rows.size(), from + BATCH));
            written += Math.toIntExact(
                    graph.write(query, parameters.apply(part)).get(0).count());
        }
        return written;
    }

    private static List<WorldLossRow> worldLosses(List<CountryLosses> scans) {
        List<WorldLossRow> rows = new ArrayList<>();
        for (CountryLosses scan : scans) {
            for (int x = 0; x < scan.points().size(); x++) {
                rows.add(new WorldLossRow(
                        scan.points().get(x), scan.network().year(), Rounding.share(scan.worldLoss(x))));
            }
        }
        return rows;
    }

    private static List<DependenceRow> dependences(List<CountryLosses> scans) {
        List<DependenceRow> rows = new ArrayList<>();
        for (CountryLosses scan : scans) {
            LoadedNetwork network = scan.network();
            for (int x = 0; x < scan.points().size(); x++) {
                for (int t = 0; t < scan.targets().size(); t++) {
                    double exposure = scan.losses().exposure(x, t);
                    if (exposure >= LEAST_EXPOSURE) {
                        rows.add(new DependenceRow(
                                scan.targets().get(t),
                                scan.points().get(x),
                                network.mineral(),
                                network.year(),
                                Rounding.share(exposure),
                                Rounding.share(scan.losses().shared(x, t))));
                    }
                }
            }
        }
        return rows;
    }
}
