package org.lodegraph.watch.scan;

import java.util.List;

/** Listener for finished scans. A call is repeated if the program ended before the notification was recorded. */
public interface ScanListener {

    /** Does nothing. */
    ScanListener NONE = (scan, changes) -> {};

    /**
     * Called when a scan is done.
     *
     * @param scan the scan, with the id of the earlier scan it was compared with, if there was one
     * @param changes changes since that scan, without those within the revision band
     */
    void done(RiskScan scan, List<FindingChange> changes);
}
