package org.lodegraph.app;

import java.time.Duration;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.watch.scan.ScanSettings;
import org.lodegraph.watch.scan.rule.RuleSet;

/**
 * The configured scans, with the rules of their folder.
 *
 * @param settings the settings of the command line
 * @param rules the rules of the folder that the settings name
 */
record ConfiguredScans(Settings.Scans settings, RuleSet rules) {

    /** Reads the rules of the folder that the settings name. */
    static ConfiguredScans read(Settings.Scans settings) {
        return new ConfiguredScans(settings, RuleSet.read(settings.rules()));
    }

    /** {@return the settings of the scans themselves} */
    ScanSettings ofScans() {
        return new ScanSettings(rules, Duration.ofSeconds(settings.leaseSeconds()), settings.keep());
    }
}
