package org.lodegraph.question.price;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.policy.BlocStates;
import org.lodegraph.question.policy.CountedMembers;
import org.lodegraph.question.price.Markets.Market;
import org.lodegraph.question.price.PriceQueries.LegRow;
import org.lodegraph.question.price.PriceQueries.LegsOf;
import org.lodegraph.question.price.PriceQueries.Prices;

/** Evaluates price floors and lists market prices (definitions 5). */
public final class PriceFloors {

    private final Graph graph;
    private final BlocStates states;
    private final Markets markets;

    /** @param clock supplies today's date: memberships that have ended do not count */
    public PriceFloors(Graph graph, Clock clock) {
        this.graph = graph;
        this.states = new BlocStates(graph, clock);
        this.markets = new Markets(graph);
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
        Market market = markets.of(question);
        TopUp topUp = new TopUp(question.floorUsdPerTonne(), market.usdPerTonne());
        List<String> inside = states.of(question.bloc(), question.membership());
        if (inside.isEmpty()) {
            throw new InvalidValueException(
                    "bloc",
                    question.bloc().value(),
                    "a bloc with member states; members=all also counts those of its member blocs");
        }
        DataYear.Reach reach = DataYear.reach(year.orElse(null));
        LegsOf query = new LegsOf(question.mineral(), question.stage(), inside, reach.earliest(), reach.latest());
        List<LegRow> legs = graph.list(PriceQueries.LIST_LEGS, query);
        TopUpCosts topUpCosts = new TopUpCosts(topUp, legs);
        PriceFloor floor = new PriceFloor(
                question.bloc(),
                question.mineral(),
                question.stage(),
                question.floorUsdPerTonne(),
                market.usdPerTonne(),
                topUp.usdPerTonne(),
                topUp.importPriceUsdPerTonne(),
                market.price(),
                topUpCosts.totals(),
                topUpCosts.byTarget(),
                topUpCosts.byLeg());
        int more = states.of(question.bloc(), CountedMembers.ALL).size() - inside.size();
        return Answer.of(floor)
                .with(new FloorMeta(question, market, legs, topUpCosts)
                        .of(more)
                        .statement(Graph.statement(PriceQueries.LIST_LEGS, query)));
    }
}
