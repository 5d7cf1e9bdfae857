package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_BLOC_STATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Target;
import org.lodegraph.question.policy.PolicyQueries.StatesOf;
import org.lodegraph.question.policy.PolicyQueries.StatesRow;

/** Lists the states that count as members of blocs. */
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
        return of(List.of(bloc), members, null).getOrDefault(bloc, List.of());
    }

    /** {@return the countries that make up a target today} */
    List<Iso3> importers(Target target) {
        return target.isBloc() ? Iso3.all(of(target.bloc(), CountedMembers.STATES)) : List.of(target.country());
    }

    /**
     * {@return the sorted members of each known bloc}
     *
     * @param date date of the memberships; null for today
     */
    public Map<BlocId, List<String>> of(Collection<BlocId> blocs, CountedMembers members, @Nullable LocalDate date) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        return graph.list(LIST_BLOC_STATES, new StatesOf(blocs, members, day)).stream()
                .collect(Collectors.toMap(StatesRow::bloc, StatesRow::states));
    }
}
