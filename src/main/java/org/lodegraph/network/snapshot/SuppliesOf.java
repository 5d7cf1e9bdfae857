package org.lodegraph.network.snapshot;

import java.util.List;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * A query for the fitness of a target's flows.
 *
 * @param minerals ids of the minerals
 * @param target country or bloc that takes them
 * @param earliest earliest flow year
 * @param latest latest flow year
 */
public record SuppliesOf(List<MineralId> minerals, Target target, int earliest, int latest) {

    /** {@return each mineral's newest flows in these years} */
    public List<SuppliedMineral> list(Graph graph) {
        return graph.list(SnapshotQueries.LIST_SUPPLIES, this);
    }

    /** {@return the statement that returns them} */
    public Meta.Statement statement() {
        return Graph.statement(SnapshotQueries.LIST_SUPPLIES, this);
    }
}
