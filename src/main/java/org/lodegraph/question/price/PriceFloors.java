package org.lodegraph.question.price;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.policy.BlocStates;
import org.lodegraph.question.policy.CountedMembers;
import org.lodegraph.question.price.PriceQueries.FloorLeg;
import org.lodegraph.question.price.PriceQueries.FloorOf;
import org.lodegraph.question.price.PriceQueries.LegRow;
import org.lodegraph.question.price.PriceQueries.LegsOf;
import org.lodegraph.question.price.PriceQueries.Prices;

/** Evaluates price floors and lists market prices (definitions 5). */
public final class PriceFloors {

    private final Graph graph;
    private final BlocStates states;

    /** @param clock supplies today's date: memberships that have ended do not count */
    public PriceFloors(Graph graph, Clock clock) {
        this.graph = graph;
        this.states = new BlocStates(graph, clock);
    }

    /** {@return the loaded prices, by mineral, stage and series} */
    public Answer<List<MarketPrice>> prices(Optional<MineralId> mineral, Page page) {
        Answer<List<MarketPrice>> rows =
                graph.page(PriceQueries.LIST_PRICES, new Prices(mineral.orElse(null), page.offset(), page.limit()));
        return rows.with(FloorMeta.ofPrices(rows.data(), rows.meta()));
    }

    /**
     * Computes the cost of a price floor on the unchanged flows of a year.
     *
     * @param year latest accepted flow year; flows up to two years older may be used; absent for the newest
     * @throws InvalidValueException if no market price is loaded, if several are and none is named, or if the bloc has no states
     */
    public Answer<PriceFloor> evaluate(FloorQuestion question, Optional<Year> year) {
        FloorInputs inputs = read(List.of(question), year);
        PriceFloor floor = inputs.evaluate(question);
        return Answer.of(floor)
                .with(inputs.meta(question).statement(Graph.statement(PriceQueries.LIST_LEGS, inputs.query())));
    }

    /** {@return what the newest flows, the prices and the members of blocs say on these floors} */
    public FloorInputs read(List<FloorQuestion> questions) {
        return read(questions, Optional.empty());
    }

    private FloorInputs read(List<FloorQuestion> questions, Optional<Year> year) {
        List<BlocId> blocs =
                questions.stream().map(FloorQuestion::bloc).distinct().toList();
        Map<CountedMembers, Map<BlocId, List<String>>> members = new EnumMap<>(CountedMembers.class);
        members.put(CountedMembers.STATES, states.of(blocs, CountedMembers.STATES, null));
        members.put(CountedMembers.ALL, states.of(blocs, CountedMembers.ALL, null));
        DataYear.Reach reach = DataYear.reach(year.orElse(null));
        LegsOf query = new LegsOf(
                questions.stream()
                        .map(question -> new FloorOf(
                                question.mineral(), question.stage(), FloorInputs.states(members, question)))
                        .toList(),
                reach.earliest(),
                reach.latest());
        Map<FloorQuestion, List<LegRow>> legs = graph.list(PriceQueries.LIST_LEGS, query).stream()
                .collect(Collectors.groupingBy(
                        leg -> questions.get(leg.floor()), Collectors.mapping(FloorLeg::leg, Collectors.toList())));
        Markets markets = new Markets(graph.list(PriceQueries.LIST_PRICES, new Prices(null, 0, Markets.ALL)));
        return new FloorInputs(query, markets, members, legs);
    }
}
