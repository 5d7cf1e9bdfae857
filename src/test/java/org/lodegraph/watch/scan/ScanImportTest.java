package org.lodegraph.watch.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.derive.Derivation;
import org.lodegraph.data.integrity.WrittenLinks;
import org.lodegraph.data.load.Importer;
import org.lodegraph.data.load.Progress;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Severity;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.MovedClock;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.watch.scan.FindingChange.Part;
import org.lodegraph.watch.scan.rule.RuleSet;

/** Scans before and after an import: changes by the new tables, computed from the stored facts of the old ones. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class ScanImportTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/fixture/worked-example");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock();
    private final List<Scans> opened = new ArrayList<>();
    private Graph graph;

    @BeforeEach
    void load() throws IOException {
        graph = TestDatabase.load(Fixture.WORKED_EXAMPLE);
        Files.createDirectory(folder.resolve("rules"));
        Files.createDirectory(folder.resolve("tables"));
        try (Stream<Path> tables = Files.list(EXAMPLE)) {
            for (Path table : tables.toList()) {
                Files.copy(table, folder.resolve("tables").resolve(table.getFileName()));
            }
        }
        rule("hhi", "metric: hhi\nstage: refining\nthreshold: 1800\nseverity: {low: 1800}\nfinding: \"{score}\"");
        rule("loss", "metric: shared-loss\nthreshold: 0.5\nseverity: {low: 0.5}\nfinding: \"{percent}\"");
        rule("begun", "metric: measure-begun\ndays: 30\nthreshold: 0\nseverity: {low: 0}\nfinding: \"{measure}\"");
    }

    @AfterEach
    void close() {
        opened.forEach(Scans::close);
    }

    private void rule(String id, String rest) throws IOException {
        Files.writeString(
                folder.resolve("rules").resolve(id + ".yaml"), "id: " + id + "\ntitle: A rule\n" + rest + "\n");
    }

    private void alter(String table, UnaryOperator<String> change) {
        Path file = folder.resolve("tables").resolve(table + ".csv");
        try {
            String then = Files.readString(file);
            String now = change.apply(then);
            assertThat(now).isNotEqualTo(then);
            Files.writeString(file, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void imported() {
        new Importer(graph, clock).run(folder.resolve("tables"), Progress.NONE);
        new Derivation(graph).run((done, all) -> {}, new WrittenLinks());
    }

    /** {@return scans of a newly started program, which knows earlier ones only from the graph} */
    private Scans scans() {
        Importer importer = new Importer(graph, Clock.systemUTC());
        Scans scans = new Scans(
                graph,
                new Snapshots(
                        graph, () -> importer.loaded().map(Importer.Loaded::run).orElse("")),
                ScanSettings.usual(RuleSet.read(folder.resolve("rules"))),
                ScanListener.NONE,
                clock);
        opened.add(scans);
        return scans;
    }

    private RiskScan scanned(Scans scans) {
        clock.move(java.time.Duration.ofMinutes(1));
        return scans.run(new ScanRequest(null, null, null, DAY, null), progress -> {});
    }

    private static List<String> changes(ScanDiff diff) {
        return diff.changes().stream()
                .map(change -> change.key() + " " + change.change() + " "
                        + change.causes().stream().map(Part::cause).toList())
                .toList();
    }

    @Test
    void reportsANewYearAsAWorldChange() {
        RiskScan before = scanned(scans());
        alter(
                "observations",
                text -> text
                        + "worked-example-1.production.examplium.refining.RRR.2025,production,examplium,refining,country,RRR,,,,90,,,t,contained,2025,reported,90,,true,worked-example,worked-example-1,definitions,21\n"
                        + "worked-example-1.production.examplium.refining.SSS.2025,production,examplium,refining,country,SSS,,,,10,,,t,contained,2025,reported,10,,true,worked-example,worked-example-1,definitions,22\n");
        imported();
        RiskScan after = scanned(scans());

        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(after.dataVersion()).isNotEqualTo(before.dataVersion());
        ScanDiff diff = scans().diff(after.id(), before.id());
        assertThat(changes(diff)).containsExactly("hhi/examplium/refining WORSE [WORLD]");
        assertThat(Objects.requireNonNull(diff.changes().get(0).before()).score())
                .isEqualTo(6800); // 80² + 20²
        assertThat(Objects.requireNonNull(diff.changes().get(0).after()).score())
                .isEqualTo(8200); // 90² + 10²
        assertThat(StoredScans.count("MATCH (basis:ScanBasis) RETURN count(basis) AS count"))
                .isEqualTo(2);
    }

    @Test
    void reportsAnotherFigureOfTheSameYearAsARevision() {
        Scans running = scans(); // runs while another process imports
        RiskScan before = scanned(running);
        alter(
                "observations",
                text -> text.replace(
                        "RRR,,,,80,,,t,contained,2024,reported,80,,true,worked-example,worked-example-1,definitions,3",
                        "RRR,,,,180,,,t,contained,2024,reported,180,,true,worked-example,worked-example-1,definitions,3"));
        imported();
        RiskScan after = scanned(running);

        assertThat(changes(running.diff(after.id(), null))).containsExactly("hhi/examplium/refining WORSE [REVISION]");
        assertThat(running.get(after.id()).against()).isEqualTo(before.id());
        assertThat(changes(scans().diff(before.id(), after.id())))
                .containsExactly("hhi/examplium/refining BETTER [REVISION]");
    }

    @Test
    void reportsAPolicyChangeAsAMeasure() {
        RiskScan before = scanned(scans());
        alter(
                "measures",
                text -> text
                        + "r-new,RRR,licence,Notice 3,2025-12-01,2026-01-01,,,,,day,,,worked-example,worked-example-1,definitions,3\n");
        alter(
                "measure_restrictions",
                text -> text + "r-new,examplium,,,worked-example,worked-example-1,definitions,3\n");
        imported();
        Scans now = scans();
        RiskScan after = scanned(now);

        assertThat(changes(now.diff(after.id(), before.id()))).containsExactly("begun/r-new NEW [MEASURE]");
    }

    @Test
    void unrelatedTablesMakeAnotherScanWithTheSameFindings() {
        Scans scans = scans();
        RiskScan before = scanned(scans);
        alter("countries", text -> text.replace("User W,", "User W again,"));
        imported();
        RiskScan after = scanned(scans);

        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(scans.diff(after.id(), before.id()).changes()).isEmpty();
        assertThat(scans.findings(after.id(), Severity.LOW))
                .extracting(Finding::key)
                .containsExactlyElementsOf(scans.findings(before.id(), Severity.LOW).stream()
                        .map(Finding::key)
                        .toList());
    }

    @Test
    void theOldTablesAgainAreTheOldScanAgain() {
        Scans scans = scans();
        RiskScan before = scanned(scans);
        List<Finding> findings = scans.findings(before.id(), Severity.LOW);
        alter("countries", text -> text.replace("User W,", "User W again,"));
        imported();
        scanned(scans);
        alter("countries", text -> text.replace("User W again,", "User W,"));
        imported();

        assertThat(scanned(scans).id()).isEqualTo(before.id());
        assertThat(scans.findings(before.id(), Severity.LOW)).isEqualTo(findings);
    }
}
