package org.lodegraph.app;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.lodegraph.graph.QueryTimings;
import org.lodegraph.graph.QueryTimings.Timing;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Severity;
import org.lodegraph.web.Metrics;

/** Registers the metrics from outside the web layer: database, statements, scans and deliveries. */
final class MetricBinders {

    private static final double MILLIS_A_SECOND = 1000;
    private static final Map<String, String> PLAIN = Map.of();

    private final Metrics metrics;

    MetricBinders(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Registers whether the embedded database has a fault. */
    MetricBinders database(Supplier<Optional<String>> trouble) {
        metrics.gauge(
                "lodegraph_database_trouble",
                "1 while the embedded database is stopped, or its disk has too little free space for writes.",
                PLAIN,
                () -> trouble.get().isPresent() ? 1 : 0);
        return this;
    }

    /** Registers runs, duration and failures of each statement. A statement appears after its first run. */
    MetricBinders statements(QueryTimings queryTimings) {
        Map<String, Timing> latest = new ConcurrentHashMap<>();
        metrics.beforeReading(() -> queryTimings.list().forEach(timing -> {
            if (latest.put(timing.query(), timing) == null) {
                statement(timing, latest);
            }
        }));
        return this;
    }

    private void statement(Timing first, Map<String, Timing> latest) {
        String name = first.query();
        Map<String, String> label = Map.of("query", name);
        metrics.sum(
                "lodegraph_query_seconds",
                "Runs of a Cypher statement, retries included.",
                label,
                () -> latest.getOrDefault(name, first).runs(),
                () -> seconds(latest.getOrDefault(name, first).total()));
        metrics.counter(
                "lodegraph_query_failures_total",
                "Runs of a Cypher statement that failed.",
                label,
                () -> latest.getOrDefault(name, first).failures());
        metrics.gauge(
                "lodegraph_query_longest_seconds",
                "The longest run of a Cypher statement.",
                label,
                () -> seconds(latest.getOrDefault(name, first).longest()));
    }

    /** Registers scans, findings and delivery attempts. */
    MetricBinders scans(ScanMetrics counts) {
        for (String state : ScanMetrics.STATES) {
            metrics.counter(
                    "lodegraph_scans_total",
                    "Risk scans by final state.",
                    Map.of("state", state),
                    () -> counts.scans(state));
        }
        metrics.sum(
                "lodegraph_scan_seconds",
                "Ended risk scans and their duration.",
                PLAIN,
                () -> ScanMetrics.STATES.stream().mapToLong(counts::scans).sum(),
                counts::scanSeconds);
        for (Severity severity : Severity.values()) {
            metrics.gauge(
                    "lodegraph_findings",
                    "Findings of the last completed scan, by severity.",
                    Map.of("severity", EnumText.of(severity)),
                    () -> counts.findings(severity));
        }
        metrics.gauge(
                "lodegraph_scan_last_success_timestamp_seconds",
                "Time of the last completed scan, in seconds since 1970; 0 if there is none.",
                PLAIN,
                () -> counts.lastSuccess().toEpochMilli() / MILLIS_A_SECOND);
        for (String status : ScanMetrics.STATUSES) {
            metrics.counter(
                    "lodegraph_deliveries_total",
                    "Webhook delivery attempts, by result.",
                    Map.of("status", status),
                    () -> counts.deliveries(status));
        }
        return this;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
