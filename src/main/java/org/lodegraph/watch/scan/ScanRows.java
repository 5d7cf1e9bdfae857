package org.lodegraph.watch.scan;

import org.lodegraph.model.Target;
import org.lodegraph.watch.scan.ScanQueries.ScanRow;

/** Converts rows of the graph to scans. */
final class ScanRows {

    private ScanRows() {}

    static RiskScan scan(ScanRow row) {
        return new RiskScan(
                row.id(),
                row.state(),
                row.startedAt().toInstant(),
                row.finishedAt() == null ? null : row.finishedAt().toInstant(),
                row.asOf(),
                row.dataVersion(),
                row.method(),
                row.rules(),
                row.targets().stream().map(Target::new).toList(),
                row.minerals(),
                counts(row),
                new RiskScan.Progress(row.done(), row.all(), row.step()),
                row.error(),
                row.against());
    }

    private static RiskScan.@org.jspecify.annotations.Nullable Counts counts(ScanRow row) {
        if (row.low() == null || row.medium() == null || row.high() == null || row.critical() == null) {
            return null;
        }
        return new RiskScan.Counts(
                row.low(),
                row.medium(),
                row.high(),
                row.critical(),
                row.low() + row.medium() + row.high() + row.critical());
    }
}
