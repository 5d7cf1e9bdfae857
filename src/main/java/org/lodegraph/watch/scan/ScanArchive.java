package org.lodegraph.watch.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.graph.entity.RiskScanEntity;
import org.lodegraph.model.Answer;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.watch.scan.ScanQueries.EarlierOf;
import org.lodegraph.watch.scan.ScanQueries.FindingsOf;
import org.lodegraph.watch.scan.ScanQueries.ScansOf;

/** Reads scans and findings from the graph. A running scan whose lease has expired is read as failed. */
final class ScanArchive {

    /** Limit above the number of findings of any scan. */
    private static final int NO_LIMIT = 1_000_000;

    private final Graph graph;
    private final Clock clock;

    ScanArchive(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Answer<List<RiskScan>> list(RiskScan.@Nullable State state, Page page) {
        return graph.page(ScanQueries.LIST_SCANS, new ScansOf(now(), state, page));
    }

    /** {@return the newest scan that is done, if there is one} */
    Optional<RiskScan> newest() {
        return list(RiskScan.State.DONE, new Page(0, 1)).data().stream().findFirst();
    }

    Optional<RiskScan> find(String id) {
        return graph.entities().find(RiskScanEntity.class, id).map(this::scan);
    }

    /** {@return a scan; one whose heartbeat has expired has failed, as {@code scan/list-scans} says too} */
    private RiskScan scan(RiskScanEntity kept) {
        RiskScan.State state = EnumText.parse(RiskScan.State.class, "state", kept.state);
        boolean expired = state == RiskScan.State.RUNNING && kept.aliveUntil != null && kept.aliveUntil.isBefore(now());
        return new RiskScan(
                kept.id,
                expired ? RiskScan.State.FAILED : state,
                kept.startedAt,
                expired ? kept.aliveUntil : kept.finishedAt,
                kept.asOf,
                kept.dataVersion,
                kept.method,
                kept.rules,
                kept.targets.stream().map(Target::new).toList(),
                kept.minerals.stream().map(MineralId::new).toList(),
                counts(kept),
                new RiskScan.Progress(kept.done, kept.all, kept.step),
                expired ? "it ended before it was done" : kept.error,
                kept.against);
    }

    private static RiskScan.@Nullable Counts counts(RiskScanEntity kept) {
        if (kept.low == null || kept.medium == null || kept.high == null || kept.critical == null) {
            return null;
        }
        int total = kept.low + kept.medium + kept.high + kept.critical;
        return new RiskScan.Counts(kept.low, kept.medium, kept.high, kept.critical, total);
    }

    RiskScan get(String id) {
        return find(id).orElseThrow(() -> {
            List<String> known = graph.list(ScanQueries.LIST_SCAN_IDS, None.NONE).stream()
                    .map(ScanQueries.Id::id)
                    .toList();
            return new NotFoundException("scan", id, NearestNames.to(id, known));
        });
    }

    /**
     * {@return a scan that is done}
     *
     * @throws ConflictException if it is not
     */
    RiskScan done(String id) {
        RiskScan scan = get(id);
        if (scan.state() != RiskScan.State.DONE) {
            throw new ConflictException("scan " + id + " is "
                    + EnumText.of(scan.state())
                    + (scan.error() == null ? "" : " (" + scan.error() + ")")
                    + ": only a scan that is done has findings");
        }
        return scan;
    }

    /**
     * {@return the scan that one was compared with, or else the newest earlier one of the same targets and
     * minerals}
     */
    Optional<RiskScan> previous(RiskScan scan) {
        return Optional.ofNullable(scan.against())
                .or(() -> graph.list(ScanQueries.LIST_EARLIER_SCANS, new EarlierOf(scan.id(), 1)).stream()
                        .map(ScanQueries.Id::id)
                        .findFirst())
                .flatMap(this::find);
    }

    Answer<List<Finding>> findings(String id, @Nullable String rule, Severity least, Page page) {
        return graph.page(
                ScanQueries.LIST_FINDINGS, new FindingsOf(id, rule, from(least), page.offset(), page.limit()));
    }

    List<Finding> findings(String id, Severity least) {
        return graph.list(ScanQueries.LIST_FINDINGS, new FindingsOf(id, null, from(least), 0, NO_LIMIT));
    }

    private static List<Severity> from(Severity least) {
        return Arrays.stream(Severity.values())
                .filter(one -> one.atLeast(least))
                .toList();
    }

    /** {@return the current time in milliseconds, the precision of the graph} */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
