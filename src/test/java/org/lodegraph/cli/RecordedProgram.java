package org.lodegraph.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.RiskScan;
import org.lodegraph.watch.scan.ScanRequest;
import org.lodegraph.watch.scan.report.ReportFormat;

/** A program that records its calls, and then returns given rows or throws a given failure. */
final class RecordedProgram implements Program {

    private static final RiskScan SCAN = new RiskScan(
            "abc",
            RiskScan.State.DONE,
            Instant.EPOCH,
            Instant.EPOCH,
            LocalDate.of(2026, 1, 15),
            "v",
            "m",
            "r",
            List.of(),
            List.of(),
            null,
            new RiskScan.Progress(1, 1, null),
            null,
            null);

    private final List<String> calls = new ArrayList<>();
    private final List<Map<String, Object>> rows;
    private final Optional<RuntimeException> failure;
    private List<Finding> findings = List.of();
    private List<FindingChange> changes = List.of();
    private @Nullable Settings settings;

    private RecordedProgram(List<Map<String, Object>> rows, Optional<RuntimeException> failure) {
        this.rows = rows;
        this.failure = failure;
    }

    static RecordedProgram giving(List<Map<String, Object>> rows) {
        return new RecordedProgram(rows, Optional.empty());
    }

    static RecordedProgram finding(Finding... findings) {
        RecordedProgram program = giving(List.of());
        program.findings = List.of(findings);
        return program;
    }

    static RecordedProgram changing(Finding finding, FindingChange... changes) {
        RecordedProgram program = finding(finding);
        program.changes = List.of(changes);
        return program;
    }

    static RecordedProgram failing(RuntimeException failure) {
        return new RecordedProgram(List.of(), Optional.of(failure));
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    /** {@return the settings of the last call with settings} */
    Settings settings() {
        return Optional.ofNullable(settings).orElseThrow();
    }

    @Override
    public void serve(Settings given, Console console) {
        settings = given;
        did("serve");
    }

    @Override
    public String importTables(Settings given, Console console) {
        settings = given;
        did("import");
        return "imported";
    }

    @Override
    public String derive(Settings given, Console console) {
        settings = given;
        did("derive");
        return "derived";
    }

    @Override
    public boolean checkTables(Settings given, Console console) {
        settings = given;
        did("check " + given.store().tables().getFileName());
        console.say("the report");
        return !given.store().tables().endsWith("broken");
    }

    @Override
    public boolean checkStore(Settings given, Console console) {
        settings = given;
        did("check store");
        console.say("the report");
        return !given.store().tables().endsWith("broken");
    }

    @Override
    public List<String> compare(Path from, Path to, Console console) {
        did("compare " + from + " " + to);
        return List.of("compared");
    }

    @Override
    public String curate(Path from, Path to, Console console) {
        did("curate " + from + " " + to);
        console.progress("  half of it");
        return "curated";
    }

    @Override
    public List<Map<String, Object>> query(
            Settings given, String name, Map<String, String> parameters, Console console) {
        settings = given;
        did("query " + name + " " + parameters);
        return rows;
    }

    @Override
    public ScanOutcome scan(Settings given, ScanRequest request, @Nullable String against, Console console) {
        settings = given;
        did("scan " + request + " " + against);
        console.progress("  half of the rules");
        return new ScanOutcome(SCAN, findings, against == null ? null : changes, against);
    }

    @Override
    public String report(Settings given, String scan, @Nullable String against, ReportFormat format, Console console) {
        settings = given;
        did("report " + scan + " " + against + " " + format);
        return "the report\n";
    }

    @Override
    public String makeToken(Path data, String name, String scope, Console console) {
        did("make token " + data.getFileName() + " " + name + " " + scope);
        console.progress("made it");
        return "lg_secret";
    }

    @Override
    public List<Map<String, Object>> tokens(Path data) {
        did("tokens " + data.getFileName());
        return rows;
    }

    @Override
    public String revokeToken(Path data, String id) {
        did("revoke token " + data.getFileName() + " " + id);
        return "revoked";
    }

    @Override
    public List<String> statements() {
        did("statements");
        return List.of("catalog/list-minerals", "supply/list-shares");
    }

    private void did(String what) {
        calls.add(what);
        failure.ifPresent(problem -> {
            throw problem;
        });
    }
}
