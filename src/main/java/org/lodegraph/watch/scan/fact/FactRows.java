package org.lodegraph.watch.scan.fact;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.None;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.SnapshotDetails;
import org.lodegraph.network.snapshot.SnapshotRows;
import org.lodegraph.network.snapshot.Treaties;
import org.lodegraph.network.snapshot.Treaty;

/**
 * Facts as rows, for storage.
 *
 * @param world the flows
 * @param details measures, verdicts, outputs and memberships beside the flows
 * @param printed outputs of producers, of every edition
 * @param reliances published lists of import reliance
 * @param materials all minerals
 * @param measures policy measures with their states
 * @param treaties agreements with their parties
 */
public record FactRows(
        SnapshotRows world,
        SnapshotDetails details,
        List<PrintedOutput> printed,
        List<Reliance> reliances,
        List<Material> materials,
        List<DatedMeasure> measures,
        List<Treaty> treaties) {

    /**
     * {@return all rows of the graph}
     *
     * @param worlds supplies the flows; called in parallel with the other reads
     * @throws java.util.concurrent.CompletionException with the cause of a failure
     */
    static FactRows read(Graph graph, CompletableFuture<NetworkSnapshot> worlds) {
        CompletableFuture<List<PrintedOutput>> printed = ask(graph, FactQueries.LIST_FIGURES);
        CompletableFuture<List<Reliance>> reliances = ask(graph, FactQueries.LIST_RELIANCES);
        CompletableFuture<List<Material>> materials = ask(graph, FactQueries.LIST_MATERIALS);
        CompletableFuture<List<DatedMeasure>> measures = ask(graph, FactQueries.LIST_MEASURES);
        CompletableFuture<Treaties> treaties = CompletableFuture.supplyAsync(() -> Treaties.read(graph));
        NetworkSnapshot snapshot = worlds.join();
        return new FactRows(
                snapshot.rows(),
                snapshot.details(),
                printed.join(),
                reliances.join(),
                materials.join(),
                measures.join(),
                treaties.join().treaties());
    }

    /** Runs statements in parallel, because planning uncached ones is slow. */
    private static <R extends Record> CompletableFuture<List<R>> ask(Graph graph, Query<None, R> query) {
        return CompletableFuture.supplyAsync(() -> graph.list(query, None.NONE));
    }

    /** {@return the facts of these rows} */
    public Facts facts() {
        return facts(world.build(details));
    }

    Facts facts(NetworkSnapshot built) {
        return new Facts(
                new Statistics(built, printed, reliances, new Materials(materials)),
                new PolicyFacts(details.restrictions(), measures, new Treaties(treaties, details.memberships())),
                this);
    }
}
