package org.lodegraph.watch.scan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.MeasureDates;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MineralId;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.network.snapshot.Treaty;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.testing.Tries;

/**
 * Compares measures and agreements in scans with the results of the statements, on the days around each of their
 * dates.
 */
@Execution(ExecutionMode.CONCURRENT)
class PolicyFactsIT {

    /** Interval of the tested days of a mineral; each mineral starts on another day. */
    private static final int EACH = Tries.of(4, 1);

    private static final int DAYS_OF_AGREEMENTS = Tries.of(4, 12);

    private static RemoteServer server;
    private static NetworkSnapshot snapshot;
    private static Facts facts;

    @BeforeAll
    static void read() {
        server = RemoteServer.connect(RunningProgram.shared().bolt(), null, null, null);
        snapshot = new Snapshots(server.graph(), () -> "as loaded").world();
        facts = Facts.read(server.graph(), () -> snapshot);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static List<Map<String, Object>> rows(String statement, Map<String, @Nullable Object> parameters) {
        return server.graph().rows(QueryCatalog.load().get(statement), parameters);
    }

    /** {@return the day before, the day, and the day after each date} */
    private static Set<LocalDate> around(Stream<@Nullable LocalDate> dates) {
        return dates.filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> days() {
        return around(facts.policy().measures().stream()
                .flatMap(measure -> measure.periods().stream())
                .flatMap(period -> Stream.of(period.from(), period.until()))
                .filter(day -> !day.equals(MeasureDates.FIRST) && !day.equals(MeasureDates.LAST)));
    }

    private static String state(DatedMeasure measure, LocalDate day) {
        List<MeasureState> states = Stream.of(MeasureState.values())
                .filter(state -> measure.in(state, day).isPresent())
                .toList();
        assertThat(states).as(measure.id() + " on " + day).hasSize(1);
        return EnumText.of(states.get(0));
    }

    @Test
    void measureStatesMatchTheStatement() {
        int compared = 0;
        for (LocalDate day : days()) {
            Map<String, @Nullable Object> asked = new HashMap<>(Map.of("asOf", day, "offset", 0, "limit", 1000));
            asked.put("id", null);
            asked.put("mineral", null);
            asked.put("iso3", null);
            asked.put("state", null);
            Map<Object, Object> told = rows("policy/list-measures", asked).stream()
                    .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("state")));
            Map<String, String> found = facts.policy().measures().stream()
                    .collect(Collectors.toMap(DatedMeasure::id, measure -> state(measure, day)));
            assertThat(found).as("on " + day).isEqualTo(told);
            compared += found.size();
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    @Test
    void measuresBindAsInTheEngine() {
        int compared = 0;
        int turn = 0;
        List<LocalDate> days = List.copyOf(days());
        for (LoadedNetwork network : snapshot.newest()) {
            turn++;
            for (int i = turn % EACH; i < days.size(); i += EACH) {
                LocalDate day = days.get(i);
                Set<Restriction> told = plain(network.restrictions(day));
                Set<Restriction> found = plain(facts.policy().restrictions(network.mineral(), day));
                assertThat(found).as(network.mineral() + " on " + day).isEqualTo(told);
                compared += found.size();
            }
        }
        assertThat(compared).isGreaterThan(500 / EACH);
    }

    private static Set<Restriction> plain(Collection<Restriction> restrictions) {
        Set<Restriction> plain = restrictions.stream()
                .map(one -> new Restriction(
                        one.id(),
                        one.iso3(),
                        one.type(),
                        one.state(),
                        one.effective(),
                        one.quotaTonnes(),
                        one.whole(),
                        one.forms().stream().sorted().toList(),
                        one.targets().stream().sorted().toList(),
                        one.part()))
                .collect(Collectors.toSet());
        assertThat(plain).hasSameSizeAs(restrictions);
        return plain;
    }

    @Test
    void agreementsCoverAsInTheStatement() {
        List<String> countries =
                List.of("USA", "CHN", "JPN", "KOR", "DEU", "GBR", "CAN", "AUS", "CHL", "COD", "KAZ", "ZAF");
        List<Map<String, String>> pairs = new ArrayList<>();
        countries.forEach(from -> countries.stream()
                .filter(to -> !to.equals(from))
                .forEach(to -> pairs.add(Map.of("from", from, "to", to))));
        Set<LocalDate> days = around(Stream.concat(
                facts.rows().treaties().stream().map(Treaty::ends),
                facts.rows().details().memberships().stream().flatMap(one -> Stream.of(one.since(), one.until()))));
        days.addAll(List.of(LocalDate.of(2018, 6, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 15)));
        int covered = 0;
        int uncovered = 0;
        for (String mineral : List.of("cobalt", "rare-earths", "copper")) {
            for (LocalDate day : sample(days)) {
                Set<String> told = new HashSet<>();
                rows("route/list-agreements", Map.of("mineral", mineral, "pairs", pairs, "asOf", day)).stream()
                        .filter(row -> row.get("agreements") instanceof List<?> all && !all.isEmpty())
                        .forEach(row -> told.add(row.get("from") + ">" + row.get("to")));
                Set<String> found = pairs.stream()
                        .filter(pair -> facts.policy()
                                .isCovered(
                                        Objects.requireNonNull(pair.get("from")),
                                        Objects.requireNonNull(pair.get("to")),
                                        new MineralId(mineral),
                                        day))
                        .map(pair -> pair.get("from") + ">" + pair.get("to"))
                        .collect(Collectors.toSet());
                assertThat(found).as(mineral + " on " + day).isEqualTo(told);
                covered += found.size();
                uncovered += pairs.size() - found.size();
            }
        }
        assertThat(covered).isGreaterThan(30);
        assertThat(uncovered).isGreaterThan(30);
    }

    /** {@return a sample, spread evenly} */
    private static List<LocalDate> sample(Set<LocalDate> days) {
        List<LocalDate> all = new ArrayList<>(days);
        int step = Math.max(1, all.size() / DAYS_OF_AGREEMENTS);
        return Stream.iterate(0, i -> i < all.size(), i -> i + step)
                .map(all::get)
                .toList();
    }
}
