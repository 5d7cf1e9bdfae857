package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Stage;

/**
 * {@code docs/us-import-sources.md} puts the traced sources of the USA beside those that the U.S. Geological Survey prints: its figures are those of the
 * tables, and every difference of more than five points is explained.
 */
class UsImportSourcesTest {

    private static final Pattern LINE = Pattern.compile(
            "^\\| `([a-z-]+)` \\| ([A-Z]{3}|rest) \\| (\\d+|in the rest) \\| ([\\d.]+) \\| ([\\d.]+) \\| ([-−+]?[\\d.]+|) \\| (.*) \\|$");
    private static final double EXPLAINED_FROM = 5;

    private static Map<String, Map<String, Double>> printed = Map.of();
    private static Map<String, Map<String, Double>> traced = Map.of();

    private record Line(
            String mineral, String country, String printed, double traced, String difference, String explanation) {}

    @BeforeAll
    static void read() {
        TableReader tables = new TableReader(Path.of("import"));
        printed = tables.read(Tables.OBSERVATIONS).values().stream()
                .filter(row ->
                        row.kind().equals("import-share") && row.chosen() && row.value() != null && row.year() == 2024)
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.mineral()),
                        Collectors.toMap(UsImportSourcesTest::partner, UsImportSourcesTest::percent, Double::sum)));
        traced = tables.read(Tables.SUPPLIES).values().stream()
                .filter(row -> row.toStage() == Stage.USE
                        && row.toIso3().equals("USA")
                        && !row.fromIso3().equals("USA"))
                .collect(Collectors.groupingBy(
                        row -> row.mineral().value(),
                        Collectors.toMap(
                                SupplyRow::fromIso3, row -> row.tonnes().value(), Double::sum, TreeMap::new)));
    }

    static Stream<Line> lines() throws IOException {
        return Files.readString(Path.of("docs/us-import-sources.md"))
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Line(
                        line.group(1),
                        line.group(2),
                        line.group(3),
                        Double.parseDouble(line.group(5)),
                        line.group(6).replace('−', '-'),
                        line.group(7).strip()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyFigureIsThatOfTheTables(Line line) throws IOException {
        if (line.country.equals("rest")) {
            double named = named(line.mineral)
                    .mapToDouble(other -> share(line.mineral, other.country))
                    .sum();
            assertThat(line.traced).isCloseTo(100 - named, within(0.051));
        } else {
            assertThat(line.traced).isCloseTo(share(line.mineral, line.country), within(0.051));
        }
        if (!line.printed.equals("in the rest")) {
            String partner = line.country.equals("rest") ? "" : line.country;
            assertThat(Double.parseDouble(line.printed))
                    .isCloseTo(printed.getOrDefault(line.mineral, Map.of()).get(partner), within(0.001));
            assertThat(Double.parseDouble(line.difference))
                    .isCloseTo(line.traced - Double.parseDouble(line.printed), within(0.11));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLargeDifferenceIsExplained(Line line) {
        double difference = line.difference.isEmpty() ? line.traced : Math.abs(Double.parseDouble(line.difference));

        assertThat(line.explanation.isEmpty()).as(line.toString()).isEqualTo(difference <= EXPLAINED_FROM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cobalt", "lithium", "magnesium", "nickel", "rare-earths", "silicon"})
    void everyLargeSourceIsListed(String mineral) throws IOException {
        List<String> listed = lines().filter(line -> line.mineral.equals(mineral))
                .map(Line::country)
                .toList();

        assertThat(listed).contains("rest").doesNotHaveDuplicates();
        assertThat(traced.getOrDefault(mineral, Map.of()).keySet().stream()
                        .filter(iso3 -> share(mineral, iso3) > EXPLAINED_FROM))
                .isNotEmpty()
                .allSatisfy(iso3 -> assertThat(listed).contains(iso3));
    }

    @Test
    void theTracedSourcesOfLithiumAreThoseThatCustomsPrint() {
        // Chile 54 and Argentina 43 percent, MCS 2026, average of 2021 to 2024
        assertThat(share("lithium", "CHL")).isCloseTo(54, within(5.0));
        assertThat(share("lithium", "ARG")).isCloseTo(43, within(5.0));
    }

    private static Stream<Line> named(String mineral) throws IOException {
        return lines().filter(line ->
                line.mineral.equals(mineral) && !line.country.equals("rest") && !line.printed.equals("in the rest"));
    }

    private static double share(String mineral, String iso3) {
        Map<String, Double> sources = traced.getOrDefault(mineral, Map.of());
        double all = sources.values().stream().mapToDouble(Double::doubleValue).sum();
        return 100 * sources.getOrDefault(iso3, 0.0) / all;
    }

    private static String partner(ObservationRow row) {
        return row.partner() == null ? "" : row.partner().value();
    }

    private static double percent(ObservationRow row) {
        return row.value() == null ? 0 : 100 * row.value();
    }
}
