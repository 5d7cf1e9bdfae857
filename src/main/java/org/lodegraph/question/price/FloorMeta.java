package org.lodegraph.question.price;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.Meta;
import org.lodegraph.model.SentenceText;
import org.lodegraph.question.price.Markets.Market;
import org.lodegraph.question.price.PriceQueries.LegRow;

/** Metadata of answers on price floors: years, the price used and the alternatives, the reasons for null figures, and caveats. */
final class FloorMeta {

    private static final Caveat ORIGIN =
            new Caveat("the tariff depends on the traced country of origin, not on the shipping country", Bias.UNCLEAR);
    private static final Caveat STILL = new Caveat(
            "the flows are those of their year: no buyer reduces or moves purchases because of the tariff",
            Bias.OVERSTATES);
    private static final Caveat GIVEN = new Caveat(
            "the market price comes from the request and is assumed to count the same tonnes as the flows",
            Bias.UNCLEAR);

    private final FloorQuestion question;
    private final Market market;
    private final List<LegRow> legs;
    private final TopUpCosts topUpCosts;

    FloorMeta(FloorQuestion question, Market market, List<LegRow> legs, TopUpCosts topUpCosts) {
        this.question = question;
        this.market = market;
        this.legs = legs;
        this.topUpCosts = topUpCosts;
    }

    /** {@return the metadata of a list of prices} */
    static Meta ofPrices(List<MarketPrice> prices, Meta meta) {
        Meta answer = meta.editions(
                prices.stream().map(MarketPrice::edition).distinct().sorted().toList());
        if (prices.isEmpty()) {
            answer =
                    answer.reason("data", "no price per tonne matches the request, or the page is beyond the last row");
        }
        if (prices.stream().anyMatch(price -> price.stage() == null)) {
            answer = answer.reason("stage", "the source does not state the stage of the priced product");
        }
        return prices.stream().anyMatch(price -> price.massBasis() == null)
                ? answer.reason("massBasis", "the source does not state the basis of the tonne")
                : answer;
    }

    /** @param statesMore number of states that {@code members=all} would add */
    Meta of(int statesMore) {
        Meta meta = Meta.NONE
                .editions(editions())
                .details(new FloorDetails(
                        question.membership(),
                        market.others(),
                        new FloorDetails.LegCounts(
                                topUpCosts.byLeg().size(), topUpCosts.dutiable().size())))
                .caveat(ORIGIN)
                .caveat(STILL);
        return unknown(outsiders(withheld(years(price(meta))), statesMore));
    }

    private List<String> editions() {
        MarketPrice price = market.price();
        Stream<String> ofPrice = price == null ? Stream.empty() : Stream.of(price.edition());
        return Stream.concat(legs.stream().flatMap(leg -> leg.editions().stream()), ofPrice)
                .distinct()
                .sorted()
                .toList();
    }

    private Meta price(Meta meta) {
        MarketPrice price = market.price();
        if (price == null) {
            return meta.reason("market", "the market price comes from the request")
                    .caveat(GIVEN);
        }
        String counts = price.massBasis();
        if (counts == null) {
            return meta.reason("market.massBasis", "the source does not state the basis of the tonne")
                    .caveat(new Caveat(
                            "the source does not state the basis of the priced tonne; costs assume that of the flows ("
                                    + price.flowBasis() + ")",
                            Bias.UNCLEAR));
        }
        if (counts.equals(price.flowBasis())) {
            return meta;
        }
        return meta.caveat(new Caveat(
                "the price is for a tonne " + counts + ", but the flows count tonnes " + price.flowBasis()
                        + ": floor, price and top-up use the price's tonne, so costs are not exact",
                counts.equals("contained") ? Bias.OVERSTATES : Bias.UNDERSTATES));
    }

    private Meta years(Meta meta) {
        if (legs.isEmpty()) {
            return meta.reason("year", "no flows of the mineral from this stage are loaded")
                    .reason(
                            "totals",
                            "no flows of " + question.mineral() + " from the "
                                    + question.stage().id() + " stage are loaded for these years");
        }
        int year = legs.get(0).year();
        MarketPrice price = market.price();
        Meta answer = meta.year(year);
        return price == null || price.year() == year
                ? answer
                : answer.caveat(
                        new Caveat("the price is of " + price.year() + " and the flows are of " + year, Bias.UNCLEAR));
    }

    private Meta withheld(Meta meta) {
        Map<String, String> withheld = topUpCosts.withheld();
        Meta answer = meta;
        for (Map.Entry<String, String> one : withheld.entrySet()) {
            answer = answer.reason("byTarget." + one.getKey(), one.getValue());
        }
        if (!legs.isEmpty() && topUpCosts.totals().tonnes() == null) {
            return answer.reason(
                    "totals",
                    "the tonnes of all flows are withheld: "
                            + withheld.values().stream().findFirst().orElse("the flows are unfit"));
        }
        return withheld.isEmpty()
                ? answer
                : answer.caveat(new Caveat(
                        "totals leave out members whose flows have no usable tonnes: "
                                + String.join(", ", withheld.keySet()),
                        Bias.UNDERSTATES));
    }

    private Meta outsiders(Meta meta, int statesMore) {
        return statesMore == 0
                ? meta
                : meta.caveat(new Caveat(
                        "members=states treats " + SentenceText.count(statesMore, "state")
                                + " of member blocs as outside, as producers and as buyers; members=all includes them",
                        Bias.UNCLEAR));
    }

    private Meta unknown(Meta meta) {
        Double unknown = topUpCosts.totals().unknownTonnes();
        return unknown == null || unknown == 0
                ? meta
                : meta.caveat(new Caveat(
                        "%.4g tonnes of members' supply have an unknown origin: costUsd treats them as from members, costUpperUsd as from outside"
                                .formatted(unknown),
                        Bias.UNDERSTATES));
    }
}
