package org.lodegraph.watch.scan.fact;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.lodegraph.graph.Graph;
import org.lodegraph.network.snapshot.NetworkSnapshot;

/**
 * All that a scan is worked out from but its date and its rules.
 *
 * @param figures statistics and flows
 * @param policy measures and agreements
 * @param rows both as they are kept
 */
public record Facts(Statistics figures, PolicyFacts policy, FactRows rows) {

    /**
     * {@return the facts of the graph}
     *
     * @param worlds gives its flows; asked while the rest is read
     */
    public static Facts read(Graph graph, Supplier<NetworkSnapshot> worlds) {
        CompletableFuture<NetworkSnapshot> reading = CompletableFuture.supplyAsync(worlds);
        try {
            FactRows rest = FactRows.read(graph);
            NetworkSnapshot snapshot = reading.join();
            return rest.with(snapshot.rows()).facts(snapshot);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** {@return the same figures under what states had decided in others} */
    public Facts under(PolicyFacts other) {
        return new Facts(figures, other, rows);
    }

    /** {@return other figures under the same decisions} */
    public Facts with(Statistics other) {
        return new Facts(other, policy, rows);
    }
}
