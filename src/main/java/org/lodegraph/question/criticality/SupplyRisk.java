package org.lodegraph.question.criticality;

import java.util.List;

/**
 * Supply risk of a material at a stage, by the methodology of the European Commission of 2017:
 * {@code SR = [HHI(GS) IR/2 + HHI(EU) (1 - IR/2)] (1 - EoL-RIR) SI}, with {@code HHI = sum of s^2 g t}.
 *
 * <p>s is a share of supply, 0 to 1; g the governance of the supplier, scaled to 0 (best) to 10 (worst); t its trade parameter, 0.8 for a member of the EU or a
 * partner by agreement, above 1 for one that restricts its exports; IR the import reliance, EoL-RIR the input from recycling, SI the substitution index, each 0 to
 * 1. A monopoly of the worst governed supplier has 10; critical is 1 and more.
 */
final class SupplyRisk {

    /** The trade parameter of a supplier without one of its own. */
    static final double FREE = 1;

    /** The trade parameter of a member of the EU. */
    static final double MEMBER = 0.8;

    private static final double WORST = 10;
    private static final double BEST_ESTIMATE = 2.5;
    private static final double RANGE = 5;

    /**
     * One supplier.
     *
     * @param share of the supply, 0 to 1
     * @param governance scaled, 0 to 10
     * @param trade its trade parameter
     */
    record Supplier(double share, double governance, double trade) {}

    /**
     * What tempers concentration.
     *
     * @param importReliance of the EU, 0 to 1; counts only where both supplies do
     * @param recycling input from recycling at the end of life, 0 to 1
     * @param substitution index for supply risk, 0 to 1
     */
    record Terms(double importReliance, double recycling, double substitution) {}

    private SupplyRisk() {}

    /**
     * {@return governance on the scale of the methodology: 0 the best, 10 the worst}
     *
     * @param estimate mean of the six indicators, about -2.5 to 2.5, more is better
     */
    static double scaled(double estimate) {
        return WORST * Math.min(1, Math.max(0, (BEST_ESTIMATE - estimate) / RANGE));
    }

    /** {@return the concentration of a supply, weighted by governance and trade, 0 to about 10} */
    static double concentration(List<Supplier> suppliers) {
        return suppliers.stream()
                .mapToDouble(one -> one.share() * one.share() * one.governance() * one.trade())
                .sum();
    }

    /**
     * {@return the supply risk}
     *
     * @param supplyBasis whose supply counts; the other's concentration is not read
     */
    static double of(SupplyBasis supplyBasis, double world, double union, Terms terms) {
        double half = Math.min(1, terms.importReliance()) / 2;
        double concentration = switch (supplyBasis) {
            case GS -> world;
            case EU -> union;
            case GS_EU -> world * half + union * (1 - half);
        };
        return concentration * (1 - terms.recycling()) * terms.substitution();
    }
}
