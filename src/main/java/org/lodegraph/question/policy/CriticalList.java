package org.lodegraph.question.policy;

import java.util.List;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.model.MineralId;

/**
 * A list of critical minerals.
 *
 * @param list id of the list
 * @param year year of the list
 * @param minerals ids of the minerals on it
 */
public record CriticalList(String list, int year, List<MineralId> minerals) {

    /** {@return every list} */
    public static List<CriticalList> all(Graph graph) {
        return graph.list(PolicyQueries.LIST_CRITICAL_LISTS, Query.None.NONE);
    }
}
