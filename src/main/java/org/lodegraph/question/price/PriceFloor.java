package org.lodegraph.question.price;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * The cost of a price floor on unchanged flows.
 *
 * @param bloc id of the bloc whose members impose the tariff
 * @param mineral id of the mineral
 * @param stage id of the stage whose product is priced
 * @param floorUsdPerTonne price floor in US dollars per tonne
 * @param marketUsdPerTonne market price used, in US dollars per tonne
 * @param topUpUsdPerTonne tariff in US dollars per tonne: max(0, floor - market)
 * @param importPriceUsdPerTonne price of imports including the tariff, in US dollars per tonne: max(market, floor)
 * @param market printed market price; null if the request gave it
 * @param totals totals over all flows
 * @param byTarget cost of every country that receives foreign supply, highest first
 * @param byLeg flows that pay or may pay, largest first, at most 200
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
     * Totals of dutiable and exempt flows, in tonnes as the maker counts them.
     *
     * @param tonnes tonnes that pay; null if tonnes of all flows are withheld
     * @param costUsd lower bound of the cost in US dollars a year, supply of unknown origin exempt; null if tonnes is null
     * @param costUpperUsd upper bound of the cost in US dollars a year, supply of unknown origin paying; null if tonnes is null
     * @param unknownTonnes tonnes of unknown origin received by members; null if tonnes is null
     * @param amongMembersTonnes exempt tonnes made by one member and received by another; null if tonnes is null
     * @param outsideTonnes exempt tonnes that non-members receive from abroad; null if tonnes is null
     * @param domesticTonnes exempt tonnes made and received in one country; null if tonnes is null
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
     * The cost to one country.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the country
     * @param member whether it imposes the tariff; others pay none
     * @param tonnes tonnes that pay; null if tonnes of its flows are withheld
     * @param unknownTonnes tonnes of unknown origin; null if tonnes is null
     * @param exemptTonnes tonnes from members, or all foreign tonnes of a non-member; null if tonnes is null
     * @param costUsd tonnes x top-up in US dollars a year, 0 for a non-member; null if the tonnes of a member are withheld
     * @param costUpperUsd cost including supply of unknown origin, in US dollars a year; null if costUsd is null
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
     * The cost of one flow.
     *
     * @param from id of the sending operation, such as cobalt/refining/CHN
     * @param to id of the receiving operation
     * @param tonnes contained tonnes, as the sender counts them
     * @param costUsd cost in US dollars a year; 0 if the origin is unknown
     * @param costUpperUsd cost in US dollars a year if supply of unknown origin pays
     * @param basis basis of the tonnes: reported, reconciled, estimated, published-share, modelled or assumed
     * @param evidence id for /evidence
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
