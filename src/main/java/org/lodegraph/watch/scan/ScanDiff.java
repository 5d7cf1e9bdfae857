package org.lodegraph.watch.scan;

import java.util.List;
import java.util.Optional;

/**
 * The changes between two scans.
 *
 * @param scan the later scan
 * @param against the earlier scan, if there is one
 * @param changes all changes, by key, including those within the revision band
 */
public record ScanDiff(RiskScan scan, Optional<RiskScan> against, List<FindingChange> changes) {

    /** {@return the changes outside the revision band} */
    public List<FindingChange> notable() {
        return changes.stream().filter(change -> !change.withinRevisionBand()).toList();
    }
}
