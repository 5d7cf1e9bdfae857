package org.lodegraph.question.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Page;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Target;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Removal;
import org.lodegraph.network.TransitShare;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.PointTerms;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.network.snapshot.SinglePoint;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.network.snapshot.TargetFlows;
import org.lodegraph.network.snapshot.TargetPoints;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.testing.Tries;

/**
 * Compares the network engine with the readable statement, and with the removal of each point, over every mineral and
 * unit of the project's own tables.
 *
 * <p>Points must be equal, and exposure and upper bound equal to 1e-9. The full tier covers every target, other builds a
 * few of them and the EU.
 */
@Execution(ExecutionMode.CONCURRENT)
class EngineAgreementIT {

    private static final double SAME = 1e-9;
    private static final double EPSILON = 0.01;
    private static final int A_FEW = 3;
    private static final List<String> UNITS = List.of("country", "country-stage");

    private static RemoteServer server;
    private static NetworkSnapshot snapshot;
    private static Dependency dependency;

    @BeforeAll
    static void read() {
        server = RemoteServer.connect(RunningProgram.shared().bolt(), null, null, null);
        Snapshots snapshots = new Snapshots(server.graph(), () -> "as loaded");
        snapshot = snapshots.world();
        dependency = new Dependency(server.graph(), snapshots, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static Stream<DynamicTest> eachNetwork(Consumer<LoadedNetwork> check) {
        assertThat(snapshot.all()).hasSizeGreaterThanOrEqualTo(28);
        return snapshot.all().stream()
                .map(network -> dynamicTest(network.mineral() + " " + network.year(), () -> check.accept(network)));
    }

    @TestFactory
    Stream<DynamicTest> chainsAddUpToTheExposure() {
        return eachNetwork(network -> targets(
                        network, Tries.isFull() ? network.demands().size() : A_FEW)
                .forEach(target -> UNITS.forEach(unit -> compareWithChains(network, target, unit))));
    }

    private static void compareWithChains(LoadedNetwork network, TargetFlows target, String unit) {
        Map<String, Double> summed = server
                .graph()
                .rows(
                        QueryCatalog.load().get("explore/rank-single-points"),
                        Map.of(
                                "mineral",
                                network.mineral().value(),
                                "target",
                                target.target().value(),
                                "year",
                                network.year(),
                                "unit",
                                unit,
                                "limit",
                                10_000))
                .stream()
                .filter(row -> summed(row) > SAME)
                .collect(Collectors.toMap(row -> String.valueOf(row.get("key")), EngineAgreementIT::summed));
        Map<String, Double> computed = points(network, target, unit, MeasuresInForce.at(network, null)).stream()
                .filter(point -> exposure(point) > SAME)
                .collect(Collectors.toMap(point -> point.key().value(), EngineAgreementIT::exposure));
        String what = network.mineral() + " " + target.target() + " " + unit;
        assertThat(computed.keySet()).as(what).isEqualTo(summed.keySet());
        computed.forEach((key, exposure) -> assertThat(exposure)
                .as(what + " " + key)
                .isCloseTo(Objects.requireNonNull(summed.get(key)), within(SAME)));
    }

    private static double summed(Map<String, Object> row) {
        return ((Number) Objects.requireNonNull(row.get("exposure"))).doubleValue();
    }

    @TestFactory
    Stream<DynamicTest> theRemovalOfAPointTakesItsExposure() {
        return eachNetwork(network -> targets(network, Tries.of(2, 12))
                .forEach(target -> UNITS.forEach(unit -> {
                    compareWithRemovals(network, target, unit, MeasuresInForce.at(network, null));
                    MeasuresInForce measures = measures(network, target);
                    assertThat(measures.onFlows()).isNotEmpty();
                    compareWithRemovals(network, target, unit, measures);
                })));
    }

    private static void compareWithRemovals(
            LoadedNetwork network, TargetFlows target, String unit, MeasuresInForce measures) {
        Demand demand = network.demand(target.members());
        double already = TransitShare.of(network.network(), measures.removal()).exposure(demand);
        for (SinglePoint point : points(network, target, unit, measures)) {
            String what = network.mineral() + " " + target.target() + " " + point.key();
            Removal removal = network.removal(point.key());
            assertThat(TransitShare.of(network.network(), removal.and(measures.removal()))
                                    .exposure(demand)
                            - already)
                    .as(what)
                    .isCloseTo(exposure(point), within(SAME));
            Removal most = removal.withUnknown(network.network(), unit.equals("country"));
            assertThat(TransitShare.of(network.network(), most.and(measures.removal()))
                                    .exposure(demand)
                            - already)
                    .as(what + " at most")
                    .isCloseTo(Objects.requireNonNull(point.exposureUpper()), within(SAME));
        }
    }

    @TestFactory
    Stream<DynamicTest> theGraphHoldsWhatTheEngineComputes() {
        return eachNetwork(network -> targets(network, Tries.of(2, 12)).stream()
                .filter(target -> target.answering().isPresent())
                .forEach(target -> UNITS.forEach(unit ->
                        days(network).forEach(day -> compareWithGraph(network, target, unit, day.orElse(null))))));
    }

    /** {@return no date, and the first day of each set of measures} */
    private static List<Optional<LocalDate>> days(LoadedNetwork network) {
        return Stream.concat(
                        Stream.of(Optional.<LocalDate>empty()),
                        network.changes().stream()
                                .filter(day -> day.getYear() >= network.year())
                                .map(Optional::of))
                .toList();
    }

    private static void compareWithGraph(
            LoadedNetwork network, TargetFlows target, String unit, @Nullable LocalDate asOf) {
        List<SinglePoint> stored = dependency
                .singlePoints(new PointsQuestion(
                        target.target(),
                        network.mineral(),
                        unit,
                        TargetPoints.LEAST,
                        EPSILON,
                        null,
                        LossTerms.DEFAULT,
                        asOf,
                        new Page(0, 1_000)))
                .data();
        PointTerms terms = terms(unit, MeasuresInForce.at(network, asOf));
        List<SinglePoint> all = TargetPoints.of(network, terms, List.of(target)).ofOne();
        String what = network.mineral() + " " + target.target() + " " + unit + " " + asOf;
        assertThat(stored).as(what).isEqualTo(listed(all, TargetPoints.LEAST));
        for (double least : new double[] {0.01, 0.3, 0.9}) {
            List<SinglePoint> largest = TargetPoints.largest(network, terms, target, least, () -> false)
                    .ofOne();
            assertThat(listed(largest, least)).as(what).isEqualTo(listed(all, least));
            assertThat(largest.stream().findFirst())
                    .as(what)
                    .isEqualTo(all.stream().findFirst());
        }
    }

    private static List<SinglePoint> listed(List<SinglePoint> points, double least) {
        return points.stream()
                .filter(point -> Boolean.TRUE.equals(point.structural())
                        || Objects.requireNonNull(point.loss().shared()) >= least)
                .toList();
    }

    private static List<SinglePoint> points(
            LoadedNetwork network, TargetFlows target, String unit, MeasuresInForce measures) {
        return TargetPoints.of(network, terms(unit, measures), List.of(target)).ofOne();
    }

    private static PointTerms terms(String unit, MeasuresInForce measures) {
        return new PointTerms(measures, measures, LossAssumptions.DEFAULT, EPSILON, unit.equals("country"));
    }

    private static double exposure(SinglePoint point) {
        return Objects.requireNonNull(point.exposure());
    }

    /** {@return this many targets at even intervals in the order of their demand, the largest first, and the EU} */
    private static List<TargetFlows> targets(LoadedNetwork network, int most) {
        List<Iso3> all = network.demands().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Iso3, Demand> entry) ->
                                -entry.getValue().tonnes())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        int taken = Math.min(most, all.size());
        return Stream.concat(
                        IntStream.range(0, taken)
                                .mapToObj(i -> new Target(
                                        all.get(i * all.size() / taken).value())),
                        Stream.of(Target.EU27))
                .map(target ->
                        snapshot.flows(network.mineral(), target, new DataYear.Reach(network.year(), network.year())))
                .filter(target -> network.demand(target.members()).tonnes() > 0) // aluminium ends before use
                .toList();
    }

    /** A ban, a quota and a ban on one importer, by the three largest exporters. */
    private static MeasuresInForce measures(LoadedNetwork network, TargetFlows importer) {
        List<Iso3> exporters = network.points(true).stream()
                .map(PointId::country)
                .sorted(Comparator.comparingDouble((Iso3 iso3) -> -network.exports(iso3).stream()
                                .mapToDouble(link -> network.network().flow(link))
                                .sum())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        List<String> members = importer.members().stream().map(Iso3::value).toList();
        return MeasuresInForce.of(
                network,
                List.of(
                        Restriction.supposedBan("part", exporters.get(0), List.of(), List.of(), 0.4),
                        Restriction.supposedQuota("quota", exporters.get(1), 100.0, List.of(), List.of()),
                        Restriction.supposedBan("aimed", exporters.get(exporters.size() - 1), List.of(), members, 1)));
    }
}
