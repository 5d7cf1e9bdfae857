package org.lodegraph.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Small random networks with the features of real data. They have one to three layers before use, links that skip a
 * layer, UNKNOWN at any stage, countries with several operations at a stage (sites) and at several stages, refiners
 * without feed, published growth for some, thin links, and links and operations without flow. The shares into an
 * operation add up to 1. Every third network has round figures, to produce ties.
 */
final class RandomNetworks {

    private static final byte[][] LAYERS = {
        {Columns.REFINING},
        {Columns.EXTRACTION},
        {Columns.EXTRACTION, Columns.REFINING},
        {Columns.EXTRACTION, Columns.INTERMEDIATE},
        {Columns.INTERMEDIATE, Columns.REFINING},
        {Columns.EXTRACTION, Columns.REFINING},
        {Columns.EXTRACTION, Columns.INTERMEDIATE, Columns.REFINING},
        {Columns.EXTRACTION, Columns.INTERMEDIATE, Columns.REFINING},
        {Columns.EXTRACTION, Columns.INTERMEDIATE, Columns.REFINING}
    };

    private final Random random;
    private final boolean round;
    private final byte[] layers;
    private final List<Byte> stages = new ArrayList<>();
    private final List<Integer> countries = new ArrayList<>();
    private final List<Double> growth = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<Double> tonnes = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    private RandomNetworks(Random random) {
        this.random = random;
        this.round = random.nextInt(3) == 0;
        this.layers = LAYERS[random.nextInt(LAYERS.length)];
    }

    static Columns draw(Random random) {
        RandomNetworks drawing = new RandomNetworks(random);
        drawing.operations();
        drawing.feeds();
        return drawing.columns();
    }

    /** A removal, the removed part of each operation, and true if it is a country. */
    record Drawn(Removal removal, List<Double> taken, boolean country) {

        double taken(int operation) {
            return taken.get(operation);
        }
    }

    /** {@return an operation, a country, a few operations, a site, or a site and an operation} */
    static Drawn removal(Columns columns, Random random) {
        int[] makers = columns.makers();
        double[] taken = new double[columns.size()];
        Removal removal;
        int kind = random.nextInt(6);
        if (kind == 0) {
            int[] known = columns.knownCountries();
            int country = known[random.nextInt(known.length)];
            removal = Removal.country(columns.network(), country);
            IntStream.of(makers).filter(v -> columns.countries[v] == country).forEach(v -> taken[v] = 1);
        } else if (kind <= 2) {
            int one = makers[random.nextInt(makers.length)];
            removal = Removal.of(one);
            taken[one] = 1;
        } else if (kind == 3) {
            int[] some = random.ints(1 + random.nextInt(3), 0, makers.length)
                    .map(i -> makers[i])
                    .toArray();
            removal = Removal.of(some);
            IntStream.of(some).forEach(v -> taken[v] = 1);
        } else {
            int site = makers[random.nextInt(makers.length)];
            double part = random.nextInt(5) / 4.0;
            removal = Removal.part(site, part);
            taken[site] = part;
            if (kind == 5) {
                int other = makers[random.nextInt(makers.length)];
                double otherPart = random.nextBoolean() ? 1 : 0.5;
                removal = removal.and(Removal.part(other, otherPart));
                taken[other] = 1 - (1 - taken[other]) * (1 - otherPart);
            }
        }
        return new Drawn(
                removal,
                IntStream.range(0, taken.length).mapToObj(v -> taken[v]).toList(),
                kind == 0);
    }

    /** {@return one using country, or several as a bloc} */
    static List<Integer> target(Columns columns, Random random) {
        List<Integer> uses = IntStream.of(columns.uses())
                .filter(v -> !columns.isUnknown(v) && columns.demand(v) > 0)
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        int first = uses.get(random.nextInt(uses.size()));
        if (random.nextInt(4) == 0) {
            return uses;
        }
        return uses.stream()
                .filter(v -> columns.countries[v] == columns.countries[first])
                .toList();
    }

    /** {@return the demand of the countries of some use operations, which must be all of their use operations} */
    static Demand demand(Columns columns, SupplyNetwork network, List<Integer> uses) {
        List<Integer> selected =
                uses.stream().map(v -> columns.countries[v]).distinct().toList();
        return Demand.of(network, selected::contains);
    }

    static SpareCapacity spare(Random random) {
        double[] slacks = {0, 0.25, 1, Double.POSITIVE_INFINITY};
        double[] headrooms = {0, 0.1, 0.5};
        return new SpareCapacity(headrooms[random.nextInt(3)], slacks[random.nextInt(4)]);
    }

    private void operations() {
        int most = 2 + random.nextInt(4);
        for (byte stage : layers) {
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                operation(stage, random.nextInt(most));
            }
            if (random.nextInt(3) == 0) {
                operation(stage, NodeTable.UNKNOWN);
            }
        }
        int users = 1 + random.nextInt(3);
        for (int i = 0; i < users; i++) {
            operation(Columns.USE, (i + 1) % (most + 1));
        }
        if (random.nextInt(8) == 0) {
            operation(Columns.USE, NodeTable.UNKNOWN);
        }
    }

    private void operation(byte stage, int country) {
        stages.add(stage);
        countries.add(country);
        double published = random.nextInt(4) == 0 ? 0 : random.nextDouble() / 2;
        growth.add(country < 0 || random.nextInt(3) > 0 ? Double.NaN : round(published));
    }

    private void feeds() {
        for (int v = 0; v < stages.size(); v++) {
            byte stage = stages.get(v);
            boolean use = stage == Columns.USE;
            boolean unfed = !use && (countries.get(v) < 0 || random.nextInt(10) == 0);
            if (stage > layers[0] && !unfed) {
                feed(v, use ? 10 + 90 * random.nextDouble() : 5 + 145 * random.nextDouble());
            }
        }
    }

    private void feed(int receiver, double mass) {
        List<Integer> above = above(receiver);
        int senders = Math.min(above.size(), 1 + random.nextInt(4));
        double[] weights = new double[senders];
        double sum = 0;
        for (int i = 0; i < senders; i++) {
            weights[i] = round ? 1 + random.nextInt(3) : Math.pow(random.nextDouble(), 3) + 1e-4;
            weights[i] *= i > 0 && random.nextInt(20) == 0 ? 0 : 1;
            sum += weights[i];
        }
        for (int i = 0; i < senders; i++) {
            int sender = above.remove(random.nextInt(above.size()));
            ends.add(new int[] {sender, receiver});
            shares.add(weights[i] / sum);
            tonnes.add(weights[i] / sum * (round ? 10 * Math.ceil(mass / 10) : mass));
        }
    }

    /** {@return the possible suppliers of an operation: mostly the layer directly above, sometimes any} */
    private List<Integer> above(int receiver) {
        byte stage = stages.get(receiver);
        byte nearest = stages.stream().filter(s -> s < stage).max(Byte::compare).orElseThrow();
        boolean skips = random.nextInt(4) == 0;
        return IntStream.range(0, receiver)
                .filter(v -> stages.get(v) < stage && (skips || stages.get(v) == nearest))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private double round(double figure) {
        return round ? Math.round(figure * 4) / 4.0 : figure;
    }

    private Columns columns() {
        byte[] stageColumn = new byte[stages.size()];
        for (int v = 0; v < stageColumn.length; v++) {
            stageColumn[v] = stages.get(v);
        }
        return new Columns(
                stageColumn,
                countries.stream().mapToInt(Integer::intValue).toArray(),
                growth.stream().mapToDouble(Double::doubleValue).toArray(),
                ends.stream().mapToInt(link -> link[0]).toArray(),
                ends.stream().mapToInt(link -> link[1]).toArray(),
                tonnes.stream().mapToDouble(Double::doubleValue).toArray(),
                shares.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
