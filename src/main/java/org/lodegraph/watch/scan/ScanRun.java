package org.lodegraph.watch.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.entity.RuleBookEntity;
import org.lodegraph.model.Method;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.task.BackgroundTask;
import org.lodegraph.watch.scan.ScanQueries.EndedOf;
import org.lodegraph.watch.scan.ScanQueries.FoundOf;
import org.lodegraph.watch.scan.ScanQueries.HeldOf;
import org.lodegraph.watch.scan.ScanQueries.ProgressOf;
import org.lodegraph.watch.scan.ScanQueries.ScanOf;
import org.lodegraph.watch.scan.fact.Facts;
import org.lodegraph.watch.scan.rule.MetricValue;
import org.lodegraph.watch.scan.rule.RuleEvaluation;
import org.lodegraph.watch.scan.rule.RuleResult;

/**
 * One run of a scan under a lease. All findings are written in one transaction, or none. It renews the lease and
 * checks for cancellation three times per lease length.
 */
final class ScanRun {

    private static final int RENEWALS_PER_LEASE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String READING = "reading the data";
    private static final String WRITING = "writing the findings";

    private final Graph graph;
    private final FactStore store;
    private final RuleEngine engine;
    private final Lease lease;
    private final ResolvedScan resolved;
    private final String id;
    private final int steps;
    private final Consumer<RiskScan.Progress> progress;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile String step = READING;
    private volatile int done;
    private volatile boolean stopped;

    /**
     * A run of a scan that is to begin.
     *
     * @param resolved inputs of the scan
     * @param id id of the run
     * @param progress called at the start of each step
     */
    record PlannedRun(ResolvedScan resolved, String id, Consumer<RiskScan.Progress> progress) {}

    ScanRun(Graph graph, FactStore store, RuleEngine engine, Lease lease, PlannedRun planned) {
        this.graph = graph;
        this.store = store;
        this.engine = engine;
        this.lease = lease;
        this.resolved = planned.resolved();
        this.id = planned.id();
        this.steps = engine.size() + 2;
        this.progress = planned.progress();
    }

    String id() {
        return id;
    }

    Lease lease() {
        return lease;
    }

    /**
     * Writes the scan to the graph as running.
     *
     * @throws ConflictException if another process has taken the lease
     */
    void begin() {
        boolean begun = graph.write(
                                ScanQueries.CREATE_SCAN,
                                new ScanOf(
                                        id,
                                        resolved.asOf(),
                                        lease.now(),
                                        resolved.loaded().version(),
                                        Method.NAME,
                                        resolved.rules(),
                                        resolved.scope().targets().stream()
                                                .map(Target::value)
                                                .toList(),
                                        resolved.scope().minerals(),
                                        lease.holder(),
                                        lease.until(),
                                        steps))
                        .get(0)
                        .count()
                == 1;
        if (!begun) {
            throw new ConflictException("another scan has started on this database: wait for its end, then try again");
        }
    }

    /** Requests a stop at the next step. */
    void stop() {
        stopped = true;
    }

    /** Marks the run as finished, once listeners are notified and the lease is released. */
    void markFinished() {
        finished.countDown();
    }

    /** {@return true if the run has finished, now or within 10 s} */
    boolean awaitEnd() {
        try {
            return finished.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Evaluates the rules and writes the findings.
     *
     * @throws ConflictException if it was cancelled or stopped, or another process has taken the lease
     */
    void run() {
        Duration pause = lease.length().dividedBy(RENEWALS_PER_LEASE);
        BackgroundTask renewals = BackgroundTask.every("scan-lease", pause, pause, this::renewLease);
        try {
            evaluate();
        } catch (RuntimeException e) {
            end(e);
            throw e;
        } finally {
            renewals.close(PATIENCE); // none follows the release of the lease
        }
    }

    /** A failed renewal is retried at the next turn; the lease lasts for three. */
    private void renewLease() {
        boolean renewed = lease.renew()
                && graph.write(
                                        ScanQueries.UPDATE_SCAN_PROGRESS,
                                        new ProgressOf(id, lease.holder(), step, done, lease.until()))
                                .get(0)
                                .count()
                        == 1;
        stopped |= !renewed;
    }

    private void evaluate() {
        next(0, READING);
        Facts facts = store.facts(resolved.loaded());
        store.save(resolved.loaded(), facts);
        RuleBookEntity book = new RuleBookEntity();
        book.id = resolved.rules();
        book.name = "Rules " + resolved.rules();
        book.content = engine.book();
        graph.entities().save(book);
        List<Finding> findings = engine
                .all(facts, resolved.scope(), resolved.asOf(), (result, rule) -> next(result + 1, rule))
                .values()
                .stream()
                .filter(RuleResult::isFinding)
                .map(ScanRun::finding)
                .toList();
        next(steps - 1, WRITING);
        if (!store.loaded().equals(resolved.loaded())) {
            throw new ConflictException("other data were loaded during the scan: start it again");
        }
        write(findings);
    }

    private void next(int before, String name) {
        if (stopped) {
            throw new ConflictException("scan " + id + " was stopped after " + done + " of " + steps + " steps");
        }
        done = before;
        step = name;
        progress.accept(new RiskScan.Progress(before, steps, name));
    }

    private void write(List<Finding> findings) {
        graph.writeWhere(
                ScanQueries.CLAIM_SCAN,
                new HeldOf(id, lease.holder()),
                () -> new ConflictException(
                        "scan " + id + " was cancelled, or another has taken over: nothing was written"),
                ScanQueries.CREATE_FINDINGS,
                new FoundOf(
                        id,
                        resolved.loaded().basis(),
                        lease.now(),
                        count(findings, Severity.LOW),
                        count(findings, Severity.MEDIUM),
                        count(findings, Severity.HIGH),
                        count(findings, Severity.CRITICAL),
                        findings));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Stores the failure. A cancelled scan stays cancelled; if the database is down, the lease expires. */
    private void end(RuntimeException why) {
        try {
            graph.write(
                    ScanQueries.UPDATE_SCAN_ENDED,
                    new EndedOf(
                            id, lease.holder(), RiskScan.State.FAILED, String.valueOf(why.getMessage()), lease.now()));
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    static Finding finding(RuleResult result) {
        MetricValue metricValue = result.measured();
        MetricValue.About about = metricValue.about();
        return new Finding(
                result.key(),
                result.rule().id(),
                Objects.requireNonNull(result.severity()),
                metricValue.score(),
                result.rule().unit(),
                about.target(),
                about.mineral(),
                about.stage(),
                about.iso3(),
                about.measure(),
                metricValue.year(),
                new ArrayList<>(metricValue.editions()),
                RuleEvaluation.sentence(result),
                metricValue.evidence().get());
    }
}
