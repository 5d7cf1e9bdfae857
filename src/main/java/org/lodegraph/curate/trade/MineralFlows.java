package org.lodegraph.curate.trade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.table.BarredPairRow;
import org.lodegraph.table.ObservationRow;

/**
 * The supply network of one mineral in one year: the six rules of the definitions, 3.1, in their order.
 *
 * <p>Refined tonnes and mined tonnes need not agree; each layer keeps the tonnes of its senders, and the stages are joined
 * by each receiver's shares.
 */
final class MineralFlows {

    private final MineralId mineral;
    private final MineralTrade trade;
    private final Makers miners;
    private final Makers refiners;
    private final @Nullable Feed feed;
    private final @Nullable Layer feedLayer;
    private final Layer useLayer;
    private final Map<Stage, List<Receiver>> receivers = new LinkedHashMap<>();

    private MineralFlows(
            MineralId mineral,
            TradeRules rules,
            BaciTrade baci,
            ComtradeTrade comtrade,
            List<ObservationRow> observations,
            List<BarredPairRow> barred) {
        this.mineral = mineral;
        int year = rules.codes(mineral).get(0).year();
        miners = Makers.of(mineral, Stage.EXTRACTION, year, observations);
        refiners = Makers.of(mineral, Stage.REFINING, year, observations);
        trade = MineralTrade.of(mineral, rules, baci, comtrade, miners.makers(), takers(rules));
        outputsFromTrade(rules);
        List<Leg> feedLegs = trade.legs(true);
        List<Leg> useLegs = trade.legs(false);
        Residual.share(refiners, useLegs, country -> rules.makesNothing(mineral, Stage.REFINING, country));
        if (feedLegs.isEmpty()) {
            feed = null;
            feedLayer = null;
        } else {
            Residual.share(miners, feedLegs, country -> rules.makesNothing(mineral, Stage.EXTRACTION, country));
            feedLayer = Layer.of(tonnes(miners), feedLegs, kept(rules));
            feed = Feed.of(
                    feedLayer,
                    miners,
                    refiners,
                    rules.overrides(mineral, Stage.EXTRACTION, FlowOverride.Kind.TIE),
                    new BarredPairs(barred, mineral, year));
        }
        useLayer = Layer.of(tonnes(refiners), useLegs, Map.of());
        if (feed != null) {
            receivers.put(Stage.REFINING, feed.receivers());
        }
        receivers.put(Stage.USE, users());
    }

    static MineralFlows of(
            MineralId mineral,
            TradeRules rules,
            BaciTrade baci,
            ComtradeTrade comtrade,
            List<ObservationRow> observations,
            List<BarredPairRow> barred) {
        return new MineralFlows(mineral, rules, baci, comtrade, observations, barred);
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

    /** {@return by the stage that receives: each operation with its inputs} */
    Map<Stage, List<Receiver>> receivers() {
        return receivers;
    }

    /** {@return the stage whose output flows into another stage} */
    static Stage sender(Stage receiver) {
        return receiver == Stage.USE ? Stage.REFINING : Stage.EXTRACTION;
    }

    Makers makers(Stage sender) {
        return sender == Stage.EXTRACTION ? miners : refiners;
    }

    /** {@return the trade that leaves a stage; null where no data support the layer} */
    @Nullable
    Layer layer(Stage sender) {
        return sender == Stage.EXTRACTION ? feedLayer : useLayer;
    }

    /** {@return mined tonnes that no refiner took} */
    double idle() {
        return feed == null ? 0 : feed.left();
    }

    /** {@return the observations of the outputs that had to be set} */
    List<ObservationRow> observations() {
        List<ObservationRow> all = new ArrayList<>(miners.added());
        all.addAll(refiners.added());
        return all;
    }

    private void outputsFromTrade(TradeRules rules) {
        for (FlowOverride set : rules.overrides(mineral, Stage.REFINING, FlowOverride.Kind.OUTPUT_AS_FEED)) {
            set(set, landed(set.iso3()));
        }
    }

    /** An output that a source has stands; an override only fills what none has. */
    private void set(FlowOverride set, double tonnes) {
        Makers makers = makers(set.stage());
        if (makers.tonnes(set.iso3()) == 0 && tonnes > 0) {
            makers.add(set.iso3(), tonnes, set.basis(), "flow_overrides.csv", set.line(), set.reason());
        }
    }

    private double landed(String country) {
        return trade.legs(true).stream()
                .filter(leg -> leg.importer().equals(country))
                .mapToDouble(Leg::tonnes)
                .sum();
    }

    private Set<String> takers(TradeRules rules) {
        Set<String> all = new TreeSet<>(refiners.makers());
        rules.overrides(mineral, Stage.REFINING, FlowOverride.Kind.OUTPUT_AS_FEED)
                .forEach(row -> all.add(row.iso3()));
        return all;
    }

    private Map<String, Double> kept(TradeRules rules) {
        Map<String, Double> kept = new TreeMap<>();
        for (FlowOverride row :
                rules.overrides(mineral, Stage.EXTRACTION, FlowOverride.Kind.RESERVE_FOR_OWN_REFINING)) {
            if (miners.tonnes(row.iso3()) > 0) {
                kept.put(row.iso3(), Math.min(miners.tonnes(row.iso3()), refiners.tonnes(row.iso3())));
            }
        }
        return kept;
    }

    private List<Receiver> users() {
        EdgeFinder finder = new EdgeFinder(useLayer, refiners);
        List<Receiver> users = new ArrayList<>();
        for (String country : useLayer.countries()) {
            List<Edge> edges = country.equals(TradeLine.UNSPECIFIED) ? List.of() : finder.edges(country);
            if (!edges.isEmpty()) {
                users.add(Receiver.of(country, edges, 0, List.of(), useLayer.clampedInto(country)));
            }
        }
        return users;
    }

    private static Map<String, Double> tonnes(Makers makers) {
        Map<String, Double> tonnes = new TreeMap<>();
        for (String maker : makers.makers()) {
            tonnes.put(maker, makers.tonnes(maker));
        }
        return tonnes;
    }
}
