package org.lodegraph.question.criticality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.question.criticality.CriticalityQueries.RiskRow;
import org.lodegraph.question.criticality.SupplyRisk.Terms;

/** Recomputes the supply risk of one material and stage and compares it with the printed one. */
final class RiskComparison {

    /** Largest difference that needs no explanation; a third of it is the rounding of the printed figure. */
    static final double TOLERANCE = 0.15;

    private static final double PERCENT = 100;
    /** Shares of the world with a sum outside these bounds have a gap or a double count. */
    private static final double LEAST_WORLD = 0.98;

    private static final double MAX_SHARES = 1.02;
    /** Lower bound of the EU's sum: sources below 1% are left out, so a tenth may be missing. */
    private static final double LEAST_UNION = 0.9;

    /** Largest factor by which governance of other years may move a concentration: about half a point of 2.5. */
    private static final double GOVERNANCE_MOVES = 1.25;

    private final RiskRow row;
    private final @Nullable SupplyBasis printedUsed;
    private final SupplyBasis supplyBasis;
    private final PrintedSupply world;
    private final PrintedSupply union;

    RiskComparison(RiskRow row) {
        this.row = row;
        this.printedUsed = SupplyBasis.of(row.used()).orElse(null);
        this.supplyBasis = printedUsed == null ? SupplyBasis.GS_EU : printedUsed;
        this.world = new PrintedSupply(row.world());
        this.union = new PrintedSupply(row.own());
    }

    /** {@return the row of the answer} */
    RiskEntry entry() {
        Double recomputed = missing().isEmpty() ? riskBy(supplyBasis) : null;
        Double difference = recomputed == null ? null : recomputed - row.printed();
        boolean within = difference != null && Math.abs(difference) <= TOLERANCE;
        return new RiskEntry(
                row.mineral(),
                row.form(),
                row.stage(),
                row.economicImportance(),
                row.printed(),
                recomputed,
                difference,
                difference == null ? null : within,
                printedUsed,
                inputs(),
                within ? List.of() : explanation(recomputed),
                row.printedEvidence());
    }

    private RiskEntry.Inputs inputs() {
        return new RiskEntry.Inputs(
                world.concentration(),
                union.concentration(),
                part(row.importReliance()),
                part(row.recycling()),
                row.substitution(),
                world.sum(),
                union.sum(),
                evidence());
    }

    private List<String> evidence() {
        Stream<@Nullable String> single = Stream.of(
                row.usedEvidence(), row.relianceEvidence(), row.recyclingEvidence(), row.substitutionEvidence());
        return Stream.concat(
                        single.filter(Objects::nonNull),
                        Stream.concat(
                                supplyBasis.world() ? world.evidence() : Stream.empty(),
                                supplyBasis.union() ? union.evidence() : Stream.empty()))
                .toList();
    }

    private static @Nullable Double part(@Nullable Double percent) {
        return percent == null ? null : percent / PERCENT;
    }

    /** {@return the inputs that the formula lacks; empty if it can be computed} */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (supplyBasis.world() && world.isEmpty()) {
            missing.add("shares of the world's supply");
        }
        if (supplyBasis.union() && union.isEmpty()) {
            missing.add("shares of the EU's own supply");
        }
        if (supplyBasis == SupplyBasis.GS_EU && row.importReliance() == null) {
            missing.add("the EU's import reliance");
        }
        if (row.recycling() == null) {
            missing.add("the input from recycling");
        }
        if (row.substitution() == null) {
            missing.add("the substitution index for supply risk");
        }
        return missing;
    }

    private double riskBy(SupplyBasis supply) {
        return SupplyRisk.of(
                supply,
                orZero(world.concentration()),
                orZero(union.concentration()),
                new Terms(
                        orZero(part(row.importReliance())), orZero(part(row.recycling())), orZero(row.substitution())));
    }

    /** A missing value is either unused or listed by {@link #missing}. */
    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private List<String> explanation(@Nullable Double recomputed) {
        List<String> all = new ArrayList<>();
        if (printedUsed == null) {
            all.add("the study does not state the supply that it used, so both are applied");
        }
        for (SupplyBasis other : SupplyBasis.values()) {
            if (other != supplyBasis && isComplete(other) && Math.abs(riskBy(other) - row.printed()) <= TOLERANCE) {
                all.add(String.format(
                        Locale.ROOT,
                        "%s would give %.2f, which matches the printed risk; the study states %s",
                        other.printed(),
                        riskBy(other),
                        supplyBasis.printed()));
            }
        }
        if (supplyBasis.world()) {
            addSums(all, "the world", world, LEAST_WORLD);
        }
        if (supplyBasis.union()) {
            addSums(all, "the EU's own supply", union, LEAST_UNION);
        }
        if (recomputed != null) {
            all.add(ratio(recomputed));
        }
        return all;
    }

    private String ratio(double recomputed) {
        double ratio = row.printed() / recomputed;
        boolean small = ratio >= 1 / GOVERNANCE_MOVES && ratio <= GOVERNANCE_MOVES;
        return String.format(
                Locale.ROOT,
                small
                        ? "governance is of 2023 and older in the study: the printed risk corresponds to %.0f%% of these concentrations"
                        : "the printed risk corresponds to %.0f%% of these concentrations, which older governance does not explain",
                PERCENT * ratio);
    }

    private boolean isComplete(SupplyBasis other) {
        return (!other.world() || !world.isEmpty())
                && (!other.union() || !union.isEmpty())
                && (other != SupplyBasis.GS_EU || row.importReliance() != null)
                && row.recycling() != null
                && row.substitution() != null;
    }

    private static void addSums(List<String> all, String whose, PrintedSupply supply, double least) {
        Double sum = supply.sum();
        if (sum != null && (sum < least || sum > MAX_SHARES)) {
            all.add(String.format(Locale.ROOT, "the printed shares of %s add up to %.1f%%", whose, PERCENT * sum));
        }
        if (supply.bounds() > 0) {
            all.add("shares of " + whose + " printed as a bound and counted as the middle of their interval: "
                    + supply.bounds());
        }
        if (!supply.ungoverned().isEmpty()) {
            all.add("no governance rating is loaded for " + String.join(", ", supply.ungoverned())
                    + "; they count as 0");
        }
    }
}
