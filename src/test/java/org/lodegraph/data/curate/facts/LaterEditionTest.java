package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.Tables;

/** Mineral Commodity Summaries 2027 in the layout of 2026, with invented figures. */
class LaterEditionTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADER =
            "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes";
    private static final String COBALT =
            "COBALT,World Mine Production and Reserves,Cobalt,Congo (Kinshasa),Production,Mine production,metric tons,";
    private static final String SOURCE = "COBALT,Import Sources,Cobalt,Norway,Import sources,All,percent,";

    @TempDir
    private Path folder;

    @Test
    void loadsBothEditionsAndTakesTheNewerForAYearThatBothPrint() {
        List<Figure> both =
                figures(of2027("b", of2026("a", new Releases(folder))).materials());

        assertThat(both)
                .extracting(Figure::id)
                .contains(
                        "usgs-mcs-2026.production.cobalt.extraction.COD.2025",
                        "usgs-mcs-2027.production.cobalt.extraction.COD.2025",
                        "usgs-mcs-2027.production.cobalt.extraction.COD.2026");
        assertThat(Choice.among(both, new ImportForms(java.util.Map.of())))
                .filteredOn(figure -> figure.about().kind().equals("production"))
                .extracting(Figure::id)
                .containsExactlyInAnyOrder(
                        "usgs-mcs-2026.production.cobalt.extraction.COD.2024",
                        "usgs-mcs-2027.production.cobalt.extraction.COD.2025",
                        "usgs-mcs-2027.production.cobalt.extraction.COD.2026");
    }

    @Test
    void readsTheOlderEditionAsIfTheNewerWereNotThere() {
        List<Figure> alone =
                figures(of2026("a", new Releases(folder.resolve("1"))).materials());
        List<Figure> both = figures(
                of2027("b", of2026("a", new Releases(folder.resolve("2")))).materials());

        assertThat(both)
                .filteredOn(figure -> figure.edition().equals("usgs-mcs-2026"))
                .isEqualTo(alone);
    }

    @Test
    void readsTheNewerEditionAlone() {
        List<Figure> alone = figures(of2027("x", new Releases(folder)).materials());

        assertThat(alone).extracting(Figure::edition).containsOnly("usgs-mcs-2027");
        assertThat(alone)
                .filteredOn(figure -> figure.about().kind().equals("net-import-reliance"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.about().year()).isEqualTo(2026));
        // shares of 2022 to 2025, by their percentages and by rank; the leader of 2026
        assertThat(alone)
                .filteredOn(figure -> figure.about().kind().equals("import-share"))
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.about().year()).isEqualTo(2025))
                .allSatisfy(figure -> assertThat(figure.note()).startsWith("average of 2022 to 2025"));
        assertThat(Releases.get(alone, "usgs-mcs-2027.production.cobalt.extraction.COD.2026")
                        .provenance()
                        .table())
                .isEqualTo("MCS2027_Commodities_Data.csv");
        assertThat(alone)
                .filteredOn(figure -> figure.about().kind().equals("leading-share"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.about().year()).isEqualTo(2026));
    }

    @Test
    void givesTheSameFiguresForAnyFolderNames() {
        List<Figure> one = figures(
                of2027("b", of2026("a", new Releases(folder.resolve("1")))).materials());
        List<Figure> other = figures(
                of2026("z", of2027("c", new Releases(folder.resolve("2")))).materials());

        assertThat(other).isEqualTo(one);
    }

    @Test
    void writesAFileAndAPlainSourceOfTheNewerEdition() {
        Drafts drafts = new Drafts();
        new ObservationsPart()
                .curate(of2027("b", of2026("a", new Releases(folder))).materials(), drafts);

        assertThat(drafts.rows(Tables.SOURCES)).singleElement().satisfies(source -> {
            assertThat(source.id().value()).isEqualTo("usgs-mcs-2027");
            assertThat(source.title()).isEqualTo("Mineral Commodity Summaries 2027, data release");
            assertThat(source.year()).isEqualTo(2027);
            assertThat(source.url()).isNull();
        });
        assertThat(drafts.rows(Tables.OBSERVATIONS))
                .extracting(row -> row.provenance().edition())
                .contains("usgs-mcs-2026", "usgs-mcs-2027");
    }

    /** The real long table is sorted by year: the first line of its last year is line 81. */
    @Test
    void identifiesTheEditionOfALongTableThatBeginsWithManyLinesOfEarlierYears() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 80; i++) {
            lines.add(SOURCE + "2025,40,,Yes,");
        }
        lines.add(COBALT + "2026,\"230,000\",,Yes,");
        CurationInput curationInput = new Releases(folder)
                .with("long.csv", WINDOWS, lines.toArray(String[]::new))
                .materials();

        assertThat(LongTable.all(curationInput)).extracting(LongTable::edition).containsExactly("usgs-mcs-2027");
    }

    private static Releases of2026(String in, Releases releases) {
        return edition(releases, in, 2026, "2021_24", "2021–24");
    }

    private static Releases of2027(String in, Releases releases) {
        return edition(releases, in, 2027, "2022_25", "2022–25");
    }

    private static Releases edition(Releases releases, String in, int year, String sources, String average) {
        return releases.with(
                        in + "/long.csv",
                        WINDOWS,
                        HEADER,
                        COBALT + (year - 2) + ",\"226,000\",,Yes,",
                        COBALT + (year - 1) + ",\"230,000\",Estimated.,Yes,",
                        SOURCE + average + ",40,,Yes,")
                .with(
                        in + "/reliance.csv",
                        "Source,Import_Share_Order,Commodity,Net_Import_Reliance_pct_" + (year - 1)
                                + ",Major_Import_Sources_" + sources + ",Notes",
                        "MCS" + year + ",1,COBALT,79,Norway,Descending order of import share.")
                .with(
                        in + "/leaders.csv",
                        "Source,Year,Critical_mineral,Apparent_Consumption,Consumption_Notes,Leading_source_country,Leading_country_prod,Leading_source_precent_world,World_total_prod,World_prod_notes",
                        "MCS" + year + "," + (year - 1)
                                + "_estimated,Cobalt,8500,,Congo (Kinshasa),230000,74,310000,Mine production.");
    }

    private static List<Figure> figures(CurationInput curationInput) {
        FactReader.Rules rules = FactReader.Rules.read(curationInput);
        List<Figure> figures = new ArrayList<>();
        for (FactReader reader : List.of(
                new UsgsWorldLong(),
                new UsgsImportReliance(UsgsImportReliance.OF_2026),
                new UsgsImportSources(),
                new UsgsSalient(),
                new UsgsLeadingProducers(UsgsLeadingProducers.OF_2026))) {
            figures.addAll(reader.read(curationInput, rules));
        }
        assertThat(curationInput.faults()).isEmpty();
        return figures;
    }
}
