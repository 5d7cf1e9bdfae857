package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lodegraph.network.Rerouting.Route;

/** Properties of all routes around refused supply, on random networks. */
class RoutePropertyTest {

    private static final String SEED = "20261123";
    private static final int ALL = 1000;
    private static final double ROUNDING = 1e-6;

    @Property(seed = SEED)
    void routesAddUpToWhatCanBeReached(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);
        Rerouting few = drawn.routes(1 + random.nextInt(3));
        Rerouting all = drawn.routes(ALL);
        double reachable = all.reachable();

        assertThat(tonnes(few)).isLessThanOrEqualTo(reachable * (1 + ROUNDING));
        assertThat(tonnes(all)).isCloseTo(reachable, within(ROUNDING * reachable));
        assertThat(all.routes().subList(0, few.routes().size())).isEqualTo(few.routes());
        assertThat(all.isComplete()).isTrue();
    }

    @Property(seed = SEED)
    void theUnitOfMassChangesNoCoverage(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);
        Rerouting plain = drawn.routes(ALL);
        for (double factor : new double[] {1e-6, 1e6}) {
            Columns columns = drawn.columns().scaled(factor);
            Rerouting scaled = new RouteCase(columns, columns.network(), drawn.refused(), drawn.uses(), drawn.options())
                    .routes(ALL);

            assertThat(scaled.reachable() / factor).isCloseTo(plain.reachable(), within(ROUNDING * plain.shortfall()));
            assertThat(tonnes(scaled) / factor).isCloseTo(tonnes(plain), within(ROUNDING * plain.shortfall()));
        }
    }

    @Property(seed = SEED)
    void reachableAndUnservedAddUpToTheShortfall(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);
        Rerouting routes = drawn.routes(1);
        double exposure =
                TransitShare.of(drawn.network(), drawn.refused().removal()).exposure(drawn.demand());

        assertThat(routes.shortfall()).isCloseTo(exposure * drawn.demand().tonnes(), within(ROUNDING));
        assertThat(routes.reachable()).isBetween(0.0, routes.shortfall());
        assertThat(routes.reachable() + routes.unserved())
                .isCloseTo(routes.shortfall(), within(ROUNDING * routes.shortfall()));
    }

    @Property(seed = SEED)
    void routesBringNoMoreThanTheBestCaseRelieves(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);
        RoutingOptions options = new RoutingOptions(
                drawn.options().spare(),
                drawn.options().tolerance(),
                false,
                0,
                drawn.options().legs());
        Demand demand = drawn.demand();
        NetworkAfterRemoval after =
                new NetworkAfterRemoval(drawn.network(), drawn.refused().removal(), options.spare());

        Rerouting routes = Rerouting.of(
                drawn.network(),
                demand,
                drawn.refused().removal(),
                options,
                new Rerouting.SearchLimits(1, () -> false));

        double relief = (after.exposure(demand) - after.bestCase(demand)) * demand.tonnes();
        assertThat(routes.reachable()).isLessThanOrEqualTo(relief + ROUNDING);
    }

    @Property(seed = SEED)
    void noCapacityIsUsedTwice(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);
        RouteProgram program = drawn.program();
        double[] used = new double[drawn.columns().size()];
        Map<RouteProgram.Leg, Double> carried = new HashMap<>();
        for (Route route : drawn.routes(ALL).routes()) {
            route.operations().forEach(v -> used[v] += route.tonnes());
            route.steps().forEach(step -> carried.merge(find(program, step), route.tonnes(), Double::sum));
        }

        for (int v = 0; v < used.length; v++) {
            assertThat(used[v]).isLessThanOrEqualTo(program.rooms[v] + ROUNDING);
        }
        carried.forEach((leg, tonnes) -> assertThat(tonnes).isLessThanOrEqualTo(leg.room() + ROUNDING));
    }

    @Property(seed = SEED)
    void aRouteIsAChainOfOpenLegsFromAnOriginAndItsCostIsTheirs(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);
        RouteProgram program = drawn.program();
        for (Route route : drawn.routes(ALL).routes()) {
            List<RouteProgram.Leg> legs =
                    route.steps().stream().map(step -> find(program, step)).toList();

            assertThat(drawn.columns().isOrigin(route.operations().get(0))).isTrue();
            assertThat(route.tonnes()).isPositive();
            assertThat(legs)
                    .allMatch(leg -> drawn.options().legs().isOpen(leg.sender(), leg.receiver()))
                    .allMatch(leg -> leg.room() > 0);
            assertThat(route.cost())
                    .isCloseTo(legs.stream().mapToDouble(RouteProgram.Leg::cost).sum(), within(ROUNDING));
            assertThat(route.existing()).isEqualTo(legs.stream().allMatch(RouteProgram.Leg::existing));
        }
    }

    @Property(seed = SEED)
    void candidatesAreAllOpenChainsOfExistingLinks(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);
        Rerouting routes = drawn.routes(ALL);
        Map<List<Integer>, Double> expected = new HashMap<>();
        drawn.program().climb(Rerouting.DEMAND, List.of(), Double.MAX_VALUE, expected);
        Map<List<Integer>, Double> found = new HashMap<>();
        routes.candidates()
                .forEach(one -> found.put(one.operations(), one.bottleneck().tonnes()));

        found.values().removeIf(tonnes -> tonnes <= ROUNDING);
        expected.values().removeIf(tonnes -> tonnes <= ROUNDING);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((chain, tonnes) -> assertThat(found.get(chain)).isCloseTo(tonnes, within(ROUNDING)));
        assertThat(routes.routes())
                .filteredOn(route -> route.existing() && route.tonnes() > 2 * ROUNDING)
                .allSatisfy(route ->
                        assertThat(found.get(route.operations())).isGreaterThanOrEqualTo(route.tonnes() - ROUNDING));
    }

    @Property(seed = SEED)
    void noRouteUsesRefusedUnknownOrExcludedOperations(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);
        Rerouting routes = drawn.routes(ALL);
        Set<Integer> struck = new HashSet<>();
        routes.struck().forEach(one -> struck.add(one.operation()));

        for (Route route : routes.routes()) {
            assertThat(route.operations())
                    .noneMatch(v -> drawn.refused().taken(v) > 0)
                    .noneMatch(v -> drawn.columns().isUnknown(v))
                    .noneMatch(v -> drawn.columns().isUse(v))
                    .noneMatch(struck::contains);
        }
        assertThat(routes.struck())
                .isSortedAccordingTo((one, other) -> Double.compare(other.hiddenOrigin(), one.hiddenOrigin()));
    }

    @Property(seed = SEED)
    void theCutEqualsTheReachableAmountAndSeparatesTheTarget(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);
        Rerouting routes = drawn.routes(1);
        if (routes.unserved() == 0) {
            assertThat(routes.cut()).isEmpty();
            return;
        }
        Set<Integer> operations = new HashSet<>();
        Set<List<Integer>> legs = new HashSet<>();
        for (Rerouting.Capacity cut : routes.cut()) {
            if (cut.link()) {
                legs.add(List.of(cut.operation(), cut.receiver()));
            } else {
                operations.add(cut.operation());
            }
        }

        assertThat(routes.cut().stream().mapToDouble(Rerouting.Capacity::tonnes).sum())
                .isCloseTo(routes.reachable(), within(ROUNDING * routes.shortfall()));
        assertThat(drawn.program().isOpenWithout(operations, legs)).isFalse();
        assertThat(routes.cut()).isSortedAccordingTo((one, other) -> Double.compare(other.tonnes(), one.tonnes()));
    }

    /** A route that was still possible later existed before: it was passed over for a better one. */
    @Property(seed = SEED)
    void eachRouteIsTheBestOfThoseThatWereLeft(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);
        List<Route> routes = drawn.routes(ALL).routes();
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < routes.size(); i++) {
            Route picked = routes.get(i);
            for (Route later : routes.subList(i + 1, routes.size())) {
                assertThat(isBefore(drawn, later, picked, used))
                        .as("%s before %s", later, picked)
                        .isFalse();
            }
            used.addAll(countries(drawn, picked));
        }
    }

    private static boolean isBefore(RouteCase drawn, Route one, Route other, Set<Integer> used) {
        boolean oneFresh = countries(drawn, one).stream().noneMatch(used::contains);
        boolean otherFresh = countries(drawn, other).stream().noneMatch(used::contains);
        if (oneFresh != otherFresh) {
            return oneFresh;
        }
        return one.tonnes() > other.tonnes() + ROUNDING
                || (Math.abs(one.tonnes() - other.tonnes()) < 1e-13 && one.cost() < other.cost() - ROUNDING);
    }

    private static List<Integer> countries(RouteCase drawn, Route route) {
        return route.operations().stream()
                .map(v -> drawn.columns().countries[v])
                .toList();
    }

    @Property(seed = SEED)
    void aStoppedSearchIsIncomplete(@ForAll Random random) {
        RouteCase drawn = RouteCase.draw(random);

        Rerouting stopped = Rerouting.of(
                drawn.network(),
                drawn.demand(),
                drawn.refused().removal(),
                drawn.options(),
                new Rerouting.SearchLimits(5, () -> true));

        assertThat(stopped.isComplete()).isFalse();
        assertThat(stopped.reachable()).isZero();
        assertThat(stopped.routes()).isEmpty();
        assertThat(stopped.cut()).isEmpty();
        assertThat(stopped.shortfall()).isEqualTo(drawn.routes(1).shortfall());
    }

    private static double tonnes(Rerouting routes) {
        return routes.routes().stream().mapToDouble(Route::tonnes).sum();
    }

    /** {@return the leg of the program with the sender and receiver of a step} */
    private static RouteProgram.Leg find(RouteProgram program, Rerouting.Step step) {
        return program.legs.stream()
                .filter(one -> one.sender() == step.sender() && one.receiver() == step.receiver())
                .filter(one -> one.existing() == step.existing())
                .findFirst()
                .orElseThrow();
    }
}
