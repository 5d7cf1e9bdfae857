package org.lodegraph.question.price;

import java.util.List;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.question.policy.CountedMembers;

/**
 * Fields of {@code meta} for a price floor.
 *
 * @param members states that count as members of the bloc
 * @param otherPrices other prices of the same mineral and stage, the same series first, newest first
 * @param legs number of flows that pay the tariff
 */
public record FloorDetails(CountedMembers members, List<MarketPrice> otherPrices, LegCounts legs)
        implements MetaDetails {

    /**
     * Flows that a tariff falls on.
     *
     * @param listed number listed in {@code byLeg}
     * @param all total number
     */
    public record LegCounts(int listed, int all) {}
}
