package org.lodegraph.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The columns of a network, for tests that read them, change them and build again. */
final class Columns {

    static final byte EXTRACTION = 0;
    static final byte INTERMEDIATE = 1;
    static final byte REFINING = 2;
    static final byte USE = 3;

    final byte[] stages;
    final int[] countries;
    final double[] growth;
    final int[] senders;
    final int[] receivers;
    final double[] tonnes;
    final double[] shares;

    Columns(
            byte[] stages,
            int[] countries,
            double[] growth,
            int[] senders,
            int[] receivers,
            double[] tonnes,
            double[] shares) {
        this.stages = stages;
        this.countries = countries;
        this.growth = growth;
        this.senders = senders;
        this.receivers = receivers;
        this.tonnes = tonnes;
        this.shares = shares;
    }

    SupplyNetwork network() {
        return SupplyNetwork.of(
                new NodeTable(stages, countries, growth), new LinkTable(senders, receivers, tonnes, shares));
    }

    int size() {
        return stages.length;
    }

    int links() {
        return senders.length;
    }

    boolean isUse(int operation) {
        return stages[operation] == USE;
    }

    boolean isUnknown(int operation) {
        return countries[operation] < 0;
    }

    /** {@return true if it has no feed} */
    boolean isOrigin(int operation) {
        return Arrays.stream(receivers).noneMatch(receiver -> receiver == operation);
    }

    int[] uses() {
        return IntStream.range(0, size()).filter(this::isUse).toArray();
    }

    /** {@return every removable operation: known, and before use} */
    int[] makers() {
        return IntStream.range(0, size())
                .filter(v -> !isUse(v) && !isUnknown(v))
                .toArray();
    }

    int[] knownCountries() {
        return Arrays.stream(countries).filter(c -> c >= 0).sorted().distinct().toArray();
    }

    /** {@return the demand of a use operation} */
    double demand(int use) {
        return IntStream.range(0, links())
                .filter(i -> receivers[i] == use)
                .mapToDouble(i -> tonnes[i])
                .sum();
    }

    /** {@return these columns with other numbers for the countries} */
    Columns relabelled(IntUnaryOperator numbers) {
        int[] other = Arrays.stream(countries)
                .map(c -> c < 0 ? c : numbers.applyAsInt(c))
                .toArray();
        return new Columns(stages, other, growth, senders, receivers, tonnes, shares);
    }

    /** {@return these columns in another unit of mass} */
    Columns scaled(double factor) {
        double[] other = Arrays.stream(tonnes).map(mass -> mass * factor).toArray();
        return new Columns(stages, countries, growth, senders, receivers, other, shares);
    }

    /** {@return these columns with one operation before use split into two equal halves, next to each other} */
    Columns split(int operation) {
        IntUnaryOperator moved = v -> v > operation ? v + 1 : v;
        int n = size() + 1;
        byte[] newStages = new byte[n];
        int[] newCountries = new int[n];
        double[] newGrowth = new double[n];
        for (int v = 0; v < n; v++) {
            int old = v > operation ? v - 1 : v;
            newStages[v] = stages[old];
            newCountries[v] = countries[old];
            newGrowth[v] = growth[old];
        }
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < links(); i++) {
            int sender = moved.applyAsInt(senders[i]);
            int receiver = moved.applyAsInt(receivers[i]);
            if (senders[i] == operation) {
                rows.add(new double[] {sender, receiver, tonnes[i] / 2, shares[i] / 2});
                rows.add(new double[] {sender + 1, receiver, tonnes[i] / 2, shares[i] / 2});
            } else if (receivers[i] == operation) {
                rows.add(new double[] {sender, receiver, tonnes[i] / 2, shares[i]});
                rows.add(new double[] {sender, receiver + 1, tonnes[i] / 2, shares[i]});
            } else {
                rows.add(new double[] {sender, receiver, tonnes[i], shares[i]});
            }
        }
        return new Columns(
                newStages,
                newCountries,
                newGrowth,
                rows.stream().mapToInt(row -> (int) row[0]).toArray(),
                rows.stream().mapToInt(row -> (int) row[1]).toArray(),
                rows.stream().mapToDouble(row -> row[2]).toArray(),
                rows.stream().mapToDouble(row -> row[3]).toArray());
    }
}
