package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lodegraph.testing.Tries;

/** Compares routes with linear programs written from the definitions, on random networks. */
class RouteProgramTest {

    private static final int NETWORKS = Tries.of(300, 3000);
    private static final double SIMPLEX = 1e-7;

    @Test
    void routesDeliverTheLargestFlowOverSpareCapacity() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            RouteCase drawn = RouteCase.draw(seed);
            RouteProgram program = drawn.program();
            Rerouting routes = drawn.routes(5);

            assertThat(routes.shortfall()).as("network %d", seed).isCloseTo(program.shortfall, within(1e-9));
            assertThat(routes.reachable())
                    .as("network %d", seed)
                    .isCloseTo(program.reachable(), within(SIMPLEX * (1 + program.shortfall)));
        }
    }

    @Test
    void noFlowOfTheSameSizeCostsLess() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            RouteCase drawn = RouteCase.draw(seed);
            Rerouting routes = drawn.routes(1000);
            double brought = routes.routes().stream()
                    .mapToDouble(Rerouting.Route::tonnes)
                    .sum();
            double cost = routes.routes().stream()
                    .mapToDouble(route -> route.tonnes() * route.cost())
                    .sum();

            // the program may round down what it sends by as much
            assertThat(cost)
                    .as("network %d", seed)
                    .isCloseTo(drawn.program().leastCost(brought), within(1e-5 * (1 + cost)));
        }
    }

    @Test
    void excludesSuppliersWithTooMuchRefusedFeed() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            RouteCase drawn = RouteCase.draw(seed);
            Map<Integer, Double> expected = drawn.program().struck;
            Map<Integer, Double> struck = new TreeMap<>();
            drawn.routes(5).struck().forEach(one -> struck.put(one.operation(), one.hiddenOrigin()));

            assertThat(struck.keySet()).as("network %d", seed).isEqualTo(expected.keySet());
            struck.forEach((v, hidden) -> assertThat(hidden).isCloseTo(expected.getOrDefault(v, -1.0), within(1e-12)));
        }
    }
}
