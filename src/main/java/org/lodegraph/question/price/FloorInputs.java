package org.lodegraph.question.price;

import java.util.List;
import java.util.Map;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Meta;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.policy.CountedMembers;
import org.lodegraph.question.price.Markets.Market;
import org.lodegraph.question.price.PriceQueries.LegRow;
import org.lodegraph.question.price.PriceQueries.LegsOf;

/** The prices, the members of blocs and the flows that some price floors are evaluated on. */
public final class FloorInputs {

    private final LegsOf query;
    private final Markets markets;
    private final Map<CountedMembers, Map<BlocId, List<String>>> members;
    private final Map<FloorQuestion, List<LegRow>> legs;

    FloorInputs(
            LegsOf query,
            Markets markets,
            Map<CountedMembers, Map<BlocId, List<String>>> members,
            Map<FloorQuestion, List<LegRow>> legs) {
        this.query = query;
        this.markets = markets;
        this.members = members;
        this.legs = legs;
    }

    static List<String> states(Map<CountedMembers, Map<BlocId, List<String>>> members, FloorQuestion question) {
        return members.getOrDefault(question.membership(), Map.of()).getOrDefault(question.bloc(), List.of());
    }

    /** {@return the parameters of the statement that returned the flows} */
    LegsOf query() {
        return query;
    }

    /**
     * {@return the cost of one of the floors}
     *
     * @throws InvalidValueException if no market price is loaded, if several are and none is named, or if the bloc has no states
     */
    public PriceFloor evaluate(FloorQuestion question) {
        Market market = markets.of(question);
        TopUp topUp = new TopUp(question.floorUsdPerTonne(), market.usdPerTonne());
        if (states(members, question).isEmpty()) {
            throw new InvalidValueException(
                    "bloc",
                    question.bloc().value(),
                    "a bloc with member states; members=all also counts those of its member blocs");
        }
        TopUpCosts topUpCosts = costs(question, topUp);
        return new PriceFloor(
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
    }

    /** {@return the metadata of a floor that can be evaluated} */
    Meta meta(FloorQuestion question) {
        Market market = markets.of(question);
        TopUp topUp = new TopUp(question.floorUsdPerTonne(), market.usdPerTonne());
        List<String> all = members.getOrDefault(CountedMembers.ALL, Map.of()).getOrDefault(question.bloc(), List.of());
        return new FloorMeta(question, market, legs(question), costs(question, topUp))
                .of(all.size() - states(members, question).size());
    }

    private TopUpCosts costs(FloorQuestion question, TopUp topUp) {
        return new TopUpCosts(topUp, legs(question));
    }

    private List<LegRow> legs(FloorQuestion question) {
        return legs.getOrDefault(question, List.of());
    }
}
