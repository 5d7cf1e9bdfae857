package org.lodegraph.watch.scan.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.SnapshotCountry;
import org.lodegraph.watch.scan.Cause;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.FindingChange.Change;
import org.lodegraph.watch.scan.FindingChange.Part;
import org.lodegraph.watch.scan.FindingChange.Standing;
import org.lodegraph.watch.scan.RiskScan;
import org.lodegraph.watch.scan.ScanDiff;
import org.lodegraph.watch.scan.rule.Metric;

/** Handmade scans, findings and changes. */
final class Samples {

    static final MineralId EXAMPLIUM = new MineralId("examplium");

    private static final String SHARE = "share of the target's demand";

    private static final List<RuleLabel> RULES = List.of(
            new RuleLabel("shared-loss", "Loss of one country", Metric.SHARED_LOSS),
            new RuleLabel("chokepoint", "Chokepoint refiner", Metric.WORLD_LOSS));

    private static final List<SnapshotCountry> PLACES = List.of(
            new SnapshotCountry(new Iso3("TTT"), "Tea", null, 10.0, 20.0),
            new SnapshotCountry(new Iso3("RRR"), "Are", null, -10.0, 120.0),
            new SnapshotCountry(new Iso3("NNN"), "Nowhere", null, null, null));

    private Samples() {}

    static RiskScan scan(String id, String asOf) {
        return new RiskScan(
                id,
                RiskScan.State.DONE,
                Instant.parse("2026-01-15T12:00:00Z"),
                Instant.parse("2026-01-15T12:00:02.5Z"),
                LocalDate.parse(asOf),
                "data1",
                "lodegraph-2",
                "rules1",
                List.of(new Target("TTT"), Target.EU27),
                List.of(),
                new RiskScan.Counts(0, 0, 1, 0, 1),
                new RiskScan.Progress(2, 2, null),
                null,
                null);
    }

    static Finding loss(String mineral, double score, Severity severity, String text) {
        return new Finding(
                "shared-loss/TTT/" + mineral + "/RRR",
                "shared-loss",
                severity,
                score,
                SHARE,
                new Target("TTT"),
                new MineralId(mineral),
                null,
                "RRR",
                null,
                2024,
                List.of("usgs-mcs-2026"),
                text,
                List.of("one", "two", "three", "four"));
    }

    static Finding chokepoint(String iso3, double score) {
        return new Finding(
                "chokepoint/examplium/refining/" + iso3,
                "chokepoint",
                Severity.HIGH,
                score,
                "share of the demand of all others",
                null,
                EXAMPLIUM,
                Stage.REFINING,
                iso3,
                null,
                null,
                List.of(),
                iso3 + " is a chokepoint.",
                List.of());
    }

    static FindingChange change(
            String key,
            Change change,
            List<Part> parts,
            @Nullable Standing before,
            @Nullable Standing after,
            boolean withinBand) {
        return new FindingChange(
                key,
                "shared-loss",
                change,
                parts.get(0).cause(),
                parts,
                before,
                after,
                SHARE,
                withinBand,
                new Target("TTT"),
                EXAMPLIUM,
                null,
                "RRR",
                null,
                "what " + key + " says");
    }

    static List<Part> measureAndRevision() {
        return List.of(new Part(Cause.MEASURE, 0.8), new Part(Cause.REVISION, 0.3));
    }

    static Report report(@Nullable RiskScan against, List<FindingChange> changes, List<Finding> findings) {
        return new Report(
                new ScanDiff(scan("new1", "2026-01-15"), Optional.ofNullable(against), changes),
                findings,
                RULES,
                PLACES);
    }
}
