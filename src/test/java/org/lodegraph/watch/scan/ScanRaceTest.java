package org.lodegraph.watch.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Severity;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.watch.scan.rule.RuleSet;

/** Two programs that scan one database at the same time: one runs, the other gets its result or a conflict. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class ScanRaceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final int THREADS = 8;
    private static final int ROUNDS = 5;

    private static Graph graph;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load(Graph loaded) {
        graph = loaded;
    }

    @BeforeEach
    void clear() throws Exception {
        StoredScans.clear();
        Files.writeString(folder.resolve("shared-loss.yaml"), """
                id: shared-loss
                title: One country's loss
                metric: shared-loss
                threshold: 0.1
                severity: {medium: 0.1}
                finding: "{country}"
                """);
    }

    private Scans scans(ScanListener listener, Clock clock) {
        return new Scans(graph, TestDatabase.networks(), ScanSettings.usual(RuleSet.read(folder)), listener, clock);
    }

    private static ScanRequest on(LocalDate day, boolean force) {
        return new ScanRequest(null, null, null, day, force);
    }

    /** Checks that one thread at a time scans, from its first step until its notification, under the lease. */
    private static final class SingleScanCheck implements ScanListener {

        private final AtomicReference<@Nullable Thread> holder = new AtomicReference<>();
        private final AtomicInteger clashes = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();

        void step(RiskScan.Progress progress) {
            Thread own = Thread.currentThread();
            boolean entered = (progress.done() == 0 && "reading the data".equals(progress.step()))
                    ? holder.compareAndSet(null, own)
                    : own.equals(holder.get());
            if (!entered) {
                clashes.incrementAndGet();
            }
        }

        @Override
        public void done(RiskScan scan, List<FindingChange> changes) {
            if (!Thread.currentThread().equals(holder.getAndSet(null))) {
                clashes.incrementAndGet();
            }
            done.incrementAndGet();
        }
    }

    /** {@return the scan that each thread of two programs got; none for a conflict} */
    private List<RiskScan> race(SingleScanCheck check, Function<Integer, ScanRequest> orders) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<RiskScan> scanned = new ArrayList<>();
        try (Scans one = scans(check, WorkedExample.CLOCK);
                Scans other = scans(check, WorkedExample.CLOCK)) {
            for (int round = 0; round < ROUNDS; round++) {
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Callable<@Nullable RiskScan>> calls = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    Scans own = i % 2 == 0 ? one : other;
                    ScanRequest order = orders.apply(round * THREADS + i);
                    calls.add(() -> {
                        start.await();
                        try {
                            return own.run(order, check::step);
                        } catch (ConflictException e) {
                            return null;
                        }
                    });
                }
                for (Future<@Nullable RiskScan> result : threads.invokeAll(calls)) {
                    RiskScan scan = result.get(); // throws any other failure
                    if (scan != null) {
                        scanned.add(scan);
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
        return scanned;
    }

    private static void assertSound(SingleScanCheck check, List<RiskScan> scanned) {
        assertThat(check.clashes).hasValue(0);
        assertThat(scanned).isNotEmpty().allMatch(scan -> scan.state() == RiskScan.State.DONE);
        Set<String> ids = new HashSet<>(scanned.stream().map(RiskScan::id).toList());
        assertThat(check.done).hasValue(ids.size()); // each was run and reported once
        assertThat(StoredScans.count("MATCH (scan:RiskScan) RETURN count(scan) AS count"))
                .isEqualTo(ids.size());
        assertThat(StoredScans.count("MATCH (scan:RiskScan) WHERE scan.state <> 'done'"
                        + " OR COUNT { (scan)-[:FOUND]->() } <> scan.low + scan.medium + scan.high + scan.critical"
                        + " RETURN count(scan) AS count"))
                .isZero();
        assertThat(StoredScans.count("MATCH (basis:ScanBasis) RETURN count(basis) AS count"))
                .isEqualTo(1);
        assertThat(StoredScans.isLeaseFree()).isTrue();
    }

    @Test
    void requestsForTheSameScanGetOne() throws Exception {
        SingleScanCheck check = new SingleScanCheck();
        assertSound(check, race(check, i -> on(DAY.plusDays(i / THREADS), false)));
        assertThat(StoredScans.count("MATCH (scan:RiskScan) RETURN count(scan) AS count"))
                .isEqualTo(ROUNDS);
    }

    @Test
    void requestsForDifferentScansRunInTurn() throws Exception {
        SingleScanCheck check = new SingleScanCheck();
        assertSound(check, race(check, i -> on(DAY.plusDays(i), false)));
    }

    @Test
    void forcedRequestsEachRunTheirOwn() throws Exception {
        SingleScanCheck check = new SingleScanCheck();
        List<RiskScan> scanned = race(check, i -> on(DAY, true));
        assertSound(check, scanned);
        assertThat(scanned.stream().map(RiskScan::id)).doesNotHaveDuplicates();
    }

    /**
     * At one of the clock readings before a scan begins, the other program runs the same scan to its end. If the
     * lease is taken already, it must not.
     */
    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "4, false", "5, false", "6, false", "1, true", "2, true", "3, true"
    })
    void aScanDoneMeanwhileIsNotRepeated(int look, boolean force) throws Exception {
        try (Scans other = scans(ScanListener.NONE, WorkedExample.CLOCK)) {
            AtomicInteger looks = new AtomicInteger();
            List<RiskScan> others = new ArrayList<>();
            List<ConflictException> refused = new ArrayList<>();
            Clock slow = new HookedClock(() -> {
                if (looks.incrementAndGet() == look) {
                    try {
                        others.add(other.run(on(DAY, force), progress -> {}));
                    } catch (ConflictException e) {
                        refused.add(e);
                    }
                }
            });
            try (Scans scans = scans(ScanListener.NONE, slow)) {
                RiskScan scan = scans.run(on(DAY, force), progress -> {});
                assertThat(others.size() + refused.size()).isEqualTo(1);
                others.forEach(done -> {
                    assertThat(scan.id().equals(done.id())).isNotEqualTo(force);
                    assertThat(other.findings(done.id(), Severity.LOW))
                            .isEqualTo(scans.findings(scan.id(), Severity.LOW));
                });
                assertThat(scans.findings(scan.id(), Severity.LOW))
                        .hasSize(Objects.requireNonNull(scan.counts()).total())
                        .isNotEmpty();
            }
        }
        assertThat(StoredScans.isLeaseFree()).isTrue();
    }

    /** A stopped clock that runs an action at each reading. */
    private static final class HookedClock extends Clock {

        private final Runnable look;

        HookedClock(Runnable look) {
            this.look = look;
        }

        @Override
        public Instant instant() {
            look.run();
            return WorkedExample.CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return WorkedExample.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
