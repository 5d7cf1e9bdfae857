package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodegraph.network.tracing.ExportClamp;
import org.lodegraph.network.tracing.Matrices;
import org.lodegraph.network.tracing.OriginTracing;

/**
 * The trade between two stages, clamped and traced: rules 3 and 4.
 *
 * <p>Goods from an unspecified area have a producer of their own, {@link TradeLine#UNSPECIFIED}, so that they stay
 * unknown through any re-export.
 */
final class Layer {

    private final List<String> names;
    private final Map<String, Integer> positions = new TreeMap<>();
    private final double[] factors;
    private final Map<String, double[][]> byForm = new TreeMap<>();
    private final double[][] reported;
    private final OriginTracing tracing;
    private final Map<String, List<TradeLeg>> legsInto = new TreeMap<>();

    private Layer(
            Collection<String> countries, Map<String, Double> made, List<TradeLeg> legs, Map<String, Double> kept) {
        names = List.copyOf(countries);
        for (int i = 0; i < names.size(); i++) {
            positions.put(names.get(i), i);
        }
        int n = names.size();
        Map<String, double[][]> raw = new TreeMap<>();
        for (TradeLeg leg : legs) {
            raw.computeIfAbsent(leg.form(), any -> new double[n][n])[at(leg.exporter())][at(leg.importer())] +=
                    leg.tonnes();
            legsInto.computeIfAbsent(leg.importer(), any -> new ArrayList<>()).add(leg);
        }
        reported = Matrices.sum(List.copyOf(raw.values()), n);
        double[] production = array(made);
        if (positions.containsKey(TradeLine.UNSPECIFIED)) {
            int unspecified = at(TradeLine.UNSPECIFIED);
            production[unspecified] = Matrices.rowSums(reported)[unspecified] / ExportClamp.MAX;
        }
        factors = ExportClamp.factors(production, reported, array(kept));
        raw.forEach((form, matrix) -> byForm.put(form, Matrices.scaleRows(matrix, factors)));
        tracing = OriginTracing.of(production, Matrices.sum(List.copyOf(byForm.values()), n));
    }

    /**
     * Clamps and traces.
     *
     * @param made output by country
     * @param legs the trade
     * @param kept tonnes that a country keeps before it exports
     */
    static Layer of(Map<String, Double> made, List<TradeLeg> legs, Map<String, Double> kept) {
        Collection<String> countries = new TreeSet<>(made.keySet());
        for (TradeLeg leg : legs) {
            countries.add(leg.exporter());
            countries.add(leg.importer());
        }
        return new Layer(countries, made, legs, kept);
    }

    /**
     * A producer's output that ends in a country.
     *
     * @param maker the producer
     * @param user the country of arrival
     * @param form the form on arrival; null for output that never left the country
     * @param tonnes contained
     */
    record Arrival(String maker, String user, @Nullable String form, double tonnes) {}

    /** A last leg of an arrival, and its tonnes. */
    record LastLeg(TradeLeg leg, double tonnes) {}

    List<String> countries() {
        return names;
    }

    /** {@return everything that ends in a country: producers in code order, home first, then forms in name order} */
    List<Arrival> arrivals(String user) {
        List<Arrival> arrivals = new ArrayList<>();
        int v = at(user);
        for (int u = 0; u < names.size(); u++) {
            if (u == v && tracing.home(v) > 0) {
                arrivals.add(new Arrival(user, user, null, tracing.home(v)));
            }
            for (Map.Entry<String, double[][]> form : byForm.entrySet()) {
                double tonnes = 0;
                for (int j = 0; j < names.size(); j++) {
                    tonnes += tracing.arriving(u, j, v, form.getValue()[j][v]);
                }
                if (tonnes > 0) {
                    arrivals.add(new Arrival(names.get(u), user, form.getKey(), tonnes));
                }
            }
        }
        return arrivals;
    }

    /** {@return the reported rows of the last leg of an arrival, largest first} */
    List<LastLeg> lastLegs(Arrival arrival) {
        int u = at(arrival.maker());
        int v = at(arrival.user());
        List<LastLeg> last = new ArrayList<>();
        for (TradeLeg leg : legsInto.getOrDefault(arrival.user(), List.of())) {
            if (leg.form().equals(arrival.form())) {
                int j = at(leg.exporter());
                double tonnes = tracing.arriving(u, j, v, leg.tonnes() * factors[j]);
                if (tonnes > 0) {
                    last.add(new LastLeg(leg, tonnes));
                }
            }
        }
        last.sort(Comparator.comparingDouble(LastLeg::tonnes)
                .reversed()
                .thenComparing(each -> each.leg().line().reference()));
        return last;
    }

    /** {@return the reported rows from one country to another, largest first} */
    List<TradeLeg> legs(String exporter, String importer) {
        return legsInto.getOrDefault(importer, List.of()).stream()
                .filter(leg -> leg.exporter().equals(exporter))
                .sorted(Comparator.comparingDouble(TradeLeg::tonnes).reversed())
                .toList();
    }

    /** {@return the reported exports of a country, tonnes by form} */
    Map<String, Double> exportsByForm(String exporter) {
        Map<String, Double> sums = new TreeMap<>();
        for (List<TradeLeg> legs : legsInto.values()) {
            for (TradeLeg leg : legs) {
                if (leg.exporter().equals(exporter)) {
                    sums.merge(leg.form(), leg.tonnes(), Double::sum);
                }
            }
        }
        return sums;
    }

    /** {@return the factor, 0 to 1, by which a country's exports were scaled down} */
    double clamp(String exporter) {
        return factors[at(exporter)];
    }

    /** {@return the tonnes that countries reported to receive, before the clamp} */
    double traded() {
        double sum = 0;
        for (double row : Matrices.rowSums(reported)) {
            sum += row;
        }
        return sum;
    }

    /** {@return the tonnes that the clamp took from a country's imports} */
    double clampedInto(String importer) {
        int v = at(importer);
        double cut = 0;
        for (int j = 0; j < names.size(); j++) {
            cut += reported[j][v] * (1 - factors[j]);
        }
        return cut;
    }

    private int at(String country) {
        Integer position = positions.get(country);
        if (position == null) {
            throw new IllegalArgumentException("no country " + country + " in this layer");
        }
        return position;
    }

    private double[] array(Map<String, Double> values) {
        double[] array = new double[names.size()];
        values.forEach((country, value) -> array[at(country)] = value);
        return array;
    }
}
