package org.lodegraph.app;

import java.time.Instant;
import java.util.List;
import org.lodegraph.model.Severity;

/**
 * What the metrics tell of scans and deliveries. It is asked at every reading, so it answers from memory, and does not fail
 * while the database is away. What is counted begins with the program; the last scan that was done is known from before too.
 */
interface ScanMetrics {

    /** The states in which a scan may end. */
    List<String> STATES = List.of("done", "failed", "cancelled");

    /** How an attempt to deliver may end. */
    List<String> STATUSES = List.of("delivered", "failed");

    /** Where nothing scans. */
    ScanMetrics NONE = new ScanMetrics() {};

    /** {@return the scans that ended in a state} */
    default long scans(String state) {
        return 0;
    }

    /** {@return how long all scans that ended took} */
    default double scanSeconds() {
        return 0;
    }

    /** {@return the findings of a severity in the last scan that was done; 0 where none was} */
    default long findings(Severity severity) {
        return 0;
    }

    /** {@return when the last scan was done; the epoch where none was} */
    default Instant lastSuccess() {
        return Instant.EPOCH;
    }

    /** {@return the attempts to deliver that ended so} */
    default long deliveries(String status) {
        return 0;
    }
}
