package org.lodegraph.question.criticality;

import java.util.List;

/**
 * Computes the supply risk of a material at a stage, by the methodology of the European Commission of 2017.
 *
 * <p>{@code SR = [HHI(GS) IR/2 + HHI(EU) (1 - IR/2)] (1 - EoL-RIR) SI}, with {@code HHI = sum of s^2 g t}. s is a share of supply,
 * 0 to 1. g is the governance of the supplier, scaled to 0 (best) to 10 (worst). t is its trade parameter: 0.8 for a member of
 * the EU or a partner by agreement, above 1 for a country that restricts exports. IR is the import reliance, EoL-RIR the input
 * from recycling, SI the substitution index, each 0 to 1. A monopoly of the worst governed supplier has 10; 1 and above is
 * critical.
 */
final class SupplyRisk {

    /** Trade parameter of a supplier without its own. */
    static final double FREE = 1;

    /** Trade parameter of a member of the EU. */
    static final double MEMBER = 0.8;

    private static final double WORST = 10;
    private static final double BEST_ESTIMATE = 2.5;
    private static final double RANGE = 5;

    /**
     * One supplier.
     *
     * @param share share of the supply, 0 to 1
     * @param governance scaled governance, 0 (best) to 10 (worst)
     * @param trade trade parameter
     */
    record Supplier(double share, double governance, double trade) {}

    /**
     * The factors that reduce concentration.
     *
     * @param importReliance import reliance of the EU, 0 to 1; used only if both supplies count
     * @param recycling end-of-life recycling input rate, 0 to 1
     * @param substitution substitution index for supply risk, 0 to 1
     */
    record Terms(double importReliance, double recycling, double substitution) {}

    private SupplyRisk() {}

    /**
     * {@return governance on the scale of the methodology, 0 (best) to 10 (worst)}
     *
     * @param estimate mean of the six indicators, about -2.5 (worst) to 2.5 (best)
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
     * @param supplyBasis supply that counts; the concentration of the other is ignored
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
