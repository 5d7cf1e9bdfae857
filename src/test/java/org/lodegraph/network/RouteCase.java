package org.lodegraph.network;

import java.util.List;
import java.util.Random;

/** A random network, a target, its refused supply and its routing options. */
record RouteCase(
        Columns columns,
        SupplyNetwork network,
        RandomNetworks.Drawn refused,
        List<Integer> uses,
        RoutingOptions options) {

    private static final double[] TOLERANCES = {0, 0.05, 0.45, 1};

    static RouteCase draw(int seed) {
        return draw(new Random(seed));
    }

    static RouteCase draw(Random random) {
        Columns columns = RandomNetworks.draw(random);
        RandomNetworks.Drawn refused = RandomNetworks.removal(columns, random);
        List<Integer> uses = RandomNetworks.target(columns, random);
        RoutingOptions options = new RoutingOptions(
                RandomNetworks.spare(random),
                TOLERANCES[random.nextInt(TOLERANCES.length)],
                random.nextInt(3) == 0,
                random.nextInt(4),
                legs(columns, random));
        return new RouteCase(columns, columns.network(), refused, uses, options);
    }

    /** {@return costs from 0 to 3, integers every second time, to produce ties; one leg in ten is barred} */
    private static RoutingOptions.Legs legs(Columns columns, Random random) {
        int width = columns.size() + 1;
        boolean whole = random.nextBoolean();
        double[] costs = random.doubles((long) width * width, 0, 3)
                .map(cost -> whole ? Math.round(cost) : cost)
                .toArray();
        boolean[] open = new boolean[costs.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = random.nextInt(10) > 0;
        }
        return new RoutingOptions.Legs() {
            @Override
            public double cost(int sender, int receiver) {
                return costs[sender * width + receiver + 1];
            }

            @Override
            public boolean isOpen(int sender, int receiver) {
                return open[sender * width + receiver + 1];
            }
        };
    }

    Demand demand() {
        return RandomNetworks.demand(columns, network, uses);
    }

    RouteProgram program() {
        return new RouteProgram(columns, uses, refused, options);
    }

    Rerouting routes(int most) {
        return Rerouting.of(
                network, demand(), refused.removal(), options, new Rerouting.SearchLimits(most, () -> false));
    }
}
