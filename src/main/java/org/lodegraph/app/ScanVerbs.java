package org.lodegraph.app;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.Console;
import org.lodegraph.cli.ScanOutcome;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.model.Severity;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.RiskScan;
import org.lodegraph.watch.scan.ScanDiff;
import org.lodegraph.watch.scan.ScanRequest;
import org.lodegraph.watch.scan.Scans;
import org.lodegraph.watch.scan.report.ReportFormat;
import org.lodegraph.watch.scan.report.Reports;

/** Implements the verbs {@code scan} and {@code report} with the same scans that {@code serve} runs. */
final class ScanVerbs {

    private final Console console;
    private final Features features;
    private final Scans scans;

    /**
     * @param resources registers everything that is opened here
     */
    ScanVerbs(ResourceStack resources, Settings settings, Console console, Clock clock) {
        this.console = console;
        ConfiguredScans configured = ConfiguredScans.read(settings.scans());
        GraphServer server = resources.register(DatabaseSelector.connect(settings, console));
        Graph graph = server.graph().batch();
        Importer importer = new Importer(graph, clock, settings.store().share());
        new StoreUpdater(graph, importer, console).loadIfEmpty(settings.store().tables());
        Snapshots snapshots = new Snapshots(
                graph, () -> importer.loaded().map(Importer.Loaded::run).orElse(""));
        this.features = new Features(server, snapshots, clock, settings.store().data(), configured);
        this.scans = resources.register(features.scans());
    }

    /**
     * @param against the scan to compare with, or null
     */
    ScanOutcome scan(ScanRequest request, @Nullable String against) {
        scans.checkRuleStatements();
        RiskScan scan = scans.run(request, this::report);
        ScanOutcome outcome = outcome(scan, against);
        deliver();
        return outcome;
    }

    private void report(RiskScan.Progress progress) {
        console.progress("  " + progress.done() + "/" + progress.all() + " " + progress.step());
    }

    private ScanOutcome outcome(RiskScan scan, @Nullable String against) {
        List<Finding> findings = scans.findings(scan.id(), Severity.LOW);
        if (against == null) {
            return new ScanOutcome(scan, findings, null, null);
        }
        ScanDiff diff = scans.diff(scan.id(), against.equals(ScanOutcome.PREVIOUS) ? null : against);
        return new ScanOutcome(
                scan, findings, diff.notable(), diff.against().map(RiskScan::id).orElse(null));
    }

    /** Attempts each due delivery once. Failed deliveries wait for {@code serve} or the next scan. */
    private void deliver() {
        features.secrets().moveStoredSecretsToFile();
        try {
            int attempts = features.dispatcher().deliverDue();
            if (attempts > 0) {
                console.progress("Attempted " + attempts + " webhook deliveries.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String report(String scan, @Nullable String against, ReportFormat format) {
        return new Reports(scans).text(scan, against, format);
    }
}
