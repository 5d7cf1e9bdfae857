package org.lodegraph.app;

import java.time.Instant;
import java.util.List;
import org.lodegraph.model.Severity;

/**
 * Numbers of scans and deliveries for the metrics.
 *
 * <p>Every scrape reads them, so they come from memory and never fail while the database is down. Counts start with the
 * process; the last completed scan is also known from earlier processes.
 */
interface ScanMetrics {

    /** The final states of a scan. */
    List<String> STATES = List.of("done", "failed", "cancelled");

    /** The results of a delivery attempt. */
    List<String> STATUSES = List.of("delivered", "failed");

    /** Reports zero for everything. */
    ScanMetrics NONE = new ScanMetrics() {};

    /** {@return the number of scans that ended in a state} */
    default long scans(String state) {
        return 0;
    }

    /** {@return the total duration of all ended scans, in seconds} */
    default double scanSeconds() {
        return 0;
    }

    /** {@return the number of findings of a severity in the last completed scan; 0 if there is none} */
    default long findings(Severity severity) {
        return 0;
    }

    /** {@return the time of the last completed scan; the epoch if there is none} */
    default Instant lastSuccess() {
        return Instant.EPOCH;
    }

    /** {@return the number of delivery attempts with this result} */
    default long deliveries(String status) {
        return 0;
    }
}
