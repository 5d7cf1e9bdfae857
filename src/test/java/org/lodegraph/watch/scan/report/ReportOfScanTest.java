package org.lodegraph.watch.scan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Page;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.watch.scan.RiskScan;
import org.lodegraph.watch.scan.ScanListener;
import org.lodegraph.watch.scan.ScanRequest;
import org.lodegraph.watch.scan.ScanSettings;
import org.lodegraph.watch.scan.Scans;
import org.lodegraph.watch.scan.rule.RuleSet;

/** Reports of scans of the worked example by the shipped rules. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class ReportOfScanTest {

    private static Scans scans;
    private static RiskScan first;
    private static RiskScan second;

    @BeforeAll
    static void scan() {
        try (Scans earlier = at(WorkedExample.CLOCK)) {
            first = earlier.run(asOf("2025-10-20"), progress -> {});
        }
        scans = at(Clock.offset(WorkedExample.CLOCK, Duration.ofHours(1)));
        second = scans.run(asOf("2026-01-15"), progress -> {});
    }

    private static Scans at(Clock clock) {
        return new Scans(
                TestDatabase.graph(),
                TestDatabase.networks(),
                ScanSettings.usual(RuleSet.read(Path.of("rules"))),
                ScanListener.NONE,
                clock);
    }

    @AfterAll
    static void close() {
        scans.close();
    }

    private static ScanRequest asOf(String date) {
        return new ScanRequest(null, null, null, LocalDate.parse(date), null);
    }

    @Test
    void reportsTheScanAndThePreviousOne() throws Exception {
        Reports reports = new Reports(scans);
        int found = Objects.requireNonNull(scans.get(second.id()).counts()).total();
        assertThat(found).isPositive();
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(reports.text(second.id(), null, format))
                    .isEqualTo(reports.text(second.id(), first.id(), format))
                    .contains("examplium");
        }
        assertThat(reports.text(second.id(), null, ReportFormat.HTML))
                .contains(second.id(), "the scan as of 2025-10-20 (" + first.id() + ")");
        assertThat(new ObjectMapper()
                        .readTree(reports.text(second.id(), null, ReportFormat.JSON))
                        .path("findings"))
                .hasSize(found);
    }

    @Test
    void refusesAnUnfinishedAndAnUnknownScan() {
        assertThatThrownBy(() -> scans.run(asOf("2025-12-01"), progress -> {
                    throw new IllegalStateException("the plug was pulled");
                }))
                .isInstanceOf(RuntimeException.class);
        RiskScan failed =
                scans.list(RiskScan.State.FAILED, new Page(0, 1)).data().get(0);
        Reports reports = new Reports(scans);
        assertThatThrownBy(() -> reports.text(failed.id(), null, ReportFormat.HTML))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining(failed.id() + " is failed");
        assertThatThrownBy(() -> reports.text("nothing", null, ReportFormat.CSV))
                .isInstanceOf(NotFoundException.class);
    }
}
