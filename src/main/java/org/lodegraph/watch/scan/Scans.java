package org.lodegraph.watch.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Answer;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Page;
import org.lodegraph.model.Severity;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidInputException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.task.BackgroundTask;
import org.lodegraph.network.snapshot.SnapshotCountry;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.watch.scan.ScanQueries.DeletedOf;
import org.lodegraph.watch.scan.ScanQueries.EndedOf;
import org.lodegraph.watch.scan.ScanQueries.IdOf;
import org.lodegraph.watch.scan.fact.PolicyFacts;
import org.lodegraph.watch.scan.rule.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts, runs, stores and compares risk scans. A scan with the same inputs is not run twice. One scan at a time
 * runs on a database, across all processes.
 */
public final class Scans implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scans.class);

    private static final int DELETED_AT_ONCE = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Graph graph;
    private final Clock clock;
    private final ScanSettings settings;
    private final ScanListener listener;
    private final FactStore store;
    private final RuleEngine engine;
    private final ScanArchive archive;
    private final ScanResolver resolver;
    private final Comparisons comparisons;
    private final ScanTally scanTally = new ScanTally();
    private final AtomicReference<@Nullable ScanRun> running = new AtomicReference<>();
    private volatile @Nullable BackgroundTask started;

    /**
     * @param settings the rules, the lease and the number of scans kept
     * @param listener notified of each finished scan
     * @param clock the current date, and the start and end times of scans
     */
    public Scans(Graph graph, Snapshots snapshots, ScanSettings settings, ScanListener listener, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.settings = settings;
        this.listener = listener;
        this.store = new FactStore(graph, snapshots, clock);
        this.engine = new RuleEngine(settings.rules(), graph::rows);
        this.archive = new ScanArchive(graph, clock);
        this.resolver = new ScanResolver(graph, store, settings.rules(), clock);
        this.comparisons = new Comparisons(graph, store, engine, id -> archive.findings(id, Severity.LOW));
    }

    /** {@return the rules, by id} */
    public List<Rule> rules() {
        return settings.rules().rules();
    }

    /**
     * Runs the statements of rules once, so that errors appear before the first scan. Blocs that are not loaded are
     * only logged, because rules may be written for other tables.
     *
     * @throws InvalidInputException with each statement that fails
     */
    public void checkRuleStatements() {
        settings.rules().unknownBlocs(PolicyFacts.blocs(graph)).forEach(LOG::warn);
        List<String> faults = engine.faults(LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw new InvalidInputException("the rules:", faults);
        }
    }

    /**
     * Starts a scan in the background. A scan that is done or running is not started again.
     *
     * @throws NotFoundException for an unknown target, mineral or list
     * @throws ConflictException if another scan is running
     */
    public RiskScan start(ScanRequest request) {
        ResolvedScan resolved = resolver.of(request);
        Optional<RiskScan> known = findKnown(resolved, request, RiskScan.State.DONE, RiskScan.State.RUNNING);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<ScanRun> begun = begin(resolved, request, progress -> {});
        begun.ifPresent(run -> started = BackgroundTask.once("scan-" + run.id(), () -> finish(run)));
        return get(begun.map(ScanRun::id).orElse(resolved.id()));
    }

    /**
     * Runs a scan to its end. A scan that is done is not run again.
     *
     * @param progress called at the start of each step
     * @throws NotFoundException for an unknown target, mineral or list
     * @throws ConflictException if another scan is running, or this one is stopped
     */
    public RiskScan run(ScanRequest request, Consumer<RiskScan.Progress> progress) {
        ResolvedScan resolved = resolver.of(request);
        Optional<RiskScan> known = findKnown(resolved, request, RiskScan.State.DONE);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<ScanRun> begun = begin(resolved, request, progress);
        begun.ifPresent(this::finish);
        return get(begun.map(ScanRun::id).orElse(resolved.id()));
    }

    /** {@return the stored scan if it is in one of the states; empty for a forced request} */
    private Optional<RiskScan> findKnown(ResolvedScan resolved, ScanRequest request, RiskScan.State... states) {
        return isForced(request)
                ? Optional.empty()
                : archive.find(resolved.id()).filter(scan -> List.of(states).contains(scan.state()));
    }

    private static boolean isForced(ScanRequest request) {
        return Boolean.TRUE.equals(request.force());
    }

    /** {@return the run under the lease; empty if another process did the scan before the lease was taken} */
    private Optional<ScanRun> begin(ResolvedScan resolved, ScanRequest request, Consumer<RiskScan.Progress> progress) {
        Lease lease = takeLease();
        try {
            if (findKnown(resolved, request, RiskScan.State.DONE).isPresent()) {
                lease.close();
                return Optional.empty();
            }
            String id = isForced(request) ? next(resolved.id()) : resolved.id();
            ScanRun run = new ScanRun(graph, store, engine, lease, new ScanRun.PlannedRun(resolved, id, progress));
            run.begin();
            running.set(run);
            return Optional.of(run);
        } catch (RuntimeException e) {
            lease.close();
            throw e;
        }
    }

    /**
     * Acquires the lease. Clients see no running scan while a finished one is compared and reported, so this waits
     * for that.
     */
    private Lease takeLease() {
        ScanRun own = running.get();
        try {
            return Lease.acquire(graph, clock, settings.lease());
        } catch (ConflictException held) {
            if (own == null || !isDone(own) || !own.awaitEnd()) {
                throw held;
            }
            return Lease.acquire(graph, clock, settings.lease());
        }
    }

    private boolean isDone(ScanRun run) {
        return archive.find(run.id())
                .filter(scan -> scan.state() == RiskScan.State.DONE)
                .isPresent();
    }

    /** {@return the id of the next run of a scan} */
    private String next(String id) {
        long runs = graph.list(ScanQueries.COUNT_RUNS, new IdOf(id)).get(0).count();
        return runs == 0 ? id : id + "." + (runs + 1);
    }

    /** Runs the scan, compares, notifies and deletes old scans, all under one lease. */
    private void finish(ScanRun run) {
        Instant begun = clock.instant();
        try {
            run.run();
            notifyListeners();
            deleteOld();
        } finally {
            release(run, begun);
            running.compareAndSet(run, null);
            run.markFinished();
        }
    }

    /** Releases the lease. If the database is down the lease expires, and the earlier exception must not be hidden. */
    private void release(ScanRun run, Instant begun) {
        try {
            run.lease().close();
            RiskScan ended = get(run.id());
            scanTally.ended(ended.state(), Duration.between(begun, clock.instant()));
            scanTally.newest(ended);
        } catch (RuntimeException e) {
            LOG.warn("scan {} could not release its lease: {}", run.id(), e.getMessage());
        }
    }

    /**
     * Compares each scan that is done but not yet reported, the oldest first, and notifies listeners. A failure is
     * retried later, and does not stop the others.
     */
    public synchronized void notifyListeners() {
        archive.newest().ifPresent(scanTally::newest);
        for (ScanQueries.Id unreported : graph.list(ScanQueries.LIST_UNREPORTED_SCANS, None.NONE)) {
            try {
                notifyListeners(unreported.id());
            } catch (RuntimeException e) {
                LOG.warn(
                        "scan {} is done, but listeners could not be notified: {}", unreported.id(), e.getMessage(), e);
            }
        }
    }

    private void notifyListeners(String id) {
        RiskScan scan = get(id);
        List<FindingChange> changes = comparisons.withPrevious(scan, archive.previous(scan)).stream()
                .filter(change -> !change.withinRevisionBand())
                .toList();
        listener.done(get(id), changes);
        graph.write(ScanQueries.UPDATE_SCAN_REPORTED, new IdOf(id));
    }

    private void deleteOld() {
        while (graph.write(ScanQueries.DELETE_SCANS, new DeletedOf(settings.keep(), DELETED_AT_ONCE))
                        .get(0)
                        .count()
                == DELETED_AT_ONCE) {
            LOG.debug("old scans deleted");
        }
        graph.write(ScanQueries.DELETE_UNUSED_BASES, None.NONE);
    }

    /** {@return the stored scans, the newest first} */
    public Answer<List<RiskScan>> list(RiskScan.@Nullable State state, Page page) {
        return archive.list(state, page);
    }

    /**
     * {@return one scan}
     *
     * @throws NotFoundException with similar ids
     */
    public RiskScan get(String id) {
        return archive.get(id);
    }

    /**
     * {@return the newest scan that is done}
     *
     * @throws NotFoundException if there is none
     */
    public RiskScan latest() {
        return archive.newest().orElseThrow(() -> new NotFoundException("scan", "latest", List.of()));
    }

    /**
     * {@return a page of the findings of a scan that is done, the most severe first}
     *
     * @param rule only findings of this rule; null for all rules
     * @param least only findings of at least this severity
     * @throws NotFoundException if there is no such scan
     * @throws ConflictException if it is not done
     */
    public Answer<List<Finding>> findings(String id, @Nullable String rule, Severity least, Page page) {
        archive.done(id);
        return archive.findings(id, rule, least, page);
    }

    /**
     * {@return all findings of a scan that is done, the most severe first}
     *
     * @param least only findings of at least this severity
     * @throws NotFoundException if there is no such scan
     * @throws ConflictException if it is not done
     */
    public List<Finding> findings(String id, Severity least) {
        archive.done(id);
        return archive.findings(id, least);
    }

    /**
     * {@return the changes of findings since an earlier scan, by key}
     *
     * @param against the earlier scan; null for the previous one of the same targets and minerals
     * @throws NotFoundException if there is no such scan
     * @throws ConflictException if one is not done, or their targets or minerals differ
     */
    public ScanDiff diff(String id, @Nullable String against) {
        RiskScan scan = archive.done(id);
        if (against == null) {
            Optional<RiskScan> previous = archive.previous(scan);
            return new ScanDiff(scan, previous, comparisons.withPrevious(scan, previous));
        }
        RiskScan earlier = archive.done(against);
        return new ScanDiff(scan, Optional.of(earlier), comparisons.between(earlier, scan));
    }

    /**
     * Cancels a running scan.
     *
     * @throws NotFoundException if there is no such scan
     * @throws ConflictException if it is over
     */
    public RiskScan cancel(String id) {
        RiskScan scan = get(id);
        boolean cancelled = graph.write(
                                ScanQueries.UPDATE_SCAN_ENDED,
                                new EndedOf(id, null, RiskScan.State.CANCELLED, "cancelled by request", archive.now()))
                        .get(0)
                        .count()
                == 1;
        if (!cancelled || scan.isOver()) {
            throw new ConflictException(
                    "scan " + id + " is " + EnumText.of(scan.state()) + ": only one that is running can be cancelled");
        }
        ScanRun own = running.get();
        if (own != null && own.id().equals(id)) {
            own.stop();
        }
        return get(id);
    }

    /** {@return every country of the loaded data, with name and position} */
    public List<SnapshotCountry> places() {
        return store.facts(store.loaded()).rows().world().places();
    }

    /** {@return the in-memory counters for the metrics} */
    public ScanTally tally() {
        return scanTally;
    }

    /** Stops the running scan, which is stored as failed. */
    @Override
    public void close() {
        ScanRun own = running.get();
        if (own != null) {
            own.stop();
        }
        BackgroundTask last = started;
        if (last != null) {
            last.close(PATIENCE);
        }
    }
}
