package org.lodegraph.watch.scan.fact;

import java.util.List;
import org.lodegraph.graph.ConcurrentRead;
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
     * @param worlds reads the flows
     */
    static FactRows read(Graph graph, ConcurrentRead<NetworkSnapshot> worlds) {
        ConcurrentRead<List<PrintedOutput>> printed = ask(graph, FactQueries.LIST_FIGURES);
        ConcurrentRead<List<Reliance>> reliances = ask(graph, FactQueries.LIST_RELIANCES);
        ConcurrentRead<List<Material>> materials = ask(graph, FactQueries.LIST_MATERIALS);
        ConcurrentRead<List<DatedMeasure>> measures = ask(graph, FactQueries.LIST_MEASURES);
        ConcurrentRead<Treaties> treaties = ConcurrentRead.start(() -> Treaties.read(graph));
        NetworkSnapshot snapshot = worlds.result();
        return new FactRows(
                snapshot.rows(),
                snapshot.details(),
                printed.result(),
                reliances.result(),
                materials.result(),
                measures.result(),
                treaties.result().treaties());
    }

    private static <R extends Record> ConcurrentRead<List<R>> ask(Graph graph, Query<None, R> query) {
        return ConcurrentRead.start(() -> graph.list(query, None.NONE));
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
