package org.lodegraph.question.criticality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.question.criticality.CriticalityQueries.RiskRow;
import org.lodegraph.question.criticality.SupplyRisk.Terms;

/** The supply risk of one material and stage, recomputed and compared. */
final class RiskComparison {

    /** The largest difference that needs no explanation; half a tenth of it is the rounding of the print. */
    static final double TOLERANCE = 0.15;

    private static final double PERCENT = 100;
    /** Shares of the world that add up to less or more have a gap or a double count. */
    private static final double LEAST_WORLD = 0.98;

    private static final double MOST_SHARES = 1.02;
    /** The EU's sources below 1% are left out, so that a tenth may be missing. */
    private static final double LEAST_UNION = 0.9;

    /** By what factor governance of other years may move a concentration: half a point of 2.5 or so. */
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
        Double recomputed = missing().isEmpty() ? by(supplyBasis) : null;
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

    /** {@return the inputs that the formula lacks; none where it can be reckoned} */
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

    private double by(SupplyBasis supply) {
        return SupplyRisk.of(
                supply,
                orNone(world.concentration()),
                orNone(union.concentration()),
                new Terms(
                        orNone(part(row.importReliance())), orNone(part(row.recycling())), orNone(row.substitution())));
    }

    /** What is missing is either not read or named by {@link #missing}. */
    private static double orNone(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private List<String> explanation(@Nullable Double recomputed) {
        List<String> all = new ArrayList<>();
        if (printedUsed == null) {
            all.add("the study does not say whose supply it used; both are taken");
        }
        for (SupplyBasis other : SupplyBasis.values()) {
            if (other != supplyBasis && isComplete(other) && Math.abs(by(other) - row.printed()) <= TOLERANCE) {
                all.add(String.format(
                        Locale.ROOT,
                        "%s would give %.2f, which fits the print; the study says %s",
                        other.printed(),
                        by(other),
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
                        ? "governance is that of 2023, the study's is older: the print would follow from concentrations %.0f%% of these"
                        : "the print would follow from concentrations %.0f%% of these, which older governance does not account for",
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
        if (sum != null && (sum < least || sum > MOST_SHARES)) {
            all.add(String.format(Locale.ROOT, "the printed shares of %s add up to %.1f%%", whose, PERCENT * sum));
        }
        if (supply.bounds() > 0) {
            all.add(supply.bounds() + " shares of " + whose + " are printed as a bound, and count with its middle");
        }
        if (!supply.ungoverned().isEmpty()) {
            all.add("no governance is loaded of " + String.join(", ", supply.ungoverned()) + ", which count nothing");
        }
    }
}
