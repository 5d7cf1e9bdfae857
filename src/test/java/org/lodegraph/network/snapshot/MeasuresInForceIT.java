package org.lodegraph.network.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.model.MineralId;
import org.lodegraph.testing.RunningProgram;

/**
 * Compares the effect of the loaded measures on flows with the statement for Neo4j Browser, on the days around each
 * date of a measure.
 */
@Execution(ExecutionMode.CONCURRENT)
class MeasuresInForceIT {

    private static final double SAME = 1e-12;

    private static RemoteServer server;
    private static NetworkSnapshot snapshot;

    @BeforeAll
    static void read() {
        server = RemoteServer.connect(RunningProgram.shared().bolt(), null, null, null);
        snapshot = new Snapshots(server.graph(), () -> "as loaded").world();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /** {@return the day before, the day, and the day after each date of a measure on a mineral} */
    private static Set<LocalDate> days(MineralId mineral) {
        Set<LocalDate> days = new TreeSet<>();
        rows(
                        "policy/list-measures",
                        Map.of("asOf", "2026-01-01", "mineral", mineral.value(), "offset", 0, "limit", 1000))
                .forEach(row -> Stream.of("effective", "plannedEnd", "suspendedFrom", "suspendedUntil", "ended")
                        .map(row::get)
                        .filter(LocalDate.class::isInstance)
                        .map(LocalDate.class::cast)
                        .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)))));
        return days;
    }

    private static List<Map<String, Object>> rows(String statement, Map<String, Object> given) {
        QueryCatalog.Entry entry = QueryCatalog.load().get(statement);
        Map<String, String> texts = new TreeMap<>();
        given.forEach((name, value) -> texts.put(name, value.toString()));
        return server.graph().rows(entry, QueryCatalog.bind(entry, texts));
    }

    @Test
    void closesTheFlowsOfTheStatementForBrowser() {
        int compared = 0;
        for (LoadedNetwork network : snapshot.all()) {
            for (LocalDate day : days(network.mineral())) {
                Map<String, MeasuresInForce.OnFlow> told = rows(
                                "explore/list-measured-flows",
                                Map.of("mineral", network.mineral().value(), "year", network.year(), "asOf", day))
                        .stream()
                        .collect(Collectors.toMap(
                                row -> String.valueOf(row.get("key")),
                                row -> new MeasuresInForce.OnFlow(
                                        ((Number) Objects.requireNonNull(row.get("open"))).doubleValue(),
                                        strings(Objects.requireNonNull(row.get("measures"))))));
                Map<String, MeasuresInForce.OnFlow> found =
                        MeasuresInForce.at(network, day).onFlows();
                String what = network.mineral() + " on " + day;
                assertThat(found.keySet()).as(what).isEqualTo(told.keySet());
                found.forEach((key, flow) -> {
                    MeasuresInForce.OnFlow other = Objects.requireNonNull(told.get(key));
                    assertThat(flow.measures()).as(what + " " + key).isEqualTo(other.measures());
                    assertThat(flow.open()).as(what + " " + key).isCloseTo(other.open(), within(SAME));
                });
                compared += found.size();
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
