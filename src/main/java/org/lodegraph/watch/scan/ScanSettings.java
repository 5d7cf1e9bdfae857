package org.lodegraph.watch.scan;

import java.time.Duration;

/**
 * Under what terms scans run.
 *
 * @param lease how long a scan may give no sign of life before another may run
 * @param keep how many scans are kept; older ones go with their findings
 */
public record ScanSettings(Duration lease, int keep) {

    /** The terms where none are set. */
    public static final ScanSettings DEFAULT = new ScanSettings(Duration.ofSeconds(30), 400);
}
