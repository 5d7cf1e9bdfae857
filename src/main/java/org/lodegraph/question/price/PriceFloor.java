package org.lodegraph.question.price;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * What a price floor costs, the flows being as they are.
 *
 * @param marketUsdPerTonne the market price taken, US dollars a tonne
 * @param topUpUsdPerTonne the tariff: max(0, floor - market)
 * @param importPriceUsdPerTonne what a tonne from outside costs with it: max(market, floor)
 * @param market where the market price is printed; null where the request gave it
 * @param totals over all flows
 * @param byTarget every country that takes what another made, the dearest first
 * @param byLeg the flows that pay or may pay, the largest first, at most 200
 */
public record PriceFloor(
        BlocId bloc,
        MineralId mineral,
        Stage stage,
        double floorUsdPerTonne,
        double marketUsdPerTonne,
        double topUpUsdPerTonne,
        double importPriceUsdPerTonne,
        @Nullable MarketPrice market,
        Totals totals,
        List<TargetCost> byTarget,
        List<LegCost> byLeg) {

    /**
     * What pays and what does not, in the maker's tonnes; null where there are no flows that may be told.
     *
     * @param tonnes that pay
     * @param costUsd what they pay: the low end, as if all of unknown origin were a member's
     * @param costUpperUsd the high end, as if none of it were
     * @param unknownTonnes of unknown origin, taken by members
     * @param amongMembersTonnes exempt: made by one member and taken by another
     * @param outsideTonnes exempt: taken by countries that are no members, from abroad
     * @param domesticTonnes exempt: made and taken in one country
     */
    public record Totals(
            @Nullable Double tonnes,
            @Nullable Double costUsd,
            @Nullable Double costUpperUsd,
            @Nullable Double unknownTonnes,
            @Nullable Double amongMembersTonnes,
            @Nullable Double outsideTonnes,
            @Nullable Double domesticTonnes) {

        static final Totals NONE = new Totals(null, null, null, null, null, null, null);
    }

    /**
     * What one country pays.
     *
     * @param member whether it puts the tariff: others pay none
     * @param tonnes that pay; null where its flows may not be told in tonnes
     * @param unknownTonnes of unknown origin; likewise
     * @param exemptTonnes from members, or all that an outsider takes from abroad; likewise
     * @param costUsd tonnes x top-up, US dollars a year; likewise, but 0 for an outsider
     * @param costUpperUsd with the tonnes of unknown origin; likewise
     */
    public record TargetCost(
            Iso3 iso3,
            boolean member,
            @Nullable Double tonnes,
            @Nullable Double unknownTonnes,
            @Nullable Double exemptTonnes,
            @Nullable Double costUsd,
            @Nullable Double costUpperUsd) {}

    /**
     * What one flow pays.
     *
     * @param from operation id of the maker, such as {@code cobalt/refining/CHN}
     * @param to operation id of the taker
     * @param tonnes the maker's contained tonnes
     * @param costUsd 0 where the origin is unknown
     * @param costUpperUsd as if the unknown were outside
     * @param basis of the tonnes
     * @param evidence for {@code /evidence}
     */
    public record LegCost(
            String from,
            String to,
            double tonnes,
            double costUsd,
            double costUpperUsd,
            String basis,
            String evidence) {}
}
