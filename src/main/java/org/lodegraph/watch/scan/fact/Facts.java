package org.lodegraph.watch.scan.fact;

import java.util.function.Supplier;
import org.lodegraph.graph.ConcurrentRead;
import org.lodegraph.graph.Graph;
import org.lodegraph.network.snapshot.NetworkSnapshot;

/**
 * All inputs of a scan except its date and its rules.
 *
 * @param figures statistics and flows
 * @param policy measures and agreements
 * @param rows both as rows, for storage
 */
public record Facts(Statistics figures, PolicyFacts policy, FactRows rows) {

    /**
     * {@return the facts of the graph}
     *
     * @param worlds supplies the flows; called in parallel with the other reads
     */
    public static Facts read(Graph graph, Supplier<NetworkSnapshot> worlds) {
        ConcurrentRead<NetworkSnapshot> reading = ConcurrentRead.start(worlds);
        return FactRows.read(graph, reading).facts(reading.result());
    }

    /** {@return these figures with other policy facts} */
    public Facts under(PolicyFacts other) {
        return new Facts(figures, other, rows);
    }

    /** {@return other figures with these policy facts} */
    public Facts with(Statistics other) {
        return new Facts(other, policy, rows);
    }
}
