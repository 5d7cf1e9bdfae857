package org.lodegraph.network.snapshot;

import java.util.List;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * A query for the fitness of targets' flows.
 *
 * @param minerals ids of the minerals
 * @param targets countries or blocs that take them
 * @param earliest earliest flow year
 * @param latest latest flow year
 */
public record SuppliesOf(List<MineralId> minerals, List<Target> targets, int earliest, int latest) {

    /** {@return each mineral's newest flows into each target in these years, target by target} */
    public List<SuppliedMineral> list(Graph graph) {
        return graph.list(SnapshotQueries.LIST_SUPPLIES, this);
    }

    /** {@return the statement that returns them} */
    public Meta.Statement statement() {
        return Graph.statement(SnapshotQueries.LIST_SUPPLIES, this);
    }
}
