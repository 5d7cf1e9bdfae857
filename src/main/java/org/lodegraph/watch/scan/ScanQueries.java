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

    record EndedOf(String id, @Nullable String holder, RiskScan.State state, String error, Instant finishedAt) {}

    record ComparedOf(String id, String against, String changes) {}

    record IdOf(String id) {}

    record Id(String id) {}

    record ScansOf(
            Instant now,
            RiskScan.@Nullable State state,
            @Unwrapped Page page) {}

    record FindingsOf(String scan, @Nullable String rule, List<Severity> severities, int offset, int limit) {}

    record DeletedOf(int keep, int most) {}

    record EarlierOf(String id, int limit) {}

    static final Query<LeaseOf, Count> CLAIM_LEASE = Query.of("scan/claim-lease", LeaseOf.class, Count.class);

    static final Query<HolderOf, Count> UPDATE_LEASE_FREE =
            Query.of("scan/update-lease-free", HolderOf.class, Count.class);

    static final Query<ScanOf, Count> CREATE_SCAN = Query.of("scan/create-scan", ScanOf.class, Count.class);

    static final Query<ProgressOf, Count> UPDATE_SCAN_PROGRESS =
            Query.of("scan/update-scan-progress", ProgressOf.class, Count.class);

    static final Query<HeldOf, Count> CLAIM_SCAN = Query.of("scan/claim-scan", HeldOf.class, Count.class);

    static final Query<FoundOf, Count> CREATE_FINDINGS = Query.of("scan/create-findings", FoundOf.class, Count.class);

    static final Query<EndedOf, Count> UPDATE_SCAN_ENDED =
            Query.of("scan/update-scan-ended", EndedOf.class, Count.class);

    static final Query<ComparedOf, Count> UPDATE_SCAN_COMPARED =
            Query.of("scan/update-scan-compared", ComparedOf.class, Count.class);

    static final Query<IdOf, Count> UPDATE_SCAN_REPORTED =
            Query.of("scan/update-scan-reported", IdOf.class, Count.class);

    static final Query<ScansOf, RiskScan> LIST_SCANS = Query.of("scan/list-scans", ScansOf.class, RiskScan.class);

    static final Query<EarlierOf, Id> LIST_EARLIER_SCANS =
            Query.of("scan/list-earlier-scans", EarlierOf.class, Id.class);

    static final Query<None, Id> LIST_SCAN_IDS = Query.of("scan/list-scan-ids", None.class, Id.class);

    static final Query<None, Id> LIST_UNREPORTED_SCANS = Query.of("scan/list-unreported-scans", None.class, Id.class);

    static final Query<FindingsOf, Finding> LIST_FINDINGS =
            Query.of("scan/list-findings", FindingsOf.class, Finding.class);

    static final Query<IdOf, Count> COUNT_RUNS = Query.of("scan/count-runs", IdOf.class, Count.class);

    static final Query<DeletedOf, Count> DELETE_SCANS = Query.of("scan/delete-scans", DeletedOf.class, Count.class);

    static final Query<None, Count> DELETE_UNUSED_BASES = Query.of("scan/delete-unused-bases", None.class, Count.class);

    private ScanQueries() {}
}
