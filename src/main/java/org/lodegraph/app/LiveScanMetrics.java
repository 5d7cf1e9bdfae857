package org.lodegraph.app;

import java.time.Instant;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.Scans;
import org.lodegraph.watch.webhook.WebhookDispatcher;

/** Reads scan and delivery counts of this process, and the newest completed scan of any process. */
record LiveScanMetrics(Scans scans, WebhookDispatcher dispatcher) implements ScanMetrics {

    @Override
    public long scans(String state) {
        return scans.tally().ended(state);
    }

    @Override
    public double scanSeconds() {
        return scans.tally().seconds();
    }

    @Override
    public long findings(Severity severity) {
        return scans.tally().found(EnumText.of(severity));
    }

    @Override
    public Instant lastSuccess() {
        return scans.tally().lastDone();
    }

    @Override
    public long deliveries(String status) {
        return status.equals("delivered") ? dispatcher.arrived() : dispatcher.failed();
    }
}
