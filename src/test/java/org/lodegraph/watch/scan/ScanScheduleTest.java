package org.lodegraph.watch.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Page;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.MovedClock;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.watch.scan.rule.RuleSet;

/** Scheduled scans on the worked example, with a clock that is moved. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class ScanScheduleTest {

    private static final Duration LEASE = Duration.ofSeconds(30);

    private static Graph graph;

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private @Nullable Scans made;

    @BeforeAll
    static void load(Graph loaded) {
        graph = loaded;
    }

    @BeforeEach
    void clear() {
        StoredScans.clear();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    private ScanSchedule schedule(String line) throws Exception {
        Files.writeString(folder.resolve("shared-loss.yaml"), """
                id: shared-loss
                title: One country's loss
                metric: shared-loss
                threshold: 0.5
                severity: {medium: 0.5}
                finding: "{country}"
                """);
        Scans scans = new Scans(
                graph,
                TestDatabase.networks(),
                new ScanSettings(RuleSet.read(folder), LEASE, 400),
                (scan, changes) -> meanwhile.run(),
                clock);
        ScanSchedule schedule = new ScanSchedule(scans, ScanHours.parse(line, clock.instant()), ScanRequest.ALL, clock);
        opened.add(schedule);
        opened.add(scans);
        made = scans;
        return schedule;
    }

    private List<String> days() {
        return scans().list(RiskScan.State.DONE, Page.FIRST).data().stream()
                .map(scan -> scan.asOf().toString())
                .toList();
    }

    private void at(ScanSchedule schedule, String moment) {
        clock.moveTo(Instant.parse(moment));
        schedule.tick();
    }

    @Test
    void scansOnlyAtScheduledTimes() throws Exception {
        ScanSchedule schedule = schedule("0 6 * * *");
        assertThat(schedule.next()).isEqualTo(Instant.parse("2026-01-16T06:00:00Z"));

        at(schedule, "2026-01-16T05:59:59Z");
        assertThat(days()).isEmpty();
        at(schedule, "2026-01-16T06:00:00Z");
        at(schedule, "2026-01-16T06:00:01Z");
        assertThat(days()).containsExactly("2026-01-16");
        assertThat(schedule.next()).isEqualTo(Instant.parse("2026-01-17T06:00:00Z"));
        at(schedule, "2026-01-17T06:00:02Z");
        assertThat(days()).containsExactly("2026-01-17", "2026-01-16");
    }

    @Test
    void skipsMissedTimes() throws Exception {
        ScanSchedule schedule = schedule("0 6 * * *");
        at(schedule, "2026-01-20T09:00:00Z"); // four days later
        schedule.tick();
        assertThat(days()).containsExactly("2026-01-20");
        assertThat(schedule.next()).isEqualTo(Instant.parse("2026-01-21T06:00:00Z"));
    }

    @Test
    void aScanThatTakesLongerThanItsHoursIsFollowedByTheNextHour() throws Exception {
        ScanSchedule schedule = schedule("*/15 * * * *");
        meanwhile = () -> clock.move(Duration.ofMinutes(50));
        at(schedule, "2026-01-15T12:15:00Z");
        assertThat(schedule.next())
                .isEqualTo(Instant.parse("2026-01-15T13:15:00Z")); // 12:30, 12:45 and 13:00 have passed
        assertThat(days()).containsExactly("2026-01-15");
    }

    @Test
    void aScanThatFailsIsNotTheLast() throws Exception {
        ScanSchedule schedule = schedule("0 6 * * *");
        clock.moveTo(Instant.parse("2026-01-16T06:00:00Z"));
        Lease other = Lease.acquire(graph, clock, LEASE);
        schedule.tick();
        assertThat(days()).isEmpty();
        assertThat(schedule.next()).isEqualTo(Instant.parse("2026-01-17T06:00:00Z"));

        other.close();
        at(schedule, "2026-01-17T06:00:00Z");
        assertThat(days()).containsExactly("2026-01-17");
    }

    @Test
    void theSameDayAgainIsTheSameScan() throws Exception {
        ScanSchedule schedule = schedule("*/15 * * * *");
        at(schedule, "2026-01-15T12:15:00Z");
        at(schedule, "2026-01-15T12:30:00Z");
        assertThat(days()).containsExactly("2026-01-15");
    }

    private Scans scans() {
        return Objects.requireNonNull(made);
    }
}
