package org.lodegraph.watch.scan.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.Scans;

/** Creates reports of scans. */
public final class Reports {

    private static final String LATEST = "latest";

    private final Scans scans;

    public Reports(Scans scans) {
        this.scans = scans;
    }

    /**
     * {@return a report of a scan}
     *
     * @param id id of the scan; {@code latest} for the newest that is done
     * @param against the earlier scan; null for the previous one of the same targets and minerals
     * @throws org.lodegraph.model.failure.NotFoundException if there is no such scan
     * @throws org.lodegraph.model.failure.ConflictException if one is not done, or their targets or minerals differ
     */
    public String text(String id, @Nullable String against, ReportFormat format) {
        String known = id.equals(LATEST) ? scans.latest().id() : id;
        List<Finding> findings = scans.findings(known, Severity.LOW);
        List<RuleLabel> rules = scans.rules().stream().map(RuleLabel::of).toList();
        return format.text(new Report(scans.diff(known, against), findings, rules, scans.places()));
    }
}
