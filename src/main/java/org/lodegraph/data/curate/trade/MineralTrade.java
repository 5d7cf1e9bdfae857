package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;

/**
 * The legs of one mineral in its flow year.
 *
 * @param year the flow year
 * @param legs every leg, without aggregates and self-imports, with missing weights filled and ports of exit replaced
 * @param filled the number of legs with a filled weight
 */
record MineralTrade(int year, List<TradeLeg> legs, int filled) {

    /** The rules and data for reading lines of trade. */
    record Reading(
            MineralId mineral,
            TradeRules rules,
            TradeData data,
            Set<String> miners,
            Set<String> refiners,
            OreGrades grades) {}

    /** Reads the legs of a mineral's own layers. */
    static MineralTrade of(Reading reading) {
        List<FlowCode> codes = reading.rules().codes(reading.mineral());
        int year = codes.get(0).year();
        List<TradeLine> lines = new ArrayList<>();
        for (FlowCode.Dataset dataset : FlowCode.Dataset.values()) {
            lines.addAll(reading.data().lines(dataset, headings(codes, dataset), year));
        }
        List<TradeLeg> legs = new ArrayList<>();
        for (TradeLine line : MedianFill.fill(
                lines.stream().map(line -> weighed(reading, line)).toList())) {
            leg(reading, line).ifPresent(legs::add);
        }
        int filled = (int) legs.stream().filter(leg -> leg.line().filled()).count();
        return new MineralTrade(year, List.copyOf(legs), filled);
    }

    /** {@return the same trade with more legs} */
    MineralTrade and(List<TradeLeg> more) {
        List<TradeLeg> all = new ArrayList<>(legs);
        all.addAll(more);
        return new MineralTrade(year, List.copyOf(all), filled);
    }

    /** {@return the legs of a layer} */
    List<TradeLeg> legs(LayerRule layer) {
        return legs.stream().filter(leg -> layer.carries(leg.stage())).toList();
    }

    /** {@return the countries whose imports in a layer are as they declared them; empty if no data set has these} */
    Set<String> reporters(LayerRule layer, TradeRules rules, TradeData data) {
        Set<Heading> headings =
                legs(layer).stream().map(leg -> leg.line().heading()).collect(Collectors.toSet());
        Set<String> reporters = new TreeSet<>();
        for (FlowCode code : rules.codes(layer.mineral())) {
            if (headings.contains(code.heading())) {
                reporters.addAll(data.reporters(code.dataset(), year));
            }
        }
        return reporters;
    }

    private static TradeLine weighed(Reading reading, TradeLine line) {
        return reading.rules().isMisweighed(reading.mineral(), line)
                ? new TradeLine(
                        line.heading(), line.exporter(), line.importer(), 0, line.valueUsd(), false, line.reference())
                : line;
    }

    private static Optional<TradeLeg> leg(Reading reading, TradeLine line) {
        return reading.rules()
                .factor(reading.mineral(), line, reading.miners(), reading.refiners())
                .flatMap(factor -> leg(reading, line, factor));
    }

    /** Replaces a port of exit by its producer. The producer's deliveries to the port are no trade. */
    private static Optional<TradeLeg> leg(Reading reading, TradeLine line, Factor factor) {
        for (LayerRule layer : reading.rules().layers(reading.mineral())) {
            if (layer.carries(factor.stage())) {
                String exporter = maker(reading, layer, line.exporter());
                String importer = maker(reading, layer, line.importer());
                double contained = reading.grades().contained(factor, exporter);
                return exporter.equals(importer)
                        ? Optional.empty()
                        : Optional.of(new TradeLeg(
                                exporter,
                                importer,
                                factor.form(),
                                factor.stage(),
                                line.grossTonnes() * contained,
                                contained,
                                Basis.RECONCILED,
                                line));
            }
        }
        return Optional.empty();
    }

    private static String maker(Reading reading, LayerRule layer, String country) {
        return reading.rules().ports().maker(reading.mineral(), layer.from(), country);
    }

    private static Set<Heading> headings(List<FlowCode> codes, FlowCode.Dataset dataset) {
        return codes.stream()
                .filter(code -> code.dataset() == dataset)
                .map(FlowCode::heading)
                .collect(Collectors.toSet());
    }
}
