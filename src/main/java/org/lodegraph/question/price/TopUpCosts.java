package org.lodegraph.question.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.question.price.PriceFloor.LegCost;
import org.lodegraph.question.price.PriceFloor.TargetCost;
import org.lodegraph.question.price.PriceFloor.Totals;
import org.lodegraph.question.price.PriceQueries.LegRow;

/** Applies a top-up to flows and sums its cost by country and in total. */
final class TopUpCosts {

    /** Maximum number of flows in an answer. */
    static final int MAX_LEGS = 200;

    private static final Comparator<TargetCost> DEAREST = Comparator.comparing((TargetCost target) ->
                    Optional.ofNullable(target.costUpperUsd()).orElse(-1.0))
            .reversed()
            .thenComparing(target -> !target.member())
            .thenComparing(TargetCost::iso3);

    private final TopUp topUp;
    private final List<LegRow> legs;

    TopUpCosts(TopUp topUp, List<LegRow> legs) {
        this.topUp = topUp;
        this.legs = List.copyOf(legs);
    }

    /** {@return the flows that pay or may pay and whose tonnes are not withheld} */
    List<LegRow> dutiable() {
        return legs.stream()
                .filter(leg -> leg.tonnesUsable() && (leg.duty() == Duty.PAYS || leg.duty() == Duty.UNKNOWN))
                .toList();
    }

    /** {@return the members with foreign supply whose tonnes are withheld, each with the reason} */
    Map<String, String> withheld() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (LegRow leg : legs) {
            if (leg.member() && leg.duty() != Duty.DOMESTIC && !leg.tonnesUsable()) {
                reasons.putIfAbsent(
                        leg.taker(),
                        leg.status() == FitnessStatus.UNFIT
                                ? "the flows are unfit: " + leg.reason()
                                : "demand differs from the published consumption by over 25%, so only shares are given");
            }
        }
        return reasons;
    }

    Totals totals() {
        if (legs.stream().noneMatch(LegRow::tonnesUsable)) {
            return Totals.NONE;
        }
        double pays = tonnes(leg -> leg.duty() == Duty.PAYS);
        double unknown = tonnes(leg -> leg.duty() == Duty.UNKNOWN);
        return new Totals(
                pays,
                topUp.costUsd(pays),
                topUp.costUsd(pays + unknown),
                unknown,
                tonnes(leg -> leg.duty() == Duty.AMONG_MEMBERS),
                tonnes(leg -> leg.duty() == Duty.OUTSIDE),
                tonnes(leg -> leg.duty() == Duty.DOMESTIC));
    }

    List<TargetCost> byTarget() {
        Map<String, List<LegRow>> byTaker = new LinkedHashMap<>();
        legs.stream()
                .filter(leg -> leg.duty() != Duty.DOMESTIC)
                .forEach(leg -> byTaker.computeIfAbsent(leg.taker(), any -> new ArrayList<>())
                        .add(leg));
        return byTaker.values().stream().map(this::target).sorted(DEAREST).toList();
    }

    private TargetCost target(List<LegRow> own) {
        LegRow first = own.get(0);
        Iso3 iso3 = new Iso3(first.taker());
        if (!own.stream().allMatch(LegRow::tonnesUsable)) {
            Double cost = first.member() ? null : Double.valueOf(0);
            return new TargetCost(iso3, first.member(), null, null, null, cost, cost);
        }
        double pays = sum(own, Duty.PAYS);
        double unknown = sum(own, Duty.UNKNOWN);
        double exempt = sum(own, Duty.AMONG_MEMBERS) + sum(own, Duty.OUTSIDE);
        return new TargetCost(
                iso3, first.member(), pays, unknown, exempt, topUp.costUsd(pays), topUp.costUsd(pays + unknown));
    }

    /** {@return the largest flows that pay or may pay} */
    List<LegCost> byLeg() {
        return dutiable().stream().limit(MAX_LEGS).map(this::leg).toList();
    }

    private LegCost leg(LegRow leg) {
        double cost = topUp.costUsd(leg.tonnes());
        return new LegCost(
                leg.from(),
                leg.to(),
                leg.tonnes(),
                leg.duty() == Duty.PAYS ? cost : 0,
                cost,
                leg.basis(),
                leg.evidence());
    }

    private double tonnes(Predicate<LegRow> condition) {
        return legs.stream()
                .filter(LegRow::tonnesUsable)
                .filter(condition)
                .mapToDouble(LegRow::tonnes)
                .sum();
    }

    private static double sum(List<LegRow> legs, Duty duty) {
        return legs.stream()
                .filter(leg -> leg.duty() == duty)
                .mapToDouble(LegRow::tonnes)
                .sum();
    }
}
