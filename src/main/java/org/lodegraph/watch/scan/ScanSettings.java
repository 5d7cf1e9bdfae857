package org.lodegraph.watch.scan;

import java.time.Duration;

/**
 * Settings of scans.
 *
 * @param lease time without renewal after which another scan may run
 * @param keep number of scans kept; older ones are deleted with their findings
 */
public record ScanSettings(Duration lease, int keep) {

    /** The default settings. */
    public static final ScanSettings DEFAULT = new ScanSettings(Duration.ofSeconds(30), 400);
}
