package org.lodegraph.data.curate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.MeasureRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.MeasureType;

class ControlTableTest {

    private static final String CHINA =
            "\"Antimony (2024), bismuth (2025), synthesized diamond (2025), gallium (2023), germanium (2023), graphite"
                    + " (2023), indium (2025), magnesium materials (2024), molybdenum (2025), rare earths (2025), silver (2026), tellurium"
                    + " (2025), tungsten (2025), and items related to lithium batteries and artificial graphite anode materials (2025).\"";

    @TempDir
    Path folder;

    @Test
    void splitsTheRowOfChina() {
        CurationInput curationInput = new Releases(folder).open();
        Cell cell = new Cell("t4", 2, "Commodity_Year", CHINA.replace("\"", ""));

        var parts = ControlTable.parts(cell, RestrictedItems.read(curationInput));

        // fourteen groups with a year; the last one has two items
        assertThat(parts).hasSize(15);
        assertThat(parts)
                .extracting(ControlTable.Part::year)
                .filteredOn(year -> year == 2025)
                .hasSize(9);
        assertThat(parts.get(7).item().meanings())
                .extracting(each -> each.mineral().value())
                .containsExactly("magnesium");
    }

    @Test
    void joinsTheDatedMeasureThatItDescribes() {
        Drafts drafts = curated("China,Export licensing requirement,Antimony (2024).,https://x.example,n");

        assertThat(drafts.rows(Tables.MEASURES)).singleElement().satisfies(measure -> {
            assertThat(measure.id().value()).isEqualTo("CN-ANTIMONY-2024");
            assertThat(measure.note()).contains("table 4").contains("Antimony (2024)");
        });
    }

    @Test
    void makesAMeasureOfItsOwnWhereNoneIsDescribed() {
        Drafts drafts = curated("China,Export licensing requirement,silver (2026).,https://x.example,n");

        assertThat(drafts.rows(Tables.MEASURES))
                .extracting(row -> row.id().value() + " " + row.datePrecision())
                .containsExactly("CN-ANTIMONY-2024 day", "CHN-SILVER-2026 year");
    }

    @Test
    void doesNotReadABanAsALicence() {
        Drafts drafts = curated("China,Export ban,Antimony (2024).,https://x.example,n");

        assertThat(drafts.rows(Tables.MEASURES))
                .extracting(MeasureRow::type)
                .containsExactly(MeasureType.LICENCE, MeasureType.BAN);
    }

    @Test
    void givesTheLeadingFormToEveryItemBehindIt() {
        Drafts drafts = curated(
                "Namibia,Export ban,\"Ores and concentrates of cobalt, graphite, and rare earths (2023).\",https://x.example,n");

        assertThat(drafts.rows(Tables.MEASURE_RESTRICTIONS))
                .extracting(row -> row.mineral() + " " + row.form())
                .contains("cobalt ore", "natural-graphite ore", "rare-earths ore");
    }

    @Test
    void keepsAnItemInBracketsWhole() {
        Drafts drafts = curated(
                "Morocco,Export licensing requirement,Copper (refined and alloys) and aluminum ingots (2025).,https://x.example,n");

        assertThat(drafts.rows(Tables.MEASURE_RESTRICTIONS))
                .extracting(row -> row.mineral() + " " + row.form())
                .contains("copper refined", "aluminium ingot");
    }

    @Test
    void stopsAtWordsWithoutARule() {
        Releases releases = releases("Laos,Export ban,Moon dust (2024).,https://x.example,n");
        CurationInput curationInput = releases.open();

        releases.measures(curationInput);

        assertThat(curationInput.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).startsWith("Moon dust"));
    }

    private Releases releases(String line) {
        return new Releases(folder)
                .with(
                        ExportControls.FILE,
                        Releases.CONTROLS,
                        "CN-ANTIMONY-2024,CHN,No. 33,2024-08,2024-09-15,Antimony,,licence,all destinations,in_force,,,source")
                .with(ControlTable.FILE, Releases.TABLE_4, line);
    }

    private Drafts curated(String line) {
        Releases releases = releases(line);
        CurationInput curationInput = releases.open();
        Drafts drafts = releases.measures(curationInput);
        assertThat(curationInput.faults()).isEmpty();
        return drafts;
    }
}
