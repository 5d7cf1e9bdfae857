package org.lodegraph.question.price;

import java.util.List;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for a price floor.
 *
 * @param members the states that count as the bloc's
 * @param otherPrices the prices passed over: of the same mineral and stage, the same series first, newest first
 * @param legs how many flows the tariff falls on
 */
public record FloorDetails(TariffMembership members, List<MarketPrice> otherPrices, LegCounts legs)
        implements MetaDetails {

    /**
     * Flows that a tariff falls on.
     *
     * @param listed those in {@code byLeg}
     * @param all those there are
     */
    public record LegCounts(int listed, int all) {}
}
