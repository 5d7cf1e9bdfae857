package org.lodegraph.data.curate.trade;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The difference between the two sides of a country's imports, in tonnes contained. A demand below it is noise.
 *
 * <p>It is computed for headings that both BACI (both sides reconciled) and Comtrade (the importer's side) have.
 */
final class MirrorGap {

    private final Map<String, Double> gaps = new TreeMap<>();

    private final LayerRule layer;
    private final TradeRules rules;

    private MirrorGap(LayerRule layer, TradeRules rules) {
        this.layer = layer;
        this.rules = rules;
    }

    /** Compares the two sides of a layer's trade, for headings that both data sets have. */
    static MirrorGap of(LayerRule layer, int year, TradeRules rules, TradeData data) {
        Set<Heading> headings =
                rules.codes(layer.mineral()).stream().map(FlowCode::heading).collect(Collectors.toSet());
        List<TradeLine> declared = data.comtrade().lines(headings, year);
        Set<Heading> both = declared.stream().map(TradeLine::heading).collect(Collectors.toCollection(TreeSet::new));
        List<TradeLine> mirrored = data.baci().lines(both);
        both.retainAll(mirrored.stream().map(TradeLine::heading).collect(Collectors.toSet()));
        MirrorGap gap = new MirrorGap(layer, rules);
        gap.add(mirrored, both, 1);
        gap.add(declared, both, -1);
        return gap;
    }

    /** {@return the gap of all members together; 0 if no heading has two sides} */
    double tonnes(Collection<String> members) {
        return members.stream()
                .mapToDouble(member -> Math.abs(gaps.getOrDefault(member, 0.0)))
                .sum();
    }

    private void add(List<TradeLine> lines, Set<Heading> both, int sign) {
        List<TradeLine> shared =
                lines.stream().filter(line -> both.contains(line.heading())).toList();
        for (TradeLine line : MedianFill.fill(shared)) {
            rules.factor(layer.mineral(), line, Set.of(), Set.of())
                    .filter(factor -> layer.carries(factor.stage()))
                    .ifPresent(factor ->
                            gaps.merge(line.importer(), sign * line.grossTonnes() * factor.value(), Double::sum));
        }
    }
}
