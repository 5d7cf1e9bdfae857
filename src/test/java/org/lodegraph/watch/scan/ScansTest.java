package org.lodegraph.watch.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.MovedClock;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.watch.scan.rule.RuleSet;
import org.lodegraph.watch.scan.rule.ScanScope;

/**
 * Scans on the worked example: repeated, forced, cancelled, failed, orphaned and pruned, with a clock that is
 * moved.
 */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class ScansTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int KEPT = 400;

    private static void nobody(RiskScan.Progress progress) {}

    private static final String SHARED_LOSS = """
            id: shared-loss
            title: One country's loss
            metric: shared-loss
            threshold: 0.5
            severity: {medium: 0.5, high: 0.65, critical: 0.85}
            finding: "Without {country}, {target} would lack {percent} of its {mineral} ({year})."
            """;

    private static final String BROKEN = """
            id: broken
            title: A statement that fails
            statement: broken
            unit: none
            threshold: 0
            severity: {low: 0}
            finding: "{subject}"
            """;

    private static final String DIVIDES = """
            // Divides by nothing.
            //
            // > subject STRING none
            // > score   FLOAT  none
            MATCH (mineral:Mineral)
            RETURN mineral.id AS subject, 1 / (size(mineral.id) - size(mineral.id)) AS score
            """;

    private static Graph graph;

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock();
    private final List<Scans> opened = new ArrayList<>();
    private final List<String> notified = new ArrayList<>();

    @BeforeAll
    static void load(Graph loaded) {
        graph = loaded;
    }

    @BeforeEach
    void clear() {
        StoredScans.clear();
        write("shared-loss.yaml", SHARED_LOSS);
    }

    @AfterEach
    void close() {
        opened.forEach(Scans::close);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Scans scans() {
        return scans(RuleSet.read(folder), KEPT, ScanListener.NONE);
    }

    private Scans scans(RuleSet rules, int keep, ScanListener listener) {
        Scans scans = new Scans(graph, TestDatabase.networks(), new ScanSettings(rules, LEASE, keep), listener, clock);
        opened.add(scans);
        return scans;
    }

    private static ScanRequest on(LocalDate asOf) {
        return new ScanRequest(null, null, null, asOf, null);
    }

    private static ScanRequest forced(LocalDate asOf) {
        return new ScanRequest(null, null, null, asOf, true);
    }

    private static String json(Object value) {
        try {
            return JsonMapper.builder().addModule(new JavaTimeModule()).build().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void findsTheLossesOfTheWorkedExample() {
        Scans scans = scans();
        RiskScan scan = scans.run(on(LocalDate.of(2024, 1, 1)), ScansTest::nobody);
        Map<String, Double> scores = new TreeMap<>();
        scans.findings(scan.id(), Severity.LOW).forEach(found -> scores.put(found.key(), found.score()));

        // By hand: T 0.9 x (1 - 2/80), W 44/60 x (1 - 2/80).
        assertThat(scores)
                .containsEntry("shared-loss/TTT/examplium/RRR", 0.8775)
                .containsEntry("shared-loss/WWW/examplium/RRR", 0.715);
        assertThat(scan.state()).isEqualTo(RiskScan.State.DONE);
        assertThat(Objects.requireNonNull(scan.counts()).total()).isEqualTo(scores.size());
        assertThat(StoredScans.count(
                        "MATCH (:RiskScan)-[:FOUND]->(found:Finding)-[:CONCERNS]->(one:Country {iso3: 'RRR'})"
                                + " WHERE found.key = 'shared-loss/TTT/examplium/RRR' RETURN count(one) AS count"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSameAgainIsTheScanThatWasRun(boolean shippedRules) {
        RuleSet rules = shippedRules ? RuleSet.read(Path.of("rules")) : RuleSet.read(folder);
        Scans scans = scans(rules, KEPT, ScanListener.NONE);
        RiskScan first = scans.run(on(DAY), ScansTest::nobody);
        String findings = json(scans.findings(first.id(), Severity.LOW));
        List<String> graphThen = StoredScans.everything();

        clock.move(Duration.ofHours(1));
        RiskScan again = scans.run(on(DAY), progress -> {
            throw new AssertionError("it is worked out again");
        });
        RiskScan started = scans.start(on(DAY));
        Scans restarted = scans(rules, KEPT, ScanListener.NONE);
        RiskScan afterRestart = restarted.run(on(DAY), ScansTest::nobody);

        assertThat(List.of(again, started, afterRestart)).containsOnly(scans.get(first.id()));
        assertThat(json(restarted.findings(first.id(), Severity.LOW))).isEqualTo(findings);
        assertThat(StoredScans.everything()).isEqualTo(graphThen);
        assertThat(Objects.requireNonNull(first.counts()).total()).isPositive();
    }

    @Test
    void withoutADateItIsAsOfToday() {
        Scans scans = scans();
        RiskScan today = scans.run(ScanRequest.ALL, ScansTest::nobody);
        assertThat(today.asOf()).isEqualTo(DAY);
        assertThat(scans.run(on(DAY), ScansTest::nobody).id()).isEqualTo(today.id());

        clock.move(Duration.ofDays(1));
        RiskScan tomorrow = scans.run(ScanRequest.ALL, ScansTest::nobody);
        assertThat(tomorrow.asOf()).isEqualTo(DAY.plusDays(1));
        assertThat(tomorrow.id()).isNotEqualTo(today.id());
    }

    @Test
    void aForcedScanRunsAgainAndFindsTheSame() {
        Scans scans = scans();
        RiskScan first = scans.run(forced(DAY), ScansTest::nobody);
        RiskScan second = scans.run(forced(DAY), ScansTest::nobody);
        RiskScan third = scans.run(forced(DAY), ScansTest::nobody);

        assertThat(first.id()).matches("[0-9a-f]{12}");
        assertThat(second.id()).isEqualTo(first.id() + ".2");
        assertThat(third.id()).isEqualTo(first.id() + ".3");
        assertThat(json(scans.findings(second.id(), Severity.LOW)))
                .isEqualTo(json(scans.findings(first.id(), Severity.LOW)));
        assertThat(scans.run(on(DAY), ScansTest::nobody).id()).isEqualTo(first.id());
    }

    @Test
    void aForcedScanReplacesNoStoredOne() {
        Scans scans = scans(RuleSet.read(folder), 2, ScanListener.NONE);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clock.move(Duration.ofMinutes(1));
            ids.add(scans.run(forced(DAY), ScansTest::nobody).id());
        }

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(scans.list(null, Page.FIRST).data())
                .extracting(RiskScan::id)
                .containsExactly(ids.get(3), ids.get(2));
    }

    @Test
    void eachInputMakesAnotherScan() {
        Scans scans = scans();
        List<String> ids = new ArrayList<>();
        ids.add(scans.run(on(DAY), ScansTest::nobody).id());
        ids.add(scans.run(on(DAY.plusDays(1)), ScansTest::nobody).id());
        ids.add(scans.run(new ScanRequest(List.of(new Target("TTT")), null, null, DAY, null), ScansTest::nobody)
                .id());
        ids.add(scans.run(
                        new ScanRequest(List.of(new Target("TTT"), new Target("EU27")), null, null, DAY, null),
                        ScansTest::nobody)
                .id());
        ids.add(scans.run(new ScanRequest(null, List.of(new MineralId("twinium")), null, DAY, null), ScansTest::nobody)
                .id());
        write("shared-loss.yaml", SHARED_LOSS.replace("0.65", "0.66"));
        ids.add(scans().run(on(DAY), ScansTest::nobody).id());

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(scans.run(
                                new ScanRequest(
                                        List.of(new Target("EU27"), new Target("TTT"), new Target("EU27")),
                                        List.of(),
                                        null,
                                        DAY,
                                        false),
                                ScansTest::nobody)
                        .id())
                .isEqualTo(ids.get(3)); // the order of targets and minerals has no effect
    }

    @Test
    void scansOnlyTheRequestedScope() {
        Scans scans = scans();
        RiskScan scan = scans.run(
                new ScanRequest(List.of(new Target("TTT")), List.of(new MineralId("examplium")), null, DAY, null),
                ScansTest::nobody);

        assertThat(scans.findings(scan.id(), Severity.LOW))
                .isNotEmpty()
                .allMatch(found ->
                        new Target("TTT").equals(found.target()) && new MineralId("examplium").equals(found.mineral()));
    }

    @Test
    void refusesUnknownIdsAndStoresNothing() {
        Scans scans = scans();
        List<ScanRequest> wrong = List.of(
                new ScanRequest(List.of(new Target("TTU")), null, null, DAY, null),
                new ScanRequest(null, List.of(new MineralId("examplum")), null, DAY, null),
                new ScanRequest(null, null, "US-1999", DAY, null));

        assertThat(wrong)
                .allSatisfy(order -> assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> scans.run(order, ScansTest::nobody)));
        assertThat(StoredScans.everything()).isEmpty();
    }

    @Test
    void aCancelledScanLeavesNoFindingsAndMayRunAgain() {
        Scans scans = scans();
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() ->
                        scans.run(on(DAY), progress -> scans.cancel(only(scans).id())))
                .withMessageContaining("stopped");

        assertCancelled(scans);
        assertThat(Objects.requireNonNull(scans.run(on(DAY), ScansTest::nobody).counts())
                        .total())
                .isPositive();
    }

    @Test
    void aScanCancelledByAnotherProcessLeavesNoFindings() {
        Scans scans = scans();
        Scans other = scans();
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> scans.run(on(DAY), progress -> {
                    if (progress.done() == 0) {
                        other.cancel(only(scans).id());
                    }
                }))
                .withMessageContaining("cancelled");

        assertCancelled(scans);
        assertThat(other.run(on(DAY), ScansTest::nobody).state()).isEqualTo(RiskScan.State.DONE);
    }

    private static RiskScan only(Scans scans) {
        List<RiskScan> all = scans.list(null, Page.FIRST).data();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void assertCancelled(Scans scans) {
        RiskScan scan = only(scans);
        assertThat(scan.state()).isEqualTo(RiskScan.State.CANCELLED);
        assertThat(scan.error()).isEqualTo("cancelled by request");
        assertThat(scan.counts()).isNull();
        assertThat(scan.finishedAt()).isEqualTo(MovedClock.NOON);
        assertThat(StoredScans.count("MATCH (found:Finding) RETURN count(found) AS count"))
                .isZero();
        assertThat(StoredScans.isLeaseFree()).isTrue();
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> scans.findings(scan.id(), Severity.LOW))
                .withMessageContaining("is cancelled (cancelled by request)");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> scans.cancel(scan.id()));
    }

    @Test
    void doesNotCancelAFinishedScan() {
        Scans scans = scans();
        RiskScan done = scans.run(on(DAY), ScansTest::nobody);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> scans.cancel(done.id()))
                .withMessageContaining("is done");
        assertThat(scans.get(done.id())).isEqualTo(done);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> scans.cancel("no-such-scan"));
    }

    @Test
    void aStatementThatFailsLeavesTheScanFailedAndTheLeaseFree() {
        Scans sound = scans();
        write("broken.yaml", BROKEN);
        write("broken.cypher", DIVIDES);
        Scans scans = scans();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> scans.run(on(DAY), ScansTest::nobody))
                .withMessageContaining("/ by zero");

        RiskScan failed = only(scans);
        assertThat(failed.state()).isEqualTo(RiskScan.State.FAILED);
        assertThat(failed.error()).contains("/ by zero");
        assertThat(failed.finishedAt()).isEqualTo(MovedClock.NOON);
        assertThat(StoredScans.count("MATCH (found:Finding) RETURN count(found) AS count"))
                .isZero();
        assertThat(StoredScans.isLeaseFree()).isTrue();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> scans.findings(failed.id(), Severity.LOW));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> scans.diff(failed.id(), null));
        RiskScan done = sound.run(on(DAY), ScansTest::nobody);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> sound.diff(done.id(), failed.id()));
        assertThat(sound.diff(done.id(), null).against()).isEmpty(); // a failed scan is not an earlier scan
    }

    @Test
    void aRequestDuringNotificationWaitsForItsEnd() throws Exception {
        CountDownLatch telling = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Scans slow = scans(RuleSet.read(folder), KEPT, (scan, changes) -> {
            telling.countDown();
            awaited(asked);
        });
        CompletableFuture<RiskScan> first = CompletableFuture.supplyAsync(() -> slow.run(on(DAY), ScansTest::nobody));
        awaited(telling);
        assertThat(slow.list(RiskScan.State.RUNNING, Page.FIRST).data()).isEmpty();

        CompletableFuture<RiskScan> next =
                CompletableFuture.supplyAsync(() -> slow.run(on(DAY.plusDays(1)), ScansTest::nobody));
        assertThat(next).failsWithin(Duration.ofMillis(300)).withThrowableOfType(TimeoutException.class);
        asked.countDown();

        assertThat(next.get(10, TimeUnit.SECONDS).state()).isEqualTo(RiskScan.State.DONE);
        assertThat(first.get(10, TimeUnit.SECONDS).state()).isEqualTo(RiskScan.State.DONE);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anExpiredLeaseIsReplaced() {
        Scans scans = scans();
        String dead = orphan(on(DAY)).id();
        clock.move(LEASE); // its last valid moment

        assertThat(scans.get(dead).state()).isEqualTo(RiskScan.State.RUNNING);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> scans.run(on(DAY), ScansTest::nobody))
                .withMessage("another scan is running on this database, which may last until 2026-01-15T12:00:30Z"
                        + " unless it renews its lease: wait for its end, then try again");
        assertThat(scans.start(on(DAY)).state()).isEqualTo(RiskScan.State.RUNNING); // this scan is already running
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> scans.start(on(DAY.plusDays(1))));

        clock.move(Duration.ofMillis(1));
        RiskScan seen = scans.get(dead);
        assertThat(seen.state()).isEqualTo(RiskScan.State.FAILED);
        assertThat(seen.error()).isEqualTo("it ended before it was done");
        assertThat(scans.list(RiskScan.State.FAILED, Page.FIRST).data()).containsExactly(seen);
        assertThat(scans.list(RiskScan.State.RUNNING, Page.FIRST).data()).isEmpty();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> scans.cancel(dead));
        assertThat(scans.get(dead).state()).isEqualTo(RiskScan.State.FAILED); // unchanged

        RiskScan next = scans.run(on(DAY.plusDays(1)), ScansTest::nobody);
        assertThat(next.state()).isEqualTo(RiskScan.State.DONE);
        assertThat(StoredScans.count(
                        "MATCH (scan:RiskScan {id: '" + dead + "', state: 'failed'}) RETURN count(scan) AS count"))
                .isEqualTo(1);
        assertThat(scans.run(on(DAY), ScansTest::nobody).state()).isEqualTo(RiskScan.State.DONE);
        assertThat(scans.get(dead).error()).isNull();
    }

    @Test
    void aHolderOfAnExpiredLeaseWritesNothing() {
        Scans scans = scans();
        ScanRun slow = orphan(on(DAY));
        clock.move(LEASE.plusMillis(1));
        RiskScan done = scans.run(on(DAY), ScansTest::nobody);
        List<String> then = StoredScans.everything();

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(slow::run)
                .withMessageContaining("another has taken over");
        slow.lease().close();

        assertThat(StoredScans.everything()).isEqualTo(then);
        assertThat(scans.get(done.id())).isEqualTo(done);
    }

    @Test
    void nodesHaveReadableNames() {
        scans(RuleSet.read(folder), KEPT, ScanListener.NONE).run(on(DAY), ScansTest::nobody);

        assertThat(StoredScans.count("MATCH (kept:RiskScan|Finding|ScanBasis|RuleBook|ScanLease)"
                        + " WHERE kept.name IS NULL RETURN count(kept) AS count"))
                .isZero();
    }

    /** Starts a scan whose process ends right after. */
    private ScanRun orphan(ScanRequest order) {
        FactStore store = new FactStore(graph, TestDatabase.networks(), clock);
        RuleSet rules = RuleSet.read(folder);
        ResolvedScan resolved = new ResolvedScan(
                store.loaded(), rules.digest(), ScanScope.ALL, java.util.Objects.requireNonNull(order.asOf()));
        ScanRun run = new ScanRun(
                graph,
                store,
                new RuleEngine(rules, graph::rows),
                Lease.acquire(graph, clock, LEASE),
                new ScanRun.PlannedRun(resolved, resolved.id(), ScansTest::nobody));
        run.begin();
        return run;
    }

    @Test
    void keepsTheConfiguredNumberAndDeletesTheRest() {
        Scans scans = scans(RuleSet.read(folder), 2, ScanListener.NONE);
        RiskScan first = scans.run(on(DAY), ScansTest::nobody);
        assertThat(StoredScans.count("MATCH (book:RuleBook) RETURN count(book) AS count"))
                .isEqualTo(1);
        write("shared-loss.yaml", SHARED_LOSS.replace("0.65", "0.66"));
        Scans other = scans(RuleSet.read(folder), 2, ScanListener.NONE);
        List<RiskScan> later = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            clock.move(Duration.ofDays(1));
            later.add(other.run(on(DAY.plusDays(day)), ScansTest::nobody));
        }

        assertThat(scans.list(null, Page.FIRST).data())
                .extracting(RiskScan::id)
                .containsExactly(later.get(2).id(), later.get(1).id());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> scans.get(first.id()));
        assertThat(StoredScans.count("MATCH (found:Finding) RETURN count(found) AS count"))
                .isEqualTo(Objects.requireNonNull(later.get(2).counts()).total()
                        + Objects.requireNonNull(later.get(1).counts()).total());
        assertThat(StoredScans.count("MATCH (book:RuleBook) RETURN count(book) AS count"))
                .isEqualTo(1);
        assertThat(StoredScans.count("MATCH (basis:ScanBasis) RETURN count(basis) AS count"))
                .isEqualTo(1);
        assertThat(scans.diff(later.get(2).id(), null).against().orElseThrow().id())
                .isEqualTo(later.get(1).id());
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> scans.diff(later.get(2).id(), first.id()));
    }

    @Test
    void comparesWithTheOneBeforeOrWithAnyOfTheSameScope() {
        Scans scans = scans(RuleSet.read(Path.of("rules")), KEPT, ScanListener.NONE);
        RiskScan early = scans.run(on(LocalDate.of(2024, 12, 20)), ScansTest::nobody); // R's ban is 17 days old
        assertThat(scans.diff(early.id(), null).against()).isEmpty();
        assertThat(scans.diff(early.id(), null).changes()).isEmpty();
        clock.move(Duration.ofMinutes(1));
        RiskScan middle = scans.run(on(LocalDate.of(2025, 12, 20)), ScansTest::nobody); // it is suspended
        clock.move(Duration.ofMinutes(1));
        RiskScan late = scans.run(on(LocalDate.of(2026, 10, 20)), ScansTest::nobody); // its suspension ends in 38 days

        ScanDiff before = scans.diff(late.id(), null);
        assertThat(before.against().orElseThrow().id()).isEqualTo(middle.id());
        assertThat(changes(before)).containsExactly("suspension-ending/r-ban NEW EXPIRY");
        assertThat(scans.get(late.id()).against()).isEqualTo(middle.id());

        ScanDiff whole = scans.diff(late.id(), early.id());
        assertThat(whole.against().orElseThrow().id()).isEqualTo(early.id());
        assertThat(changes(whole))
                .contains("suspension-ending/r-ban NEW EXPIRY", "measure-begun/r-ban GONE EXPIRY")
                .allMatch(change -> change.endsWith(" EXPIRY"));
        // What is new in one direction is gone in the other.
        assertThat(changes(scans.diff(early.id(), late.id())))
                .contains("suspension-ending/r-ban GONE EXPIRY", "measure-begun/r-ban NEW EXPIRY")
                .hasSameSizeAs(changes(whole));
        assertThat(scans.diff(late.id(), late.id()).changes()).isEmpty();

        RiskScan other =
                scans.run(new ScanRequest(List.of(new Target("TTT")), null, null, DAY, null), ScansTest::nobody);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> scans.diff(other.id(), late.id()))
                .withMessageContaining("different targets or minerals");
        assertThat(scans.diff(other.id(), null).against()).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> scans.diff(late.id(), "no-such-scan"));
    }

    private static List<String> changes(ScanDiff diff) {
        return diff.changes().stream()
                .map(change -> change.key() + " " + change.change() + " " + change.cause())
                .toList();
    }

    @Test
    void notifiesOncePerScan() {
        Scans scans = scans(RuleSet.read(folder), KEPT, this::record);
        scans.run(on(DAY), ScansTest::nobody);
        scans.run(on(DAY), ScansTest::nobody);
        clock.move(Duration.ofDays(1));
        scans.run(on(DAY.plusDays(1)), ScansTest::nobody);
        scans.notifyListeners();

        assertThat(notified).containsExactly("2026-01-15 null 0", "2026-01-16 2026-01-15 0");
    }

    private void record(RiskScan scan, List<FindingChange> changes) {
        String against = scan.against() == null
                ? null
                : scans().get(scan.against()).asOf().toString();
        notified.add(scan.asOf() + " " + against + " " + changes.size());
    }

    @Test
    void repeatsAFailedNotification() {
        List<Boolean> deaf = new ArrayList<>(List.of(true));
        Scans scans = scans(RuleSet.read(folder), KEPT, (scan, changes) -> {
            if (deaf.get(0)) {
                throw new IllegalStateException("nobody is there");
            }
            record(scan, changes);
        });
        RiskScan first = scans.run(on(DAY), ScansTest::nobody);
        assertThat(first.state()).isEqualTo(RiskScan.State.DONE); // even if it cannot be reported
        clock.move(Duration.ofDays(1));
        deaf.set(0, false);
        scans.run(on(DAY.plusDays(1)), ScansTest::nobody);

        assertThat(notified).containsExactly("2026-01-15 null 0", "2026-01-16 2026-01-15 0");
    }

    @Test
    void aStartedScanRunsInTheBackground() throws Exception {
        java.util.concurrent.CountDownLatch ended = new java.util.concurrent.CountDownLatch(1);
        Scans scans = scans(RuleSet.read(folder), KEPT, (scan, changes) -> ended.countDown());
        RiskScan begun = scans.start(on(DAY));
        assertThat(begun.state()).isIn(RiskScan.State.RUNNING, RiskScan.State.DONE);

        assertThat(ended.await(60, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(scans.get(begun.id()).state()).isEqualTo(RiskScan.State.DONE);
        assertThat(scans.latest().id()).isEqualTo(begun.id());
    }

    @Test
    void thereIsNoLatestBeforeTheFirst() {
        Scans scans = scans();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(scans::latest);
        assertThat(scans.list(null, Page.FIRST).data()).isEmpty();
    }

    @Test
    void countsScansForTheMetrics() {
        Scans scans = scans();
        RiskScan scan = scans.run(on(DAY), ScansTest::nobody);
        scans.run(on(DAY), ScansTest::nobody); // not run again, not counted
        assertThat(scans.tally().ended("done")).isEqualTo(1);
        assertThat(scans.tally().lastDone()).isEqualTo(scan.finishedAt());
        assertThat(Objects.requireNonNull(scan.counts()).total())
                .isEqualTo(scans.findings(scan.id(), Severity.LOW).size());
    }
}
