package org.lodegraph.data.derive;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lodegraph.data.derive.DerivationQueries.DependenceRow;
import org.lodegraph.data.derive.DerivationQueries.DependencesOf;
import org.lodegraph.data.derive.DerivationQueries.Derived;
import org.lodegraph.data.derive.DerivationQueries.DerivedOf;
import org.lodegraph.data.derive.DerivationQueries.RestrictedMarketRow;
import org.lodegraph.data.derive.DerivationQueries.RestrictedMarketsOf;
import org.lodegraph.data.derive.DerivationQueries.RunOf;
import org.lodegraph.data.derive.DerivationQueries.SpareLinksOf;
import org.lodegraph.data.derive.DerivationQueries.SpareOperationsOf;
import org.lodegraph.data.derive.DerivationQueries.Sweep;
import org.lodegraph.data.integrity.WrittenLinks;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Method;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.SnapshotLoader;

/**
 * Writes results of the network engine into the graph: dependences, chokepoint indicators and spare capacity.
 *
 * <p>They hold under the default assumptions. While they are written the graph holds no method, and nothing is answered
 * from them.
 */
public final class Derivation {

    private static final int BATCH = 5_000;
    private static final int SWEEP = 10_000;

    private final Graph graph;

    public Derivation(Graph graph) {
        this.graph = graph;
    }

    /** Receives the progress of a run. */
    @FunctionalInterface
    public interface Progress {

        /** Reports the number of networks done, of all. */
        void report(int done, int all);
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
     * @param dependences receives all dependences that are written
     * @throws UnavailableException if no complete data are loaded
     * @throws ConflictException if an import starts meanwhile
     */
    public Report run(Progress progress, WrittenLinks dependences) {
        String run = derived()
                .map(Derived::run)
                .orElseThrow(() -> new UnavailableException("no data are loaded, or an import is running", null));
        require(graph.write(DerivationQueries.MERGE_DATASET_DERIVING, new RunOf(run)));
        sweep(DerivationQueries.SWEEP_DEPENDENCES);
        sweep(DerivationQueries.SWEEP_RESTRICTED_MARKETS);
        NetworkSnapshot snapshot = SnapshotLoader.read(graph);
        AtomicInteger operations = new AtomicInteger();
        Stream.<Runnable>of(
                        () -> operations.set(ChokepointDerivation.run(graph, snapshot, run)),
                        () -> writeSpareCapacity(snapshot, run))
                .parallel()
                .forEach(Runnable::run);
        List<RestrictedMarketRow> markets = snapshot.all().stream()
                .flatMap(network -> new Dependences(snapshot, network).markets().stream())
                .toList();
        write(DerivationQueries.DERIVE_RESTRICTED_MARKETS, markets, rows -> new RestrictedMarketsOf(rows, run));
        AtomicInteger done = new AtomicInteger();
        int written = snapshot.all().parallelStream() // no two networks share a market
                .mapToInt(network -> {
                    List<DependenceRow> rows = new Dependences(snapshot, network).rows();
                    rows.forEach(row -> dependences.add(row.market(), row.point(), row.properties()));
                    int count = write(DerivationQueries.DERIVE_DEPENDENCES, rows, some -> new DependencesOf(some, run));
                    progress.report(done.incrementAndGet(), snapshot.all().size());
                    return count;
                })
                .sum();
        require(graph.write(DerivationQueries.MERGE_DATASET_DERIVED, new DerivedOf(Method.NAME, run)));
        return new Report(snapshot.all().size(), operations.get(), written);
    }

    private void writeSpareCapacity(NetworkSnapshot snapshot, String run) {
        write(
                DerivationQueries.DERIVE_SPARE_OPERATIONS,
                SpareDerivation.operations(snapshot),
                rows -> new SpareOperationsOf(rows, run));
        write(
                DerivationQueries.DERIVE_SPARE_LINKS,
                SpareDerivation.links(snapshot),
                rows -> new SpareLinksOf(rows, run));
    }

    private static void require(List<Count> counts) {
        if (count(counts) == 0) {
            throw new ConflictException("another import has started: derive again when it has ended");
        }
    }

    private static int count(List<Count> counts) {
        return Math.toIntExact(counts.get(0).count());
    }

    private void sweep(Query<Sweep, Count> old) {
        int swept;
        do {
            swept = count(graph.write(old, new Sweep(SWEEP)));
        } while (swept == SWEEP);
    }

    private Optional<Derived> derived() {
        return graph.find(DerivationQueries.FIND_DERIVED, None.NONE);
    }

    private <R, P extends Record> int write(Query<P, Count> query, List<R> rows, Function<List<R>, P> parameters) {
        int written = 0;
        for (int from = 0; from < rows.size(); from += BATCH) {
            written += count(graph.write(
                    query, parameters.apply(rows.subList(from, Math.min(rows.size(), from + BATCH)))));
        }
        return written;
    }
}
