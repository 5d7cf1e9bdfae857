package org.lodegraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Severity;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.web.Address;
import org.lodegraph.web.HttpServer;
import org.lodegraph.web.Metrics;
import org.lodegraph.web.ServedApi;
import org.lodegraph.web.Web;

/** Checks that the example alerts and the operations page name only metrics that the server has. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class AlertsTest {

    private static final Pattern NAME = Pattern.compile("lodegraph_[a-z0-9_]+");
    private static final Pattern SELECTED = Pattern.compile("(lodegraph_[a-z0-9_]+)\\{([a-z]+)=\"([a-z]+)\"}");

    /** Counts that all differ. */
    private static final ScanMetrics COUNTS = new ScanMetrics() {
        @Override
        public long scans(String state) {
            return STATES.indexOf(state) + 10L;
        }

        @Override
        public double scanSeconds() {
            return 2.5;
        }

        @Override
        public long findings(Severity severity) {
            return severity.place() + 19L;
        }

        @Override
        public Instant lastSuccess() {
            return Instant.parse("2026-01-15T12:00:00Z");
        }

        @Override
        public long deliveries(String status) {
            return STATUSES.indexOf(status) + 30L;
        }
    };

    private static final Path UNUSED = Path.of("target", "no-data");

    private static HttpServer http;
    private static Web web;

    @BeforeAll
    static void serve(Graph graph) {
        LoadedDataset dataset = new LoadedDataset(new Importer(graph, WorkedExample.CLOCK), Clock.systemUTC());
        Features features =
                new Features(TestDatabase.server(), new Snapshots(graph, dataset::load), WorkedExample.CLOCK, UNUSED);
        Metrics metrics = new Metrics().process("test");
        new MetricBinders(metrics)
                .database(TestDatabase.server()::trouble)
                .statements(TestDatabase.server().graph().timings())
                .scans(COUNTS);
        http = new HttpServer(
                Address.loopback(0), new ServedApi(dataset, features.api(), WorkedExample.CLOCK), metrics);
        http.start();
        web = new Web("http://127.0.0.1:" + http.port());
        assertThat(web.get("/api/v1/chokepoints?mineral=examplium").statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void close() {
        http.close();
    }

    @Test
    void everyMetricOfAnAlertExists() throws IOException {
        String alerts = read("docs/prometheus-alerts.yml");

        assertThat(names(alerts)).hasSizeGreaterThan(8);
        assertThat(names(web.get("/metrics").body())).containsAll(names(alerts));
    }

    /** Public dashboards of Grafana read these. */
    @Test
    void theStandardMetricsOfAProcessExist() {
        assertThat(web.get("/metrics").body())
                .contains("jvm_memory_used_bytes{area=\"heap\"", "jvm_gc_memory_allocated_bytes_total")
                .contains("jvm_threads_live_threads ", "process_cpu_usage ", "process_uptime_seconds ")
                .contains(
                        "process_files_open_files ",
                        "build_info{jdk=\"" + Runtime.version() + "\",version=\"test\"} 1");
    }

    @Test
    void everyLabelOfAnAlertExists() throws IOException {
        String text = web.get("/metrics").body();
        Set<String> selected = SELECTED.matcher(read("docs/prometheus-alerts.yml"))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(selected).hasSizeGreaterThanOrEqualTo(3);
        assertThat(selected).allSatisfy(selector -> assertThat(text).contains("\n" + selector + " "));
    }

    @Test
    void everyAlertIsExplained() throws IOException {
        String page = read("docs/operations.md");

        assertThat(Pattern.compile("alert: (\\w+)")
                        .matcher(read("docs/prometheus-alerts.yml"))
                        .results()
                        .map(match -> match.group(1)))
                .hasSizeGreaterThan(6)
                .allSatisfy(alert -> assertThat(page).contains("`" + alert + "`"));
        Set<String> there = names(web.get("/metrics").body());
        assertThat(names(page))
                .allSatisfy(name ->
                        assertThat(there).anySatisfy(full -> assertThat(full).startsWith(name)));
    }

    @Test
    void reportsScanMetrics() {
        assertThat(web.get("/metrics").body())
                .contains("\nlodegraph_scans_total{state=\"failed\"} 11.0\n")
                .contains("\nlodegraph_scan_seconds_count 33\n") // 10 + 11 + 12
                .contains("\nlodegraph_scan_seconds_sum 2.5\n")
                .contains("\nlodegraph_findings{severity=\"critical\"} 23.0\n")
                .contains("\nlodegraph_scan_last_success_timestamp_seconds 1.7684784E9\n")
                .contains("\nlodegraph_deliveries_total{status=\"failed\"} 31.0\n");
    }

    @Test
    void aStatementIsCountedOnceItRuns() {
        String counted = "lodegraph_query_seconds_count{query=\"dependency/rank-chokepoints\"} ";
        String before = line(web.get("/metrics").body(), counted);
        web.get("/api/v1/chokepoints?mineral=examplium&limit=7");

        assertThat(Double.parseDouble(line(web.get("/metrics").body(), counted)))
                .isEqualTo(Double.parseDouble(before) + 1);
    }

    private static String line(String text, String begin) {
        return text.lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + begin + " in " + text));
    }

    private static String read(String path) throws IOException {
        return Files.readString(
                Path.of(System.getProperty("lodegraph.home", ".")).resolve(path));
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
