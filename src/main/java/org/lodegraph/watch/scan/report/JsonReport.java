package org.lodegraph.watch.scan.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.json.Json;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.RiskScan;

/** Writes a report as JSON, with the same records as the API. */
final class JsonReport {

    private JsonReport() {}

    /**
     * The root object.
     *
     * @param scan the scan
     * @param against the earlier scan; null if there is none
     * @param counts number of findings by severity
     * @param changes changes by key, including those within the revision band
     * @param findings findings, the most severe first
     */
    private record Root(
            RiskScan scan,
            @Nullable RiskScan against,
            RiskScan.@Nullable Counts counts,
            List<FindingChange> changes,
            List<Finding> findings) {}

    static String text(Report report) {
        RiskScan scan = report.scan();
        Root root = new Root(
                scan,
                report.diff().against().orElse(null),
                scan.counts(),
                report.diff().changes(),
                report.findings());
        return Json.indented(root) + "\n";
    }
}
