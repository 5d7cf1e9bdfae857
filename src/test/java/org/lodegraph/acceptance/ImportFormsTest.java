package org.lodegraph.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.Tables;

/** Of the forms in which import sources are printed one is taken, never a mixture. */
class ImportFormsTest {

    private static final List<ObservationRow> TAKEN = new TableReader(Path.of("import"))
            .read(Tables.OBSERVATIONS).values().stream()
                    .filter(row -> row.kind().equals("import-share") && row.chosen())
                    .toList();

    @Test
    void theSharesTakenOfAMineralAndStageAddUpToTheWhole() {
        Map<String, Double> sums = TAKEN.stream()
                .filter(row -> row.value() != null)
                .collect(groupingBy(
                        row -> row.mineral() + "/" + row.stage() + "/" + row.year(),
                        summingDouble(row -> row.value() == null ? 0 : row.value())));

        assertThat(sums).hasSizeGreaterThan(80);
        // each is printed in whole percent with the rest as "Other countries": they add up to 100
        assertThat(sums).allSatisfy((what, sum) -> assertThat(sum).as(what).isCloseTo(1, within(0.0100001)));
    }

    @Test
    void siliconMetalIsNotMixedWithFerrosilicon() {
        assertThat(TAKEN)
                .filteredOn(row -> "silicon".equals(String.valueOf(row.mineral())) && row.year() == 2024)
                .extracting(ObservationRow::form)
                .containsOnly("Silicon: Silicon metal");
    }
}
