package org.lodegraph.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A handmade network: operations by name, upstream first, and links by their tonnes. The share of a link is its
 * tonnes divided by all tonnes into its receiver. A country is a name too; UNKNOWN is no country.
 */
final class Draft {

    private final List<String> names = new ArrayList<>();
    private final List<Byte> stages = new ArrayList<>();
    private final List<Integer> countries = new ArrayList<>();
    private final List<Double> growth = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> links = new ArrayList<>();
    private final List<Double> tonnes = new ArrayList<>();

    /** Adds an operation without a published capacity. */
    Draft operation(String name, byte stage, String country) {
        return operation(name, stage, country, Double.NaN);
    }

    /** Adds an operation whose published capacity exceeds its output by a share of it. */
    Draft operation(String name, byte stage, String country, double capacityGrowth) {
        names.add(name);
        stages.add(stage);
        countries.add(country(country));
        growth.add(capacityGrowth);
        return this;
    }

    Draft link(String sender, String receiver, double mass) {
        links.add(new int[] {at(sender), at(receiver)});
        tonnes.add(mass);
        return this;
    }

    /** {@return the index of an operation} */
    int at(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("no operation " + name + " among " + names);
        }
        return place;
    }

    List<Integer> chain(String... chain) {
        return Arrays.stream(chain).map(this::at).toList();
    }

    /** {@return the number of a country} */
    int country(String name) {
        return name.equals("UNKNOWN") ? NodeTable.UNKNOWN : numbers.computeIfAbsent(name, any -> numbers.size());
    }

    Columns columns() {
        byte[] stageColumn = new byte[names.size()];
        for (int v = 0; v < stageColumn.length; v++) {
            stageColumn[v] = stages.get(v);
        }
        double[] mass = tonnes.stream().mapToDouble(Double::doubleValue).toArray();
        double[] shares = new double[mass.length];
        for (int i = 0; i < shares.length; i++) {
            double all = 0;
            for (int j = 0; j < shares.length; j++) {
                all += links.get(j)[1] == links.get(i)[1] ? mass[j] : 0;
            }
            shares[i] = mass[i] / all;
        }
        return new Columns(
                stageColumn,
                countries.stream().mapToInt(Integer::intValue).toArray(),
                growth.stream().mapToDouble(Double::doubleValue).toArray(),
                links.stream().mapToInt(link -> link[0]).toArray(),
                links.stream().mapToInt(link -> link[1]).toArray(),
                mass,
                shares);
    }

    SupplyNetwork network() {
        return columns().network();
    }

    /** {@return the demand of countries, by name} */
    Demand demand(SupplyNetwork network, String... names) {
        List<Integer> selected = Arrays.stream(names).map(this::country).toList();
        return Demand.of(network, selected::contains);
    }

    Removal removal(String... names) {
        return Removal.of(Arrays.stream(names).mapToInt(this::at).toArray());
    }

    /** {@return the worked example of definitions 3: miners A and B, refiners R and S, users T and W} */
    static Draft workedExample() {
        return new Draft()
                .operation("A", Columns.EXTRACTION, "A")
                .operation("B", Columns.EXTRACTION, "B")
                .operation("R", Columns.REFINING, "R")
                .operation("S", Columns.REFINING, "S")
                .operation("T", Columns.USE, "T")
                .operation("W", Columns.USE, "W")
                .link("A", "R", 60)
                .link("B", "R", 20)
                .link("A", "S", 10)
                .link("B", "S", 10)
                .link("R", "T", 36)
                .link("S", "T", 4)
                .link("R", "W", 44)
                .link("S", "W", 16);
    }
}
