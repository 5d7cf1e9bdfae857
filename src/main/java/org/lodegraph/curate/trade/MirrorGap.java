package org.lodegraph.curate.trade;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the two sides of a country's trade are apart: for headings that BACI (both sides reconciled) and Comtrade (the
 * importer's side) both carry, the difference of a country's imports, in tonnes contained. A demand below it is noise.
 */
final class MirrorGap {

    private final Map<String, Double> gaps = new TreeMap<>();

    private MirrorGap() {}

    /**
     * Compares.
     *
     * @param baci legs of the shared headings as BACI has them
     * @param comtrade the same as importers declare them
     */
    static MirrorGap of(List<Leg> baci, List<Leg> comtrade) {
        MirrorGap gap = new MirrorGap();
        baci.forEach(leg -> gap.gaps.merge(leg.importer(), leg.tonnes(), Double::sum));
        comtrade.forEach(leg -> gap.gaps.merge(leg.importer(), -leg.tonnes(), Double::sum));
        return gap;
    }

    /** {@return the gap of all members together, 0 where no heading has two sides} */
    double tonnes(Collection<String> members) {
        return members.stream()
                .mapToDouble(member -> Math.abs(gaps.getOrDefault(member, 0.0)))
                .sum();
    }
}
