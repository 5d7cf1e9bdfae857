package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_BLOC_STATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.BlocId;
import org.lodegraph.question.policy.PolicyQueries.StateRow;
import org.lodegraph.question.policy.PolicyQueries.States;

/** Lists the states that count as members of a bloc today. */
final class BlocStates {

    private final Graph graph;
    private final Clock clock;

    /** @param clock supplies today's date: memberships that have ended do not count */
    BlocStates(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * {@return ISO 3166-1 alpha-3 codes, sorted; empty for an unknown bloc}
     *
     * @param members {@code states} for states that are members themselves; {@code all} to include those of member blocs
     */
    List<String> of(BlocId bloc, String members) {
        return graph.list(LIST_BLOC_STATES, new States(bloc, members, LocalDate.now(clock))).stream()
                .map(StateRow::iso3)
                .toList();
    }
}
