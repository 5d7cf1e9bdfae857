package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.Tables;

/** Traps that lie between sources, or in what is not read at all, in the shipped tables. */
class ShippedTrapsTest {

    private static final List<ObservationRow> OBSERVATIONS =
            new TableReader(Path.of("import")).read(Tables.OBSERVATIONS).values();

    /** Figure 3 of MCS 2025 is that of MCS 2024 under another name, and that of MCS 2026 drops {@code <} and {@code >}. */
    @Test
    void knowsNoFigureThree() throws IOException {
        assertThat(Files.readString(Path.of("import/rules/releases.csv")))
                .contains("Fig2_Net_Import_Reliance")
                .doesNotContain("Fig3");
        assertThat(OBSERVATIONS).noneMatch(row -> row.provenance().table().contains("Fig3"));
    }

    /** China in 2023: 35 percent of what BGS prints (41,000 t), 48 of MCS 2024 (40,000 t), 59 of MCS 2025 (62,300 t). None is lost; MCS 2025 is taken. */
    @Test
    void keepsBothSurveysOfChineseAntimonyAndChoosesOne() {
        List<ObservationRow> china = OBSERVATIONS.stream()
                .filter(row -> row.kind().equals("production") && row.year() == 2023 && row.form() == null)
                .filter(row -> "antimony".equals(String.valueOf(row.mineral()))
                        && "CHN".equals(String.valueOf(row.iso3()))
                        && "extraction"
                                .equals(Objects.requireNonNull(row.stage()).id()))
                .toList();

        assertThat(china)
                .extracting(row -> row.provenance().edition())
                .contains("bgs-2023", "usgs-mcs-2024", "usgs-mcs-2025");
        assertThat(china)
                .filteredOn(ObservationRow::chosen)
                .extracting(row -> row.provenance().edition())
                .containsExactly("usgs-mcs-2025");
    }

    @Test
    void knowsRefinersOfCobaltThatMineNone() {
        assertThat(makers("cobalt", "refining")).contains("NOR", "JPN");
        assertThat(makers("cobalt", "extraction")).doesNotContain("NOR", "JPN");
    }

    private static Set<String> makers(String mineral, String stage) {
        return OBSERVATIONS.stream()
                .filter(row -> row.kind().equals("production") && row.chosen() && row.year() >= 2023)
                .filter(row -> row.value() != null && row.value() > 0 && row.iso3() != null)
                .filter(row -> mineral.equals(String.valueOf(row.mineral()))
                        && row.stage() != null
                        && stage.equals(Objects.requireNonNull(row.stage()).id()))
                .map(row -> String.valueOf(row.iso3()))
                .collect(Collectors.toSet());
    }
}
