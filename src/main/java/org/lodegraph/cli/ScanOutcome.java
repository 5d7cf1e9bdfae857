package org.lodegraph.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.RiskScan;

/**
 * A scan with its findings and, where asked for, the changes since an earlier one.
 *
 * @param scan the scan
 * @param findings the most severe first
 * @param changes since an earlier scan; null where none were asked for
 * @param against the id of the earlier scan; null where none was asked for, or there is none
 */
public record ScanOutcome(
        RiskScan scan,
        List<Finding> findings,
        @Nullable List<FindingChange> changes,
        @Nullable String against) {

    /** Stands for the previous scan of the same targets and minerals. */
    public static final String PREVIOUS = "previous";
}
