package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.model.Basis;

/**
 * The traps of the world files of Mineral Commodity Summaries 2023 and 2024: one file for each commodity, the unit in
 * the column name.
 */
class UsgsWorldFilesTest {

    private static final String WORLD_2024 = "usgs-mcs-2024/world/";

    @TempDir
    private Path folder;

    @Test
    void readsTheUnitAndTheYearFromTheColumnName() {
        List<Figure> figures = of2024(
                "mcs2024-zinc_world.csv",
                "\uFEFFSource,Country,Type,Prod_kt_2022,Prod_kt_est_2023,Prod_notes,Reserves_kt,Reserves_notes,,,",
                "MCS2024,Peru,\"Mine production, zinc content of concentrates and direct shipping ores\",\"1,370\",1400,,21000,,,,",
                ",,,,,,,,,,");

        assertThat(figures)
                .extracting(figure -> figure.id() + " " + figure.printed().value() + " " + figure.basis())
                .containsExactly(
                        "usgs-mcs-2024.production.zinc.extraction.PER.2022 1370000.0 REPORTED",
                        "usgs-mcs-2024.production.zinc.extraction.PER.2023 1400000.0 ESTIMATED",
                        "usgs-mcs-2024.reserves.zinc.extraction.PER.2023 2.1E7 REPORTED");
    }

    @Test
    void removesTrailingMarksOfFootnotesAndEstimates() {
        List<Figure> figures = of2024(
                "mcs2024-sandi_world.csv",
                "Source,Country,Type,Prod_kt_2022,Prod_kt_est_2023,Prod_notes",
                "MCS2024,United\u00A0States1,\"Mine production, industrial sand and gravel\",114000,130000,",
                "MCS2024,Japane,\"Mine production, industrial sand and gravel\",\"e2,700\",2700,",
                "MCS2024,France,\"Mine production, industrial sand and gravel\",\"e10,000\",W,",
                "MCS2024,Other countries10,\"Mine production, industrial sand and gravel\",XX,NA,");

        assertThat(figures)
                .extracting(figure -> figure.about().iso3() + " "
                        + figure.printed().value() + " " + figure.printed().absence() + " " + figure.basis())
                .containsExactly(
                        "USA 1.14E8 null REPORTED",
                        "USA 1.3E8 null ESTIMATED",
                        "JPN 2700000.0 null ESTIMATED",
                        "JPN 2700000.0 null ESTIMATED",
                        "FRA 1.0E7 null ESTIMATED",
                        "FRA null withheld ESTIMATED",
                        "null null not-applicable REPORTED",
                        "null null not-available ESTIMATED");
        assertThat(figures.get(2).printed().raw()).isEqualTo("e2,700");
    }

    @Test
    void readsTheTypeWhereItsHeadingIsTheTypeItself() {
        List<Figure> figures = of2024(
                "mcs2024-fluor_world.csv",
                "Source,Country,\"Mine production, fluorspar\",Prod_kt_2022,Prod_notes",
                "MCS2024,Mexico,\"Mine production, fluorspar\",1000,");

        assertThat(figures)
                .extracting(Figure::id)
                .containsExactly("usgs-mcs-2024.production.fluorspar.extraction.MEX.2022");
    }

    @Test
    void distinguishesThePartsOfAColumn() {
        List<Figure> figures = of2024(
                "mcs2024-titan_world.csv",
                "Source,Country,Type,Prod_Sponge_t_Est_2022,Prod_notes,Cap_Sponge_t_2023,Cap_Pigment_t_2023",
                "MCS2024,China,Sponge Metal Production and Sponge and Pigment Capacity,150000,,260000,4900000");

        assertThat(figures)
                .extracting(Figure::id)
                .containsExactly(
                        "usgs-mcs-2024.capacity.titanium-dioxide.refining.CHN.2023",
                        "usgs-mcs-2024.capacity.titanium.refining.CHN.2023",
                        "usgs-mcs-2024.production.titanium.refining.CHN.2022");
    }

    /** MCS 2023 has chromite in metric tons, and a note says thousands: 18,000 of them are 18 million tonnes. */
    @Test
    void takesTheTrueUnitFromTheOverride() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        "usgs-mcs-2023/world/mcs2023-chrom_world.csv",
                        "Source,Country,Type,Prod_t_2021,Prod_notes",
                        "MCS2023,South Africa,\"Mine production, marketable chromite ore\",18000,Units are thousand metric tons")
                .materials();

        assertThat(Releases.read(UsgsWorldFiles.OF_2023, curationInput))
                .extracting(figure -> figure.printed().value())
                .containsExactly(18_000_000.0);
    }

    @Test
    void reportsAnUnknownColumn() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        WORLD_2024 + "mcs2024-tin_world.csv",
                        "Source,Country,Type,Prod_lb_2022",
                        "MCS2024,Peru,\"Mine production, tin content\",1")
                .materials();

        assertThat(Releases.read(UsgsWorldFiles.OF_2024, curationInput)).isEmpty();
        assertThat(curationInput.faults())
                .singleElement()
                .asString()
                .contains("mcs2024-tin_world.csv:2:Prod_lb_2022: column");
    }

    @Test
    void doesNotReadANoteAboutALaterStageAsReserves() {
        List<Figure> figures = of2024(
                "mcs2024-coppe_world.csv",
                "Source,Country,Type,Prod_kt_2022,Prod_notes,Reserves_kt,Reserves_notes",
                "MCS2024,Japan,\"Refinery production, copper\",1550,,XX,");

        assertThat(figures).singleElement().extracting(Figure::basis).isEqualTo(Basis.REPORTED);
    }

    private List<Figure> of2024(String file, String... lines) {
        CurationInput curationInput =
                new Releases(folder).with(WORLD_2024 + file, lines).materials();
        List<Figure> figures = Releases.read(UsgsWorldFiles.OF_2024, curationInput);
        assertThat(curationInput.faults()).isEmpty();
        return figures;
    }
}
