package org.lodegraph.watch.scan;

import java.util.List;
import java.util.Optional;

/**
 * What changed between two scans.
 *
 * @param scan the later one
 * @param against the earlier one, if there is one
 * @param changes by key; those within the revision band too
 */
public record ScanDiff(RiskScan scan, Optional<RiskScan> against, List<FindingChange> changes) {

    /** {@return the changes that are told unasked} */
    public List<FindingChange> notable() {
        return changes.stream().filter(change -> !change.withinRevisionBand()).toList();
    }
}
