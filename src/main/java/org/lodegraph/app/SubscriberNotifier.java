package org.lodegraph.app;

import java.util.List;
import org.lodegraph.model.EnumText;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.RiskScan;
import org.lodegraph.watch.scan.ScanListener;
import org.lodegraph.watch.webhook.ScanCompleted;
import org.lodegraph.watch.webhook.Subscriptions;

/** Passes completed scans to the webhook subscriptions. */
record SubscriberNotifier(Subscriptions subscriptions) implements ScanListener {

    @Override
    public void done(RiskScan scan, List<FindingChange> changes) {
        subscriptions.queueDeliveries(new ScanCompleted(
                scan.id(),
                scan.against(),
                scan.finishedAt() == null ? scan.startedAt() : scan.finishedAt(),
                scan.asOf(),
                scan.dataVersion(),
                changes.stream().map(SubscriberNotifier::change).toList()));
    }

    private static ScanCompleted.Change change(FindingChange change) {
        return new ScanCompleted.Change(
                change.key(),
                change.rule(),
                change.severity(),
                EnumText.of(change.change()),
                EnumText.of(change.cause()),
                change.causes().stream().map(part -> EnumText.of(part.cause())).toList(),
                change.text());
    }
}
