package org.lodegraph.watch.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.FlowVerdict;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.watch.scan.fact.Facts;
import org.lodegraph.watch.scan.rule.RuleResult;
import org.lodegraph.watch.scan.rule.RuleSet;
import org.lodegraph.watch.scan.rule.ScanScope;

/** Compares the values of the shipped rules on the project's own tables with the answers of the API. */
class ScanFiguresIT {

    private static final double SAME = 1e-9;

    /** Before any measure that is newer than the flows. */
    private static final String EARLY = "2024-01-01";

    /** China's licences, Congo's quotas and Indonesia's ban are in force. */
    private static final String LATE = "2026-01-15";

    private static final List<Target> TARGETS =
            List.of(new Target("USA"), new Target("KOR"), new Target("JPN"), new Target("DEU"), new Target("EU27"));

    private static RemoteServer server;
    private static Facts facts;
    private static final Map<String, SortedMap<String, RuleResult>> JUDGED = new HashMap<>();

    @BeforeAll
    static void read() {
        server = RemoteServer.connect(RunningProgram.shared().bolt(), null, null, null);
        facts = Facts.read(server.graph(), new Snapshots(server.graph(), () -> "as loaded")::world);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /** {@return every value of a rule at a date, by the key without the rule} */
    private static SortedMap<String, RuleResult> judged(String rule, String asOf) {
        SortedMap<String, RuleResult> all = JUDGED.computeIfAbsent(
                asOf,
                date -> new RuleEngine(RuleSet.read(Path.of("rules")), server.graph()::rows)
                        .all(facts, new ScanScope(TARGETS, List.of()), LocalDate.parse(date), (done, next) -> {}));
        SortedMap<String, RuleResult> own = new TreeMap<>();
        all.forEach((key, one) -> {
            if (one.rule().id().equals(rule)) {
                own.put(one.measured().subject(), one);
            }
        });
        return own;
    }

    private static SortedMap<String, Double> scores(SortedMap<String, RuleResult> judged) {
        SortedMap<String, Double> scores = new TreeMap<>();
        judged.forEach((key, one) -> scores.put(key, one.measured().score()));
        return scores;
    }

    private static void assertSame(SortedMap<String, Double> found, SortedMap<String, Double> told) {
        assertThat(found.keySet()).isEqualTo(told.keySet());
        found.forEach((key, score) -> assertThat(score).as(key).isCloseTo(told.get(key), within(SAME)));
    }

    private static JsonNode ask(String path) {
        return RunningProgram.shared().ask("/api/v1" + path);
    }

    /** {@return target and mineral of every usable flow} */
    private static List<String[]> supplies() {
        List<String[]> pairs = new ArrayList<>();
        for (FlowVerdict verdict : facts.figures().verdicts()) {
            boolean newest = facts.figures().networks().stream()
                    .anyMatch(
                            network -> network.mineral().equals(verdict.mineral()) && network.year() == verdict.year());
            if (TARGETS.contains(new Target(verdict.target())) && !verdict.isUnfit() && newest) {
                pairs.add(new String[] {verdict.target(), verdict.mineral().value()});
            }
        }
        assertThat(pairs).hasSizeGreaterThan(20);
        return pairs;
    }

    /** {@return the foreign points of a target's supply, and the summary of the supply} */
    private static JsonNode points(String[] pair, String unit, String asOf) {
        return ask("/single-points-of-failure?limit=1000&theta=0&target=" + pair[0] + "&mineral=" + pair[1] + "&unit="
                + unit + (asOf.equals(EARLY) ? "" : "&asOf=" + asOf));
    }

    private static List<JsonNode> foreign(JsonNode answer) {
        assertThat(answer.at("/meta/cursor").isNull()).isTrue();
        List<JsonNode> rows = new ArrayList<>();
        answer.path("data").forEach(row -> {
            if (!row.path("domestic").asBoolean() && row.path("exposure").asDouble() > 0) {
                rows.add(row);
            }
        });
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"extraction", "refining"})
    void concentrationIsThatOfTheMineral(String stage) {
        SortedMap<String, RuleResult> judged = judged("hhi-" + stage, EARLY);
        judged.forEach((subject, one) -> {
            JsonNode answer = ask("/minerals/" + subject.replace("/", "/stages/") + "/concentration");
            assertThat(one.measured().score())
                    .as(subject)
                    .isCloseTo(answer.at("/data/hhi/low").asDouble(), within(1e-6));
            assertThat(one.measured().year())
                    .as(subject)
                    .isEqualTo(answer.at("/meta/year").asInt());
        });
        assertThat(judged).hasSizeGreaterThan(10);
        assertThat(judged.values()).anyMatch(RuleResult::isFinding).anyMatch(one -> !one.isFinding());
    }

    @ParameterizedTest
    @ValueSource(strings = {EARLY, LATE})
    void sharedLossesAreThoseOfSinglePoints(String asOf) {
        SortedMap<String, Double> told = new TreeMap<>();
        supplies()
                .forEach(pair -> foreign(points(pair, "country", asOf))
                        .forEach(row -> told.put(
                                pair[0] + "/" + row.path("key").asText(),
                                row.at("/loss/shared").asDouble())));
        assertSame(scores(judged("shared-loss", asOf)), told);
        assertThat(told).hasSizeGreaterThan(100);
        assertThat(judged("shared-loss", asOf).values()).anyMatch(RuleResult::isFinding);
    }

    @ParameterizedTest
    @ValueSource(strings = {EARLY, LATE})
    void structuralPointsAreThoseOfSinglePoints(String asOf) {
        SortedMap<String, Double> told = new TreeMap<>();
        supplies()
                .forEach(pair -> foreign(points(pair, "country", asOf)).stream()
                        .filter(row -> row.path("structural").asBoolean())
                        .forEach(row -> told.put(
                                pair[0] + "/" + row.path("key").asText(),
                                row.at("/loss/noRerouting").asDouble())));
        assertSame(scores(judged("structural-point", asOf)), told);
        assertThat(told).isNotEmpty();
    }

    @Test
    void lossesInForceAreThoseOfSinglePoints() {
        SortedMap<String, Double> told = new TreeMap<>();
        supplies().forEach(pair -> {
            double lost =
                    points(pair, "country", LATE).at("/meta/target/lossInForce").asDouble();
            if (lost > 0) {
                told.put(pair[0] + "/" + pair[1], lost);
            }
        });
        assertSame(scores(judged("loss-in-force", LATE)), told);
        assertThat(told).containsKey("KOR/cobalt");
        assertThat(judged("loss-in-force", EARLY)).isEmpty();
    }

    @Test
    void theRuleOf65PercentIsThatOfSinglePoints() {
        Set<String> told = new TreeSet<>();
        supplies()
                .forEach(pair -> foreign(points(pair, "country-stage", EARLY)).stream()
                        .filter(row -> row.path("rule65").asBoolean())
                        .forEach(row -> told.add(pair[0] + "/" + row.path("key").asText())));
        Set<String> found = judged("rule-65", EARLY).values().stream()
                .filter(RuleResult::isFinding)
                .map(one -> one.measured().subject())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(told).isNotEmpty();
    }

    @Test
    void chokepointsAreThoseOfTheList() {
        List<JsonNode> listed = listedRefiners();
        SortedMap<String, Double> losses = new TreeMap<>();
        SortedMap<String, Double> shares = new TreeMap<>();
        for (JsonNode row : listed) {
            if (!row.path("worldLoss").isNull()) {
                losses.put(row.path("key").asText(), row.path("worldLoss").asDouble());
            }
            if (row.path("flowYear").isNull()) {
                shares.put(row.path("key").asText(), row.path("share").asDouble());
            }
        }

        assertSame(scores(judged("chokepoint", EARLY)), losses);
        assertThat(found("chokepoint"))
                .isEqualTo(keys(listed, row -> row.path("worldLoss").asDouble() >= 0.1))
                .hasSizeGreaterThan(3);
        assertThat(scores(judged("dominant-maker", EARLY))).containsAllEntriesOf(shares);
        assertThat(found("dominant-maker"))
                .isEqualTo(
                        keys(listed, row -> row.path("chokepointBasis").asText().equals("share")))
                .isNotEmpty();
    }

    private static Set<String> found(String rule) {
        return judged(rule, EARLY).values().stream()
                .filter(RuleResult::isFinding)
                .map(one -> one.measured().subject())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(List<JsonNode> rows, Predicate<JsonNode> condition) {
        return rows.stream()
                .filter(condition)
                .map(row -> row.path("key").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonNode> listedRefiners() {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode answer = ask("/chokepoints?stage=refining&limit=1000" + cursor);
            answer.path("data").forEach(rows::add);
            JsonNode next = answer.at("/meta/cursor");
            cursor = next.isNull() ? "" : "&cursor=" + next.asText();
        } while (!cursor.isEmpty());
        return rows;
    }

    /**
     * The loss without all supply from outside a bloc has bounds. It is at least the loss without any one of those
     * countries, and at most the exposure to all.
     */
    @Test
    void theLossOutsideABlocLiesBetweenThatOfOneAndThatOfAll() {
        Map<String, Set<String>> members = new HashMap<>();
        int found = 0;
        for (Map.Entry<String, RuleResult> one :
                judged("no-alternative-in-bloc", EARLY).entrySet()) {
            String[] parts = one.getKey().split("/", -1);
            Set<String> inside = members.computeIfAbsent(parts[2], ScanFiguresIT::members);
            JsonNode answer = points(parts, "country", EARLY);
            double all = answer.at("/meta/target/untracedShare").asDouble();
            double greatest = 0;
            for (JsonNode row : foreign(answer)) {
                if (!inside.contains(row.path("iso3").asText())) {
                    all += row.path("exposure").asDouble();
                    greatest = Math.max(greatest, row.at("/loss/bestCase").asDouble());
                }
            }
            double score = one.getValue().measured().score();
            assertThat(score).as(one.getKey()).isBetween(greatest - SAME, Math.min(1, all) + SAME);
            found++;
        }
        assertThat(found).isGreaterThan(10);
    }

    private static Set<String> members(String bloc) {
        return rows(
                "MATCH (country:Country)-[member:MEMBER_OF]->(:Bloc {id: $bloc})"
                        + " WHERE coalesce(member.since, date($asOf)) <= date($asOf)"
                        + " AND coalesce(member.until, date($asOf)) >= date($asOf) RETURN country.iso3 AS iso3",
                Map.of("bloc", bloc, "asOf", EARLY));
    }

    private static Set<String> rows(String statement, Map<String, Object> parameters) {
        try (var session = server.driver().session()) {
            return new TreeSet<>(session.run(statement, parameters)
                    .list(row -> row.get("iso3").asString()));
        }
    }

    @Test
    void uncoveredRelianceIsPrintedSo() {
        Set<String> told = new TreeSet<>();
        ask("/countries/USA/import-reliance?limit=1000").path("data").forEach(line -> {
            boolean whole = line.at("/percent/low").asDouble() >= 100;
            if (whole && !line.path("sources").isEmpty() && !isCovered(line)) {
                told.add("USA/" + line.path("mineral").asText() + " "
                        + line.path("commodity").asText());
            }
        });
        Set<String> found = judged("uncovered-reliance", LATE).values().stream()
                .filter(RuleResult::isFinding)
                .map(one -> one.measured().about().target() + "/"
                        + one.measured().about().mineral() + " "
                        + one.measured().words().get("commodity"))
                .filter(line -> line.startsWith("USA/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(told).isNotEmpty();
    }

    private static boolean isCovered(JsonNode line) {
        Map<String, String> pair = Map.of("from", line.at("/sources/0/iso3").asText(), "to", "USA");
        return server
                .graph()
                .rows(
                        QueryCatalog.load().get("route/list-agreements"),
                        Map.of(
                                "mineral", line.path("mineral").asText(),
                                "pairs", List.of(pair),
                                "asOf", LocalDate.parse(LATE)))
                .stream()
                .anyMatch(row -> row.get("agreements") instanceof List<?> all && !all.isEmpty());
    }
}
