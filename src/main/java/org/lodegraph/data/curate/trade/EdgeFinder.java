package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;

/** Converts the arrivals of a layer to edges that name their evidence. */
final class EdgeFinder {

    /** The maximum number of reported rows named for one edge, each worth at least a twentieth of it. */
    private static final int MAX_ROWS = 4;

    private static final double LEAST_PART = 0.05;

    private final Layer layer;
    private final Producers producers;

    EdgeFinder(Layer layer, Producers producers) {
        this.layer = layer;
        this.producers = producers;
    }

    /** {@return the edges into a country that come from its arrivals} */
    List<Edge> edges(String user) {
        return layer.arrivals(user).stream().map(this::edge).toList();
    }

    private Edge edge(Layer.Arrival arrival) {
        if (arrival.form() == null) {
            return new Edge(
                    arrival.maker(),
                    null,
                    arrival.tonnes(),
                    basis(arrival.maker(), Basis.ESTIMATED),
                    Edge.Method.DOMESTIC_BALANCE,
                    clamp(List.of(arrival.maker())),
                    producers.inputs(arrival.maker()),
                    producers.yearNote(arrival.maker()));
        }
        return traced(arrival);
    }

    private Edge traced(Layer.Arrival arrival) {
        Set<String> inputs = new LinkedHashSet<>(producers.inputs(arrival.maker()));
        Set<String> factors = new LinkedHashSet<>();
        Set<String> shippers = new LinkedHashSet<>();
        double assumed = 0;
        for (Layer.LastLeg last : layer.lastLegs(arrival)) {
            if (shippers.size() >= MAX_ROWS || last.tonnes() < LEAST_PART * arrival.tonnes()) {
                break;
            }
            TradeLeg leg = last.leg();
            shippers.add(leg.exporter());
            assumed += leg.basis() == Basis.ASSUMED ? last.tonnes() : 0;
            inputs.add(leg.line().reference());
            if (leg.basis() != Basis.ASSUMED) {
                factors.add("contained." + leg.form() + "=" + Receiver.round(leg.factor()));
            }
            if (leg.line().filled()) {
                factors.add("weight-filled=" + leg.line().heading());
            }
        }
        for (String shipper : List.copyOf(shippers)) {
            layer.legs(arrival.maker(), shipper).stream()
                    .limit(1)
                    .forEach(leg -> inputs.add(leg.line().reference()));
        }
        Set<String> clamped = new LinkedHashSet<>(List.of(arrival.maker()));
        clamped.addAll(shippers);
        factors.addAll(clamp(clamped));
        return new Edge(
                arrival.maker(),
                arrival.form(),
                arrival.tonnes(),
                assumed > arrival.tonnes() / 2 ? Basis.ASSUMED : basis(arrival.maker(), Basis.RECONCILED),
                Edge.Method.KASTNER_2011,
                List.copyOf(factors),
                List.copyOf(inputs),
                note(arrival.maker(), shippers));
    }

    private static String join(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + "; " + other;
    }

    private @Nullable String note(String maker, Set<String> shippers) {
        List<String> via =
                shippers.stream().filter(shipper -> !shipper.equals(maker)).toList();
        String year = producers.yearNote(maker);
        String text = join(via.isEmpty() ? "" : "by way of " + String.join(", ", via), year == null ? "" : year);
        return text.isEmpty() ? null : text;
    }

    private List<String> clamp(Iterable<String> shippers) {
        List<String> factors = new ArrayList<>();
        for (String shipper : shippers) {
            if (layer.clamp(shipper) < 1) {
                factors.add("clamp." + shipper + "=" + Receiver.round(layer.clamp(shipper)));
            }
        }
        return factors;
    }

    private Basis basis(String maker, Basis otherwise) {
        Output output = producers.outputs().get(maker);
        return output != null && output.basis() == Basis.ASSUMED ? Basis.ASSUMED : otherwise;
    }
}
