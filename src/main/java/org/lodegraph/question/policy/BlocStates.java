package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_BLOC_STATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.BlocId;
import org.lodegraph.question.policy.PolicyQueries.StateRow;
import org.lodegraph.question.policy.PolicyQueries.StatesOf;

/** Lists the states that count as members of a bloc. */
public final class BlocStates {

    private final Graph graph;
    private final Clock clock;

    /** @param clock supplies today's date: memberships that have ended do not count */
    public BlocStates(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** {@return ISO 3166-1 alpha-3 codes of the members today, sorted; empty for an unknown bloc} */
    public List<String> of(BlocId bloc, CountedMembers members) {
        return of(bloc, members, LocalDate.now(clock));
    }

    /** {@return ISO 3166-1 alpha-3 codes of the members at a date, sorted; empty for an unknown bloc} */
    public List<String> of(BlocId bloc, CountedMembers members, LocalDate date) {
        return graph.list(LIST_BLOC_STATES, new StatesOf(bloc, members, date)).stream()
                .map(StateRow::iso3)
                .toList();
    }
}
