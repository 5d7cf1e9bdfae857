package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lodegraph.data.table.BarredPairRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * The supply network of one mineral in one year: the six steps of definitions 1, applied in order, layer by
 * layer.
 *
 * <p>Tonnes of two stages need not agree. Each layer keeps the tonnes of its senders, and the stages are joined by each
 * receiver's shares. A layer with a rule but without reported trade is absent, unless it leads into use.
 */
final class MineralFlows {

    private final MineralId mineral;
    private final TradeRules rules;
    private final MineralTrade trade;
    private final Map<Stage, Producers> producers = new EnumMap<>(Stage.class);
    private final List<FlowLayer> layers = new ArrayList<>();
    private final List<ObservationRow> shipped;

    private MineralFlows(
            MineralId mineral,
            TradeRules rules,
            TradeData data,
            List<ObservationRow> observations,
            List<BarredPairRow> barred) {
        this.mineral = mineral;
        this.rules = rules;
        int year = rules.codes(mineral).get(0).year();
        for (Stage stage : Stage.values()) {
            producers.put(stage, Producers.of(mineral, stage, year, observations, rules.outputs(mineral, stage)));
        }
        each(OutputRule.Method.SHARES, rule -> outputs(rule, observations, year).share(rule));
        for (Stage stage : Stage.values()) {
            rules.overrides(mineral, stage, FlowOverride.Kind.OUTPUT)
                    .forEach(set -> producers(stage).replace(set));
        }
        SetShipments set = new SetShipments(rules, mineral, year);
        this.shipped = set.observations();
        this.trade = MineralTrade.of(new MineralTrade.Reading(
                        mineral,
                        rules,
                        data,
                        producers(Stage.EXTRACTION).countries(),
                        refiners(),
                        new OreGrades(mineral, observations)))
                .and(set.legs());
        rules.layers(mineral).forEach(this::outputsFromTrade);
        each(
                OutputRule.Method.SHARES_OF_THE_REST,
                rule -> outputs(rule, observations, year).shareTheRest(rule));
        for (LayerRule layer : rules.layers(mineral)) {
            Residual.share(
                    producers(layer.from()),
                    trade.legs(layer),
                    country -> rules.ports().makesNothing(mineral, layer.from(), country));
        }
        BarredPairs impossible = new BarredPairs(barred, mineral, year);
        rules.layers(mineral).forEach(layer -> add(layer, impossible));
    }

    static MineralFlows of(
            MineralId mineral,
            TradeRules rules,
            TradeData data,
            List<ObservationRow> observations,
            List<BarredPairRow> barred) {
        return new MineralFlows(mineral, rules, data, observations, barred);
    }

    MineralId mineral() {
        return mineral;
    }

    MineralTrade trade() {
        return trade;
    }

    int year() {
        return trade.year();
    }

    /** {@return the layers, down the chain} */
    List<FlowLayer> layers() {
        return List.copyOf(layers);
    }

    /** {@return the layer into use; empty if no data support one} */
    Optional<FlowLayer> use() {
        return into(Stage.USE);
    }

    /** {@return the layer whose receivers work at a stage} */
    Optional<FlowLayer> into(Stage stage) {
        return layers.stream().filter(layer -> layer.rule().to() == stage).findFirst();
    }

    /** {@return the observations of the outputs and shipments that had to be set} */
    List<ObservationRow> observations() {
        List<ObservationRow> all = new ArrayList<>();
        producers.values().forEach(each -> all.addAll(each.added()));
        all.addAll(shipped);
        return all;
    }

    private Producers producers(Stage stage) {
        Producers found = producers.get(stage);
        if (found == null) {
            throw new IllegalStateException("no producers at " + stage.id());
        }
        return found;
    }

    private void each(OutputRule.Method method, Consumer<OutputRule> action) {
        for (Stage stage : Stage.values()) {
            rules.outputs(mineral, stage).stream()
                    .filter(rule -> rule.method() == method)
                    .forEach(action);
        }
    }

    private StageOutputs outputs(OutputRule rule, List<ObservationRow> observations, int year) {
        return new StageOutputs(producers(rule.stage()), observations, year);
    }

    /** Sets outputs from trade. An output from a source is kept; an override only fills a missing one. */
    private void outputsFromTrade(LayerRule layer) {
        for (FlowOverride set : rules.overrides(mineral, layer.to(), FlowOverride.Kind.OUTPUT_AS_FEED)) {
            double landed = trade.legs(layer).stream()
                    .filter(leg -> leg.importer().equals(set.iso3()))
                    .mapToDouble(TradeLeg::tonnes)
                    .sum();
            if (producers(layer.to()).tonnes(set.iso3()) == 0 && landed > 0) {
                producers(layer.to()).add(set.iso3(), landed, set.basis(), set.provenance(), set.reason());
            }
        }
        rules.outputs(mineral, layer.from()).stream()
                .filter(rule -> rule.method() == OutputRule.Method.NET_EXPORTS)
                .forEach(rule -> outputs(rule, List.of(), year()).shipped(rule, trade.legs(layer)));
    }

    private void add(LayerRule rule, BarredPairs barred) {
        List<TradeLeg> legs = trade.legs(rule);
        if (rule.to() != Stage.USE && legs.isEmpty()) {
            return;
        }
        Producers senders = producers(rule.from());
        Layer layer = Layer.of(tonnes(senders), legs, kept(rule));
        if (rule.to() == Stage.USE) {
            layers.add(new FlowLayer(rule, senders, layer, users(rule, layer, senders), 0));
        } else {
            List<FlowOverride> ties = rules.overrides(mineral, rule.from(), FlowOverride.Kind.TIE);
            Set<String> without = rules.overrides(mineral, rule.to(), FlowOverride.Kind.NO_ORE).stream()
                    .map(FlowOverride::iso3)
                    .collect(Collectors.toSet());
            Feed feed = Feed.of(layer, senders, producers(rule.to()), new Feed.Gaps(ties, barred, without));
            layers.add(new FlowLayer(rule, senders, layer, feed.receivers(rule.leastTonnes()), feed.left()));
        }
    }

    private Set<String> refiners() {
        Set<String> all = new TreeSet<>(producers(Stage.REFINING).countries());
        rules.overrides(mineral, Stage.REFINING, FlowOverride.Kind.OUTPUT_AS_FEED)
                .forEach(row -> all.add(row.iso3()));
        return all;
    }

    private Map<String, Double> kept(LayerRule layer) {
        Map<String, Double> kept = new TreeMap<>();
        for (FlowOverride row : rules.overrides(mineral, layer.from(), FlowOverride.Kind.RESERVE_FOR_OWN_REFINING)) {
            double made = producers(layer.from()).tonnes(row.iso3());
            if (made > 0) {
                kept.put(row.iso3(), Math.min(made, producers(layer.to()).tonnes(row.iso3())));
            }
        }
        return kept;
    }

    private static List<Receiver> users(LayerRule rule, Layer layer, Producers senders) {
        EdgeFinder finder = new EdgeFinder(layer, senders);
        List<Receiver> users = new ArrayList<>();
        for (String country : layer.countries()) {
            List<Edge> edges = country.equals(TradeLine.UNSPECIFIED) ? List.of() : finder.edges(country);
            if (!edges.isEmpty()) {
                users.add(Receiver.of(country, edges, null, layer.clampedInto(country), rule.leastTonnes()));
            }
        }
        return users;
    }

    private static Map<String, Double> tonnes(Producers producers) {
        Map<String, Double> tonnes = new TreeMap<>();
        for (String country : producers.countries()) {
            tonnes.put(country, producers.tonnes(country));
        }
        return tonnes;
    }
}
