package org.lodegraph.watch.scan;

import java.time.Duration;
import org.lodegraph.watch.scan.rule.RuleSet;

/**
 * Settings of scans.
 *
 * @param rules rules that make findings
 * @param lease time without renewal after which another scan may run
 * @param keep number of scans kept; older ones are deleted with their findings
 */
public record ScanSettings(RuleSet rules, Duration lease, int keep) {

    /** {@return the default settings with these rules} */
    public static ScanSettings usual(RuleSet rules) {
        return new ScanSettings(rules, Duration.ofSeconds(30), 400);
    }
}
