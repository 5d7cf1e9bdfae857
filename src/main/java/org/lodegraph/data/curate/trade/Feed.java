package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.network.tracing.GapFilling;

/**
 * Computes the feed of each refiner: traced ore and intermediates, then gaps filled from idle output (rule 5).
 *
 * <p>Output traced to a country without refining is idle there.
 */
final class Feed {

    private final Layer layer;
    private final Producers miners;
    private final Producers refiners;
    private final List<String> names;
    private final Map<String, List<Edge>> found = new TreeMap<>();
    private final GapFilling filling;

    private Feed(Layer layer, Producers miners, Producers refiners, Gaps gaps) {
        this.layer = layer;
        this.miners = miners;
        this.refiners = refiners;
        Collection<String> all = new TreeSet<>(layer.countries());
        all.addAll(refiners.countries());
        this.names = List.copyOf(all);
        this.filling = fill(gaps);
    }

    /**
     * The rules for filling gaps.
     *
     * @param ties links that trade does not show, served first
     * @param barred pairs ruled out by sanctions
     * @param without refiners that get no idle ore
     */
    record Gaps(List<FlowOverride> ties, BarredPairs barred, Set<String> without) {}

    static Feed of(Layer layer, Producers miners, Producers refiners, Gaps gaps) {
        return new Feed(layer, miners, refiners, gaps);
    }

    /**
     * {@return every refiner with its inputs, in code order}
     *
     * @param leastTonnes the minimum size of an edge to keep
     */
    List<Receiver> receivers(double leastTonnes) {
        List<Receiver> receivers = new ArrayList<>();
        for (String refiner : refiners.countries()) {
            List<Edge> edges = new ArrayList<>(found.getOrDefault(refiner, List.of()));
            edges.addAll(filled(refiner));
            double clamped = layer.countries().contains(refiner) ? layer.clampedInto(refiner) : 0;
            receivers.add(Receiver.of(refiner, edges, refiners.outputs().get(refiner), clamped, leastTonnes));
        }
        return receivers;
    }

    /** {@return mined tonnes that no refiner took} */
    double left() {
        return filling.left();
    }

    private GapFilling fill(Gaps gaps) {
        int n = names.size();
        double[] idle = new double[n];
        double[] shortfall = new double[n];
        EdgeFinder finder = new EdgeFinder(layer, miners);
        for (int v = 0; v < n; v++) {
            String country = names.get(v);
            List<Edge> edges = layer.countries().contains(country) ? finder.edges(country) : List.of();
            if (refiners.tonnes(country) > 0) {
                found.put(country, edges);
                double traced = edges.stream().mapToDouble(Edge::tonnes).sum();
                shortfall[v] = Math.max(0, refiners.tonnes(country) - traced);
            } else {
                for (Edge edge : edges) {
                    idle[names.indexOf(edge.from())] += edge.tonnes();
                }
            }
        }
        if (names.contains(TradeLine.UNSPECIFIED)) {
            idle[names.indexOf(TradeLine.UNSPECIFIED)] = 0;
        }
        return GapFilling.of(idle, shortfall, ties(gaps.ties()), mask(gaps));
    }

    private List<GapFilling.Tie> ties(List<FlowOverride> ties) {
        return ties.stream()
                .filter(tie -> names.contains(tie.iso3()) && names.contains(String.valueOf(tie.partner())))
                .map(tie -> new GapFilling.Tie(names.indexOf(tie.iso3()), names.indexOf(String.valueOf(tie.partner()))))
                .toList();
    }

    private boolean[][] mask(Gaps gaps) {
        boolean[][] mask = new boolean[names.size()][names.size()];
        for (int i = 0; i < mask.length; i++) {
            for (int j = 0; j < mask.length; j++) {
                mask[i][j] =
                        gaps.without().contains(names.get(j)) || gaps.barred().bars(names.get(i), names.get(j));
            }
        }
        return mask;
    }

    private List<Edge> filled(String refiner) {
        int v = names.indexOf(refiner);
        List<Edge> edges = new ArrayList<>();
        for (int u = 0; u < names.size(); u++) {
            add(edges, u, refiner, u == v ? filling.own(v) : 0, Edge.Method.OWN_OUTPUT_FIRST);
            add(edges, u, refiner, filling.tied(u, v), Edge.Method.KNOWN_TIE);
            add(edges, u, refiner, filling.shared(u, v), Edge.Method.BIPROPORTIONAL_FITTING);
        }
        return edges;
    }

    private void add(List<Edge> edges, int u, String refiner, double tonnes, Edge.Method method) {
        if (tonnes > 0) {
            String miner = names.get(u);
            List<String> inputs = new ArrayList<>(miners.inputs(miner));
            inputs.addAll(refiners.inputs(refiner));
            edges.add(new Edge(
                    miner,
                    usualForm(miner),
                    tonnes,
                    method == Edge.Method.KNOWN_TIE ? Basis.ASSUMED : Basis.MODELLED,
                    method,
                    List.of(),
                    inputs,
                    "output that trade does not trace to a refiner, given to one that is short of feed"));
        }
    }

    /** {@return the form of most of a country's reported feed exports, or null if there are none} */
    private @Nullable String usualForm(String miner) {
        Map<String, Double> byForm = layer.exportsByForm(miner);
        return byForm.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
