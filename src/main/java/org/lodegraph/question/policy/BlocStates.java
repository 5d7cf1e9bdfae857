package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_BLOC_STATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.BlocId;
import org.lodegraph.question.policy.PolicyQueries.StateRow;
import org.lodegraph.question.policy.PolicyQueries.States;

/** Which states count for a bloc today. */
final class BlocStates {

    private final Graph graph;
    private final Clock clock;

    /** @param clock tells today: memberships that have ended by then do not count */
    BlocStates(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * {@return ISO 3166-1 alpha-3 codes, sorted; none for a bloc that is not there}
     *
     * @param members {@code states}: those that are members themselves; {@code all}: also those of a member bloc
     */
    List<String> of(BlocId bloc, String members) {
        return graph.list(LIST_BLOC_STATES, new States(bloc, members, LocalDate.now(clock))).stream()
                .map(StateRow::iso3)
                .toList();
    }
}
