package org.lodegraph.scan.fact;

import org.lodegraph.engine.World;
import org.lodegraph.graph.Graph;

/**
 * All that a scan is worked out from but its date and its rules.
 *
 * @param figures statistics and flows
 * @param policy measures and agreements
 * @param rows both as they are kept
 */
public record Facts(Figures figures, Policy policy, FactRows rows) {

    /** {@return the facts of the graph, with its flows as they were read already} */
    public static Facts read(Graph graph, World world) {
        return FactRows.read(graph, world.rows()).facts(world);
    }

    /** {@return the same figures under what states had decided in others} */
    public Facts under(Policy other) {
        return new Facts(figures, other, rows);
    }

    /** {@return other figures under the same decisions} */
    public Facts with(Figures other) {
        return new Facts(other, policy, rows);
    }
}
