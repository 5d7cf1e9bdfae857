package org.lodegraph.watch.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Unwrapped;

/** The statements on scans, with records for their parameters and rows. */
final class ScanQueries {

    record LeaseOf(String holder, Instant now, Instant until) {}

    record HolderOf(String holder) {}

    record Lease(@Nullable String holder, @Nullable Instant until) {}

    record ScanOf(
            String id,
            LocalDate asOf,
            Instant startedAt,
            String dataVersion,
            String method,
            String rules,
            List<String> targets,
            List<MineralId> minerals,
            String holder,
            Instant until,
            int all) {}

    record ProgressOf(String id, String holder, String step, int done, Instant until) {}

    record HeldOf(String id, String holder) {}

    record FoundOf(
            String id,
            String basis,
            Instant finishedAt,
            int low,
            int medium,
            int high,
            int critical,
            List<Finding> rows) {}

    record EndedOf(String id, String holder, String state, String error, Instant finishedAt) {}

    record CancelledOf(String id, Instant finishedAt) {}

    record ComparedOf(String id, String against, String changes) {}

    record IdOf(String id) {}

    record Id(String id) {}

    record AtOf(String id, Instant now) {}

    record ScansOf(
            Instant now,
            RiskScan.@Nullable State state,
            @Unwrapped Page page) {}

    record FindingsOf(String scan, @Nullable String rule, List<Severity> severities, int offset, int limit) {}

    record BasisOf(String id, String content, Instant keptAt) {}

    record BookOf(String id, String content) {}

    record Basis(String content) {}

    record Changes(String against, String changes) {}

    record SweepOf(int keep, int most) {}

    static final Query<LeaseOf, Count> MERGE_LEASE = Query.of("scan/merge-lease", LeaseOf.class, Count.class);

    static final Query<HolderOf, Count> MERGE_LEASE_FREE =
            Query.of("scan/merge-lease-free", HolderOf.class, Count.class);

    static final Query<None, Lease> FIND_LEASE = Query.of("scan/find-lease", None.class, Lease.class);

    static final Query<ScanOf, Count> MERGE_SCAN = Query.of("scan/merge-scan", ScanOf.class, Count.class);

    static final Query<ProgressOf, Count> MERGE_SCAN_PROGRESS =
            Query.of("scan/merge-scan-progress", ProgressOf.class, Count.class);

    static final Query<HeldOf, Count> MERGE_SCAN_HOLD = Query.of("scan/merge-scan-hold", HeldOf.class, Count.class);

    static final Query<FoundOf, Count> MERGE_FINDINGS = Query.of("scan/merge-findings", FoundOf.class, Count.class);

    static final Query<EndedOf, Count> MERGE_SCAN_ENDED = Query.of("scan/merge-scan-ended", EndedOf.class, Count.class);

    static final Query<CancelledOf, Count> MERGE_SCAN_CANCELLED =
            Query.of("scan/merge-scan-cancelled", CancelledOf.class, Count.class);

    static final Query<ComparedOf, Count> MERGE_SCAN_COMPARED =
            Query.of("scan/merge-scan-compared", ComparedOf.class, Count.class);

    static final Query<IdOf, Count> MERGE_SCAN_REPORTED = Query.of("scan/merge-scan-reported", IdOf.class, Count.class);

    static final Query<ScansOf, RiskScan> LIST_SCANS = Query.of("scan/list-scans", ScansOf.class, RiskScan.class);

    static final Query<AtOf, RiskScan> FIND_SCAN = Query.of("scan/find-scan", AtOf.class, RiskScan.class);

    static final Query<IdOf, Id> FIND_SCAN_BASIS = Query.of("scan/find-scan-basis", IdOf.class, Id.class);

    static final Query<AtOf, RiskScan> FIND_PREVIOUS_SCAN =
            Query.of("scan/find-previous-scan", AtOf.class, RiskScan.class);

    static final Query<None, Id> LIST_SCAN_IDS = Query.of("scan/list-scan-ids", None.class, Id.class);

    static final Query<None, Id> LIST_UNREPORTED_SCANS = Query.of("scan/list-unreported-scans", None.class, Id.class);

    static final Query<FindingsOf, Finding> LIST_FINDINGS =
            Query.of("scan/list-findings", FindingsOf.class, Finding.class);

    static final Query<BasisOf, Count> MERGE_BASIS = Query.of("scan/merge-basis", BasisOf.class, Count.class);

    static final Query<IdOf, Count> COUNT_BASES = Query.of("scan/count-bases", IdOf.class, Count.class);

    static final Query<IdOf, Basis> FIND_BASIS = Query.of("scan/find-basis", IdOf.class, Basis.class);

    static final Query<BookOf, Count> MERGE_RULE_BOOK = Query.of("scan/merge-rule-book", BookOf.class, Count.class);

    static final Query<IdOf, Basis> FIND_RULE_BOOK = Query.of("scan/find-rule-book", IdOf.class, Basis.class);

    static final Query<None, Count> SWEEP_RULE_BOOKS = Query.of("scan/sweep-rule-books", None.class, Count.class);

    static final Query<IdOf, Changes> FIND_CHANGES = Query.of("scan/find-changes", IdOf.class, Changes.class);

    static final Query<IdOf, Count> COUNT_RUNS = Query.of("scan/count-runs", IdOf.class, Count.class);

    static final Query<SweepOf, Count> SWEEP_SCANS = Query.of("scan/sweep-scans", SweepOf.class, Count.class);

    static final Query<None, Count> SWEEP_BASES = Query.of("scan/sweep-bases", None.class, Count.class);

    private ScanQueries() {}
}
