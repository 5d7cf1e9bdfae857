package org.lodegraph.question.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Target;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Dominators;
import org.lodegraph.network.Removal;
import org.lodegraph.network.TransitShare;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.dependency.DependencyQueries.PointRow;
import org.lodegraph.question.dependency.DependencyQueries.PointsOf;
import org.lodegraph.question.dependency.DependencyQueries.TargetOf;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.testing.Tries;

/**
 * Compares the network engine with the Cypher statement, over every mineral and unit of the project's own tables.
 *
 * <p>Points and structure must be equal, exposure and upper bound equal to 1e-9. The full tier covers every target, other builds a
 * few of them and the EU.
 */
@Execution(ExecutionMode.CONCURRENT)
class EngineAgreementIT {

    private static final double SAME = 1e-9;
    private static final double EPSILON = 0.01;
    private static final int A_FEW = 3;

    private static RemoteServer server;
    private static NetworkSnapshot snapshot;
    private static List<Iso3> members;

    @BeforeAll
    static void read() {
        server = RemoteServer.connect(RunningProgram.shared().bolt(), null, null, null);
        snapshot = new Snapshots(server.graph(), () -> "as loaded").world();
        members = server.graph()
                .get(DependencyQueries.FIND_TARGET, new TargetOf(new MineralId("cobalt"), Target.EU27, 0, 9999))
                .members();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> saysWhatTheStatementSays() {
        assertThat(snapshot.all()).hasSizeGreaterThanOrEqualTo(28);
        return snapshot.all().stream()
                .map(network -> dynamicTest(network.mineral() + " " + network.year(), () -> check(network)));
    }

    private static void check(LoadedNetwork network) {
        targets(network, Tries.isFull() ? network.demands().size() : A_FEW).parallelStream()
                .forEach(target -> Stream.of("country", "country-stage")
                        .forEach(unit -> check(network, new Target(target.value()), List.of(target), unit)));
        if (network.demand(members).tonnes() > 0) { // aluminium and manganese end before use
            check(network, Target.EU27, members, "country");
            check(network, Target.EU27, members, "country-stage");
        }
    }

    private static void check(LoadedNetwork network, Target target, List<Iso3> members, String unit) {
        List<PointRow> rows = server.graph()
                .list(
                        DependencyQueries.RANK_SINGLE_POINTS,
                        new PointsOf(
                                network.mineral(),
                                network.year(),
                                target,
                                members,
                                unit,
                                0,
                                EPSILON,
                                Map.of(),
                                0,
                                10_000));
        Demand demand = network.demand(members);
        boolean whole = unit.equals("country");
        Set<PointId> structural = structural(network, demand, whole);
        String what = network.mineral() + " " + target + " " + unit;
        for (PointRow row : rows) {
            assertThat(exposure(network, demand, row.key(), false))
                    .as(what + " " + row.key())
                    .isCloseTo(row.exposure(), within(SAME));
            assertThat(exposure(network, demand, row.key(), true))
                    .as(what + " at most " + row.key())
                    .isCloseTo(row.exposureUpper(), within(SAME));
            assertThat(row.structural())
                    .as(what + " structural " + row.key())
                    .isEqualTo(structural.contains(row.key()));
        }
        assertThat(exposed(network, demand, whole)).as(what).isSubsetOf(keys(rows));
    }

    @TestFactory
    Stream<DynamicTest> saysTheSameBesideMeasures() {
        return snapshot.all().stream()
                .map(network -> dynamicTest(
                        network.mineral() + " " + network.year(),
                        () -> byDemand(network).stream()
                                .limit(Tries.of(2, 12))
                                .forEach(target -> Stream.of("country", "country-stage")
                                        .forEach(unit -> checkWithMeasures(network, target, unit)))));
    }

    /** {@return this many targets at even intervals in the order of their demand, starting with the largest} */
    private static List<Iso3> targets(LoadedNetwork network, int most) {
        List<Iso3> all = byDemand(network);
        int taken = Math.min(most, all.size());
        return IntStream.range(0, taken)
                .mapToObj(i -> all.get(i * all.size() / taken))
                .toList();
    }

    private static List<Iso3> byDemand(LoadedNetwork network) {
        return network.demands().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Iso3, Demand> entry) ->
                                -entry.getValue().tonnes())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A ban, a quota and a ban on one importer, by the three largest exporters. */
    private static MeasuresInForce measures(LoadedNetwork network, Iso3 importer) {
        List<Iso3> exporters = network.points(true).stream()
                .map(PointId::country)
                .sorted(Comparator.comparingDouble((Iso3 iso3) -> -network.exports(iso3).stream()
                                .mapToDouble(link -> network.network().flow(link))
                                .sum())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        return MeasuresInForce.of(
                network,
                List.of(
                        Restriction.supposed("part", exporters.get(0), null, List.of(), List.of(), 0.4),
                        Restriction.supposed("quota", exporters.get(1), 100.0, List.of(), List.of(), 1),
                        Restriction.supposed(
                                "aimed",
                                exporters.get(exporters.size() - 1),
                                null,
                                List.of(),
                                List.of(importer.value()),
                                1)));
    }

    private static void checkWithMeasures(LoadedNetwork network, Iso3 target, String unit) {
        MeasuresInForce measures = measures(network, target);
        assertThat(measures.onFlows()).isNotEmpty();
        Demand demand = network.demand(List.of(target));
        double already = TransitShare.of(network.network(), measures.removal()).exposure(demand);
        List<PointRow> rows = server.graph()
                .list(
                        DependencyQueries.RANK_SINGLE_POINTS,
                        new PointsOf(
                                network.mineral(),
                                network.year(),
                                new Target(target.value()),
                                List.of(target),
                                unit,
                                0,
                                EPSILON,
                                measures.onFlows(),
                                0,
                                10_000));
        for (PointRow row : rows) {
            String what = network.mineral() + " " + target + " " + row.key();
            boolean country = unit.equals("country");
            Removal removal = network.removal(row.key()).and(measures.removal());
            assertThat(TransitShare.of(network.network(), removal).exposure(demand) - already)
                    .as(what)
                    .isCloseTo(row.exposure(), within(SAME));
            Removal most = network.removal(row.key())
                    .withUnknown(network.network(), country)
                    .and(measures.removal());
            assertThat(TransitShare.of(network.network(), most).exposure(demand) - already)
                    .as(what + " at most")
                    .isCloseTo(row.exposureUpper(), within(SAME));
        }
        Set<PointId> found = network.points(unit.equals("country")).stream()
                .filter(key ->
                        TransitShare.of(network.network(), network.removal(key).and(measures.removal()))
                                                .exposure(demand)
                                        - already
                                > SAME)
                .collect(Collectors.toSet());
        assertThat(found).as(network.mineral() + " " + target).isSubsetOf(keys(rows));
    }

    private static double exposure(LoadedNetwork network, Demand demand, PointId key, boolean upper) {
        boolean country = key.operation().isEmpty();
        var removal = upper ? network.removal(key).withUnknown(network.network(), country) : network.removal(key);
        return TransitShare.of(network.network(), removal).exposure(demand);
    }

    private static Set<PointId> structural(LoadedNetwork network, Demand demand, boolean whole) {
        Dominators dominators = Dominators.of(network.network(), demand, EPSILON);
        Stream<PointId> keys = whole
                ? dominators.countries().stream().map(country -> key(network, country))
                : dominators.operations().stream().map(operation -> new PointId(network.key(operation)));
        return keys.collect(Collectors.toSet());
    }

    /** {@return the key of a country by its number, from any of its operations} */
    private static PointId key(LoadedNetwork network, int country) {
        return IntStream.range(0, network.network().operations().size())
                .filter(v -> network.network().operations().country(v) == country)
                .mapToObj(v -> new PointId(network.mineral(), network.country(v)))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the points that the engine finds on the chains, ignoring rounding errors} */
    private static Set<PointId> exposed(LoadedNetwork network, Demand demand, boolean whole) {
        return network.points(whole).stream()
                .filter(key -> exposure(network, demand, key, false) > SAME)
                .collect(Collectors.toSet());
    }

    private static Set<PointId> keys(List<PointRow> rows) {
        return rows.stream().map(PointRow::key).collect(Collectors.toSet());
    }
}
