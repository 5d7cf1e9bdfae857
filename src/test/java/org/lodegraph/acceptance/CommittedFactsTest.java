package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.data.table.BlocMemberRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Iso3;

/**
 * The committed tables against figures that the surveys print, or that follow from them on paper. Numbers in comments are those of the list of facts that
 * this project is held to.
 */
class CommittedFactsTest {

    private static final TableReader READER = new TableReader(Path.of("import"));
    private static final List<ObservationRow> OBSERVATIONS =
            READER.read(Tables.OBSERVATIONS).values();

    private static final String MCS_2025 = "usgs-mcs-2025";

    /** F10 to F25: share of the leader in its rows, and the index over the rows: sum of (100 s)^2, "Other countries" owned by nobody, then by one. */
    @ParameterizedTest
    @CsvSource({
        // mineral, stage, leader, rows, percent of rows, index, index with the rest as one owner
        "cobalt, extraction, COD, 288200, 76.3, 5941, 5945", // F10
        "rare-earths, extraction, CHN, 393950, 68.5, 4924, 4924", // F11
        "gallium, refining, CHN, 762, 98.4, 9688, 9688", // F12
        "natural-graphite, extraction, CHN, 1630670, 77.9, 6143, 6143", // F13
        "lithium, extraction, AUS, 235380, 37.4, 2303, 2303", // F14
        "tungsten, extraction, CHN, 81400, 82.3, 6812, 6816", // F15
        "nickel, extraction, IDN, 3655000, 60.2, 3798, 3865", // F17
        "copper, extraction, CHL, 22640000, 23.4, 1069, 1211", // F18
        "copper, refining, CHN, 27210000, 44.1, 2168, 2252", // F18, F19
        "magnesium, refining, CHN, 1045000, 90.9, 8280, 8280", // F21
        "indium, refining, CHN, 1077, 70.6, 5306, 5306", // F22
        "silicon, refining, CHN, 4600000, 84.8, 7220, 7223", // F24
        "titanium, refining, CHN, 324300, 67.8, 4968, 4968" // F25
    })
    void holdsTheSharesAndTheConcentrationOf2024(
            String mineral, String stage, String leader, double rows, double percent, long low, long high) {
        Output output = Output.of(MCS_2025, mineral, stage, 2024);

        assertThat(output.total).isEqualTo(rows);
        assertThat(100 * output.share(leader)).isCloseTo(percent, Offset.offset(0.05));
        assertThat(Math.round(output.index())).isEqualTo(low);
        assertThat(Math.round(output.index() + Math.pow(100 * output.other / output.total, 2)))
                .isEqualTo(high);
    }

    /** F30: what is left of the world without its largest supplier, on rows. */
    @ParameterizedTest
    @CsvSource({
        "gallium, refining, CHN, 1.6",
        "magnesium, refining, CHN, 9.1",
        "tungsten, extraction, CHN, 17.7",
        "natural-graphite, extraction, CHN, 22.1",
        "cobalt, extraction, COD, 23.7",
        "rare-earths, extraction, CHN, 31.5",
        "nickel, extraction, IDN, 39.8",
        "lithium, extraction, AUS, 62.6",
        "copper, extraction, CHL, 76.6"
    })
    void holdsWhatIsLeftWithoutTheLargestSupplier(String mineral, String stage, String leader, double percent) {
        assertThat(100 * (1 - Output.of(MCS_2025, mineral, stage, 2024).share(leader)))
                .isCloseTo(percent, Offset.offset(0.05));
    }

    /** F19: 1,800 of 22,640 mined, 12,000 of 27,210 refined: 36 points. */
    @Test
    void holdsTheAsymmetryOfChineseCopper() {
        double mined = Output.of(MCS_2025, "copper", "extraction", 2024).share("CHN");
        double refined = Output.of(MCS_2025, "copper", "refining", 2024).share("CHN");

        assertThat(100 * mined).isCloseTo(8.0, Offset.offset(0.05));
        assertThat(100 * (refined - mined)).isCloseTo(36, Offset.offset(0.5));
    }

    /** F37: share of output inside the 53 states and the United States. */
    @ParameterizedTest
    @CsvSource({
        "cobalt, extraction, 80.6",
        "lithium, extraction, 51.1",
        "nickel, extraction, 19.6",
        "rare-earths, extraction, 18.8",
        "natural-graphite, extraction, 8.3",
        "tungsten, extraction, 3.2",
        "gallium, refining, 0.8"
    })
    void holdsTheCoverageOfTheMinisterial(String mineral, String stage, double percent) {
        Set<Iso3> members = READER.read(Tables.BLOC_MEMBERS).values().stream()
                .filter(member -> member.bloc().value().equals("ministerial-2026") && member.iso3() != null)
                .map(BlocMemberRow::iso3)
                .collect(Collectors.toSet());
        Output output = Output.of(MCS_2025, mineral, stage, 2024);

        double inside = output.rows.stream()
                .filter(row -> members.contains(row.iso3()))
                .mapToDouble(CommittedFactsTest::value)
                .sum();

        assertThat(members).hasSize(54);
        assertThat(100 * inside / output.total).isCloseTo(percent, Offset.offset(0.05));
    }

    /** F45: the newer edition revises the same year; both are kept, the newer is chosen. */
    @Test
    void holdsBothEditionsOfCongoleseCobalt() {
        Output before = Output.of(MCS_2025, "cobalt", "extraction", 2024);
        Output after = Output.of("usgs-mcs-2026", "cobalt", "extraction", 2024);

        assertThat(value(before.of("COD"))).isEqualTo(220_000);
        assertThat(value(after.of("COD"))).isEqualTo(226_000);
        assertThat(before.of("COD").chosen()).isFalse();
        assertThat(after.of("COD").chosen()).isTrue();
        assertThat(before.world()).isEqualTo(290_000);
        assertThat(after.world()).isEqualTo(302_000);
        assertThat(Math.round(after.index())).isEqualTo(5766);
    }

    /** F01 to F05. */
    @Test
    void holdsTheListOfImportReliance() {
        List<ObservationRow> list = reliance();
        Set<String> all = forms(list);
        Set<String> whole = forms(list.stream()
                .filter(row -> row.value() != null && row.value() == 100)
                .toList());
        List<ObservationRow> chinese = sources().stream()
                .filter(row -> new Iso3("CHN").equals(row.partner()))
                .toList();

        assertThat(all).hasSize(64);
        assertThat(whole).hasSize(15);
        assertThat(forms(chinese)).hasSize(27);
        assertThat(forms(chinese)).filteredOn(whole::contains).hasSize(10);
        assertThat(chinese)
                .filteredOn(row -> whole.contains(String.valueOf(row.form()))
                        && Integer.valueOf(1).equals(row.rank()))
                .extracting(row -> String.valueOf(row.mineral()))
                .containsExactlyInAnyOrder(
                        "arsenic", "mica-sheet", "natural-graphite", "rubidium", "tantalum", "yttrium");
    }

    /** F08, F09. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COBALT, metal, oxides, and salts | 76 | NOR FIN JPN CAN",
                "NICKEL | 48 | CAN NOR AUS BRA",
                "GRAPHITE (NATURAL) | 100 | CHN CAN MEX MOZ",
                "LITHIUM | >50 | CHL ARG",
                "SILICON, metal and ferrosilicon | <50 | BRA RUS CAN MYS"
            })
    void holdsTheRelianceAndTheSourcesInOrder(String commodity, String raw, String partners) {
        assertThat(reliance().stream()
                        .filter(row -> commodity.equals(row.form()))
                        .map(ObservationRow::raw))
                .containsExactly(raw);
        assertThat(sources().stream()
                        .filter(row -> commodity.equals(row.form()))
                        .sorted(java.util.Comparator.comparing(row -> row.rank() == null ? 0 : row.rank()))
                        .map(row -> String.valueOf(row.partner()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(partners);
    }

    /** F28: of 31 rows of the table China leads 17. */
    @Test
    void holdsWhoLeadsTheWorld() {
        List<ObservationRow> leading = OBSERVATIONS.stream()
                .filter(row -> row.kind().equals("leading-share")
                        && row.provenance().edition().equals(MCS_2025))
                .toList();

        assertThat(leading).hasSize(31);
        assertThat(leading)
                .filteredOn(row -> new Iso3("CHN").equals(row.iso3()))
                .hasSize(17);
    }

    /** F31, F33: compounds and metals 100, more than 95 three times, 80; concentrates exported on balance. */
    @Test
    void holdsTheTwoSignsOfRareEarths() {
        List<ObservationRow> salient = OBSERVATIONS.stream()
                .filter(row -> row.provenance().table().equals("mcs2025-rareee_salient.csv"))
                .sorted(java.util.Comparator.comparingInt(ObservationRow::year))
                .toList();

        assertThat(salient.stream()
                        .filter(row -> row.stage() == org.lodegraph.model.Stage.REFINING)
                        .map(ObservationRow::raw))
                .containsExactly("100", ">95", ">95", ">95", "80");
        assertThat(salient.stream()
                        .filter(row -> row.stage() == org.lodegraph.model.Stage.EXTRACTION)
                        .map(ObservationRow::raw))
                .containsOnly("E");
    }

    /** F35: an interval keeps its lower end and has no central value. */
    @Test
    void holdsReservesWithTheirLowerBound() {
        ObservationRow world = get("usgs-mcs-2025.reserves.rare-earths.extraction.WORLD.2024");

        assertThat(world.value()).isNull();
        assertThat(world.low()).isEqualTo(90_000_000);
        assertThat(world.high()).isNull();
        assertThat(value(get("usgs-mcs-2025.reserves.rare-earths.extraction.CHN.2024")))
                .isEqualTo(44_000_000);
        assertThat(value(get("usgs-mcs-2025.reserves.rare-earths.extraction.BRA.2024")))
                .isEqualTo(21_000_000);
        assertThat(value(get("usgs-mcs-2025.reserves.cobalt.extraction.COD.2024")))
                .isEqualTo(6_000_000);
        assertThat(value(get("usgs-mcs-2025.reserves.cobalt.extraction.WORLD.2024")))
                .isEqualTo(11_000_000);
    }

    @Test
    void choosesAtMostOneFigureOfAnOperation() {
        List<String> keys = OBSERVATIONS.stream()
                .filter(ObservationRow::chosen)
                .filter(row -> Set.of("production", "reserves", "capacity").contains(row.kind()))
                .map(row -> row.kind() + row.mineral() + row.stage() + row.scope() + row.iso3() + row.year())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void choosesOurOwnValuesWhereARuleGivesAReason() {
        assertThat(value(get("lodegraph.production.cobalt.refining.CAN.2024"))).isEqualTo(4923);
        assertThat(get("lodegraph.production.cobalt.refining.CAN.2024").chosen())
                .isTrue();
        assertThat(get("iea-2025.production.cobalt.refining.CAN.2024").chosen()).isFalse();
        assertThat(get("lodegraph.production.silicon.refining.USA.2024.assumed-for-flows")
                        .chosen())
                .isFalse();
    }

    @Test
    void keepsWithheldOutputOfTheUnitedStatesAsAnIntervalWithoutAValue() {
        ObservationRow lithium = get("usgs-mcs-2025.production.lithium.extraction.USA.2024");

        assertThat(lithium.value()).isNull();
        assertThat(lithium.high()).isEqualTo(6000);
        assertThat(lithium.note()).startsWith("withheld");
    }

    @Test
    void holdsEveryCountryAndMineral() {
        assertThat(READER.read(Tables.COUNTRIES).values())
                .hasSizeGreaterThanOrEqualTo(240)
                .extracting(row -> row.iso3().value())
                .contains("TWN", "XKX", "NAM", "COK");
        assertThat(READER.read(Tables.MINERALS).values()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(READER.read(Tables.MINERALS).values())
                .filteredOn(row -> row.parent() != null)
                .hasSize(17);
    }

    /** The figures of one edition without a form: its own table of a mineral, stage and year. */
    private record Output(List<ObservationRow> rows, double other, double total) {

        static Output of(String edition, String mineral, String stage, int year) {
            List<ObservationRow> rows = OBSERVATIONS.stream()
                    .filter(row -> row.provenance().edition().equals(edition)
                            && row.kind().equals("production")
                            && mineral.equals(String.valueOf(row.mineral()))
                            && row.stage() != null
                            && row.stage().id().equals(stage)
                            && row.year() == year
                            && row.form() == null
                            && row.value() != null)
                    .toList();
            double other = sum(rows, Scope.OTHER);
            return new Output(rows, other, other + sum(rows, Scope.COUNTRY));
        }

        private static double sum(List<ObservationRow> rows, Scope scope) {
            return rows.stream()
                    .filter(row -> row.scope() == scope)
                    .mapToDouble(CommittedFactsTest::value)
                    .sum();
        }

        double share(String iso3) {
            return value(of(iso3)) / total;
        }

        ObservationRow of(String iso3) {
            return rows.stream()
                    .filter(row -> new Iso3(iso3).equals(row.iso3()))
                    .findFirst()
                    .orElseThrow();
        }

        double world() {
            return sum(rows, Scope.WORLD);
        }

        double index() {
            return rows.stream()
                    .filter(row -> row.scope() == Scope.COUNTRY)
                    .mapToDouble(row -> Math.pow(100 * value(row) / total, 2))
                    .sum();
        }
    }

    private static List<ObservationRow> reliance() {
        return OBSERVATIONS.stream()
                .filter(row -> row.kind().equals("net-import-reliance")
                        && row.provenance().edition().equals(MCS_2025)
                        && row.rank() != null)
                .toList();
    }

    private static List<ObservationRow> sources() {
        return OBSERVATIONS.stream()
                .filter(row -> row.kind().equals("import-share")
                        && row.provenance().edition().equals(MCS_2025))
                .toList();
    }

    private static Set<String> forms(List<ObservationRow> rows) {
        return rows.stream().map(row -> String.valueOf(row.form())).collect(Collectors.toSet());
    }

    private static ObservationRow get(String id) {
        return OBSERVATIONS.stream()
                .filter(row -> row.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no observation " + id));
    }

    private static double value(ObservationRow row) {
        @Nullable Double value = row.value();
        return value == null ? Double.NaN : value;
    }
}
