package org.lodegraph.acceptance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.table.FitnessRow;
import org.lodegraph.data.table.MineralRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.testing.GoldenFile;

/** Keeps {@code docs/coverage.md} what the tables of {@code import/} hold. */
class CoverageDocTest {

    private static final List<String> TARGETS = List.of("USA", "EU27", "JPN", "KOR", "DEU", "CHN");
    private static final String NONE = "";

    private static List<MineralRow> minerals = List.of();
    private static List<ObservationRow> outputs = List.of();
    private static List<SupplyRow> supplies = List.of();
    private static Map<String, FitnessRow> verdicts = Map.of();

    @BeforeAll
    static void read() {
        TableReader tables = new TableReader(Path.of("import"));
        minerals = tables.read(Tables.MINERALS).values();
        outputs = tables.read(Tables.OBSERVATIONS).values().stream()
                .filter(CoverageDocTest::isNamedOutput)
                .toList();
        supplies = tables.read(Tables.SUPPLIES).values();
        verdicts = new TreeMap<>();
        tables.read(Tables.FITNESS).values().stream()
                .sorted(Comparator.comparingInt(FitnessRow::year))
                .forEach(row -> verdicts.put(row.mineral() + "/" + row.target(), row));
    }

    @Test
    void thePageSaysWhatTheTablesHold() {
        GoldenFile.assertMatches(Path.of("docs/coverage.md"), page());
    }

    @Test
    void thereIsAsMuchAsWasPromised() {
        assertThat(with(Stage.EXTRACTION)).isGreaterThanOrEqualTo(60);
        assertThat(with(Stage.REFINING)).isGreaterThanOrEqualTo(28);
        assertThat(minerals.stream().filter(mineral -> !chain(mineral).isEmpty()))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    private static boolean isNamedOutput(ObservationRow row) {
        return row.kind().equals("production") && row.chosen() && row.iso3() != null && row.value() != null;
    }

    private static long with(Stage stage) {
        return minerals.stream()
                .filter(mineral -> !output(mineral, stage).isEmpty())
                .count();
    }

    private static String page() {
        long chains =
                minerals.stream().filter(mineral -> !chain(mineral).isEmpty()).count();
        return """
                # Coverage

                What `import/` holds of each mineral, counted from its tables by `CoverageDocTest`, not by hand.

                - **Extraction** and **refining**: the newest year for which a source names countries, and the edition taken; *shares* where it prints
                  shares of the world and no tonnes. An empty cell: no source that may be used names a country at that stage.
                - **Traced chain**: the stages between which origins are traced, and the year of the flows ([definitions](definitions.md)).
                - The verdict on the flows for six targets: fit, partial or unfit. The reason of each stands in `import/fitness.csv` and in every answer.

                %d minerals have extraction, %d have refining, %d a traced chain.

                | mineral | extraction | intermediate | refining | traced chain | %s |
                |---|---|---|---|---|%s
                %s
                """.formatted(
                                with(Stage.EXTRACTION),
                                with(Stage.REFINING),
                                chains,
                                String.join(" | ", TARGETS),
                                "---|".repeat(TARGETS.size()),
                                minerals.stream()
                                        .filter(CoverageDocTest::isCovered)
                                        .map(CoverageDocTest::line)
                                        .collect(joining("\n")))
                + without();
    }

    private static String without() {
        return "\nListed for their names alone, with no output by country in any source used: "
                + minerals.stream()
                        .filter(mineral -> !isCovered(mineral))
                        .map(mineral -> "`" + mineral.id() + "`")
                        .collect(joining(", "))
                + ".\n";
    }

    private static boolean isCovered(MineralRow mineral) {
        return Stream.of(Stage.EXTRACTION, Stage.INTERMEDIATE, Stage.REFINING)
                        .anyMatch(stage -> !output(mineral, stage).isEmpty())
                || !chain(mineral).isEmpty();
    }

    private static String line(MineralRow mineral) {
        return Stream.concat(
                        Stream.of(
                                "`" + mineral.id() + "`",
                                output(mineral, Stage.EXTRACTION),
                                output(mineral, Stage.INTERMEDIATE),
                                output(mineral, Stage.REFINING),
                                chain(mineral)),
                        TARGETS.stream().map(target -> verdict(mineral.id(), target)))
                .collect(joining(" | ", "| ", " |"));
    }

    private static String output(MineralRow mineral, Stage stage) {
        List<ObservationRow> all = outputs.stream()
                .filter(row -> mineral.id().equals(row.mineral()) && row.stage() == stage)
                .toList();
        int year = all.stream().mapToInt(ObservationRow::year).max().orElse(0);
        Map<String, Long> countries = all.stream()
                .filter(row -> row.year() == year)
                .collect(groupingBy(CoverageDocTest::edition, TreeMap::new, counting()));
        return countries.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> year + " " + most.getKey())
                .orElse(NONE);
    }

    private static String edition(ObservationRow row) {
        return row.provenance().edition() + (row.unit().equals("percent") ? ", *shares*" : "");
    }

    private static String chain(MineralRow mineral) {
        List<SupplyRow> own = supplies.stream()
                .filter(row -> row.mineral().equals(mineral.id()))
                .toList();
        if (own.isEmpty()) {
            return NONE;
        }
        String stages = Stream.of(Stage.values())
                .filter(stage -> own.stream().anyMatch(row -> row.fromStage() == stage || row.toStage() == stage))
                .map(Stage::id)
                .collect(joining(" → "));
        return stages + " " + own.stream().mapToInt(SupplyRow::year).max().orElseThrow();
    }

    private static String verdict(MineralId mineral, String target) {
        FitnessRow row = verdicts.getOrDefault(mineral + "/" + target, verdicts.get(mineral + "/ANY"));
        return row == null ? NONE : row.status().name().toLowerCase(Locale.ROOT);
    }
}
