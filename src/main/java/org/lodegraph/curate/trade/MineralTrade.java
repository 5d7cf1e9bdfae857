package org.lodegraph.curate.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.MineralId;

/**
 * The legs of one mineral in its flow year, and what the data behind them cover.
 *
 * @param year the flow year
 * @param legs every leg, aggregates and self-imports gone, missing weights filled, ports of exit replaced
 * @param filled how many of the legs rest on a filled weight
 * @param reporters countries whose imports the Comtrade headings show; empty where none is used
 */
record MineralTrade(int year, List<Leg> legs, int filled, Set<String> reporters) {

    /**
     * Reads.
     *
     * @param miners who may ship what only miners ship
     * @param refiners who may take what only refiners take
     */
    static MineralTrade of(
            MineralId mineral,
            TradeRules rules,
            BaciTrade baci,
            ComtradeTrade comtrade,
            Set<String> miners,
            Set<String> refiners) {
        List<FlowCode> codes = rules.codes(mineral);
        int year = codes.get(0).year();
        Set<Hs6> fromComtrade = headings(codes, FlowCode.Dataset.COMTRADE);
        List<TradeLine> lines = new ArrayList<>(baci.lines(headings(codes, FlowCode.Dataset.BACI)));
        lines.addAll(comtrade.lines(fromComtrade, year));
        List<Leg> legs = new ArrayList<>();
        for (TradeLine line : MedianFill.fill(lines)) {
            rules.factor(mineral, line, miners, refiners)
                    .flatMap(factor -> leg(line, factor, rules.ports(mineral)))
                    .ifPresent(legs::add);
        }
        int filled = (int) legs.stream().filter(leg -> leg.line().filled()).count();
        return new MineralTrade(
                year, List.copyOf(legs), filled, fromComtrade.isEmpty() ? Set.of() : comtrade.reporters(year));
    }

    /** {@return the legs into refining, or those into use} */
    List<Leg> legs(boolean feed) {
        return legs.stream().filter(leg -> leg.isFeed() == feed).toList();
    }

    /** Ports of exit count for feed only: the maker's name replaces theirs, and what the maker sends them is no trade. */
    private static Optional<Leg> leg(TradeLine line, Factor factor, Map<String, String> ports) {
        Leg leg = new Leg(
                line.exporter(),
                line.importer(),
                factor.form(),
                factor.stage(),
                line.grossTonnes() * factor.value(),
                factor.value(),
                line);
        if (!leg.isFeed()) {
            return Optional.of(leg);
        }
        String exporter = maker(line.exporter(), ports);
        String importer = maker(line.importer(), ports);
        if (exporter.equals(importer)) {
            return Optional.empty();
        }
        return Optional.of(new Leg(exporter, importer, leg.form(), leg.stage(), leg.tonnes(), leg.factor(), line));
    }

    private static String maker(String country, Map<String, String> ports) {
        String maker = ports.getOrDefault(country, "");
        return maker.isEmpty() ? country : maker;
    }

    private static Set<Hs6> headings(List<FlowCode> codes, FlowCode.Dataset dataset) {
        return codes.stream()
                .filter(code -> code.dataset() == dataset)
                .map(FlowCode::hs6)
                .collect(Collectors.toSet());
    }
}
