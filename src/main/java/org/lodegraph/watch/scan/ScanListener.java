package org.lodegraph.watch.scan;

import java.util.List;

/** Told of each scan that is done; told again where the program ended before it was known that all had heard. */
public interface ScanListener {

    /** Listens to nothing. */
    ScanListener NONE = (scan, changes) -> {};

    /**
     * A scan is done.
     *
     * @param scan with the earlier one it was compared with, if there was one
     * @param changes since that one, those within the revision band left out
     */
    void done(RiskScan scan, List<FindingChange> changes);
}
