package org.lodegraph.watch.scan.fact;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.None;
import org.lodegraph.network.snapshot.BlocMembership;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.SnapshotRows;
import org.lodegraph.network.snapshot.Treaties;
import org.lodegraph.network.snapshot.Treaty;

/**
 * Facts as rows, for storage.
 *
 * @param world the flows
 * @param printed figures of output and capacity, of every edition
 * @param reliances published lists of import reliance
 * @param verdicts fitness verdicts on flows
 * @param materials all minerals
 * @param measures policy measures with their dates
 * @param treaties agreements with their parties
 * @param memberships memberships of blocs
 */
public record FactRows(
        SnapshotRows world,
        List<PrintedOutput> printed,
        List<Reliance> reliances,
        List<FitnessVerdict> verdicts,
        List<Material> materials,
        List<DatedMeasure> measures,
        List<Treaty> treaties,
        List<BlocMembership> memberships) {

    private static final SnapshotRows NO_FLOWS = new SnapshotRows(List.of(), List.of(), List.of());

    /**
     * {@return all rows of the graph except the flows}
     *
     * @throws java.util.concurrent.CompletionException with the cause of a failure
     */
    static FactRows read(Graph graph) {
        CompletableFuture<List<PrintedOutput>> printed = ask(graph, FactQueries.LIST_FIGURES);
        CompletableFuture<List<Reliance>> reliances = ask(graph, FactQueries.LIST_RELIANCES);
        CompletableFuture<List<FitnessVerdict>> verdicts = ask(graph, FactQueries.LIST_VERDICTS);
        CompletableFuture<List<Material>> materials = ask(graph, FactQueries.LIST_MATERIALS);
        CompletableFuture<List<DatedMeasure>> measures = ask(graph, FactQueries.LIST_MEASURES);
        CompletableFuture<Treaties> treaties = CompletableFuture.supplyAsync(() -> Treaties.read(graph));
        return new FactRows(
                NO_FLOWS,
                printed.join(),
                reliances.join(),
                verdicts.join(),
                materials.join(),
                measures.join(),
                treaties.join().treaties(),
                treaties.join().memberships());
    }

    /** Runs statements in parallel, because planning uncached ones is slow. */
    private static <R extends Record> CompletableFuture<List<R>> ask(Graph graph, Query<None, R> query) {
        return CompletableFuture.supplyAsync(() -> graph.list(query, None.NONE));
    }

    FactRows with(SnapshotRows flows) {
        return new FactRows(flows, printed, reliances, verdicts, materials, measures, treaties, memberships);
    }

    /** {@return the facts of these rows} */
    public Facts facts() {
        return facts(world.build());
    }

    Facts facts(NetworkSnapshot built) {
        return new Facts(
                new Statistics(
                        built, new AnnualRows(printed, reliances, verdicts), memberships, new Materials(materials)),
                policy(),
                this);
    }

    private PolicyFacts policy() {
        return new PolicyFacts(measures, new Treaties(treaties, memberships));
    }
}
