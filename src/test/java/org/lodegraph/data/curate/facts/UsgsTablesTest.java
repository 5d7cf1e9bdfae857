package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.table.Fault;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;

/** The other tables of the U.S. Geological Survey, and the two editions together. */
class UsgsTablesTest {

    private static final String LONG = "usgs-mcs-2026/MCS2026_Commodities_Data.csv";
    private static final String LONG_HEADER =
            "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void readsTheLongTableInItsOwnEncodingAndEveryAbsenceForWhatItIs() {
        List<Figure> figures = longTable(
                new UsgsWorldLong(),
                "LITHIUM,World Mine Production and Reserves,Lithium,United States,Production,Mine production,metric tons,2024,W,,Yes,",
                "LITHIUM,World Mine Production and Reserves,Lithium,Other countries,Production,Mine production,metric tons,2024,—,Estimated.,Yes,",
                "LITHIUM,World Mine Production and Reserves,Lithium,World total,Production,Mine production: rounded,metric tons,2024,\"222,000\",Estimated. -- Excludes U.S. production.,Yes,",
                "RARE EARTHS,World Mine Production and Reserves,Rare Earths,World total,Reserves,Reserves: rounded,metric tons,2025,\">85,000,000\",,Yes,");

        String lithium = "usgs-mcs-2026.production.lithium.extraction.";
        assertThat(Releases.get(figures, lithium + "USA.2024").printed().absence())
                .isEqualTo(PrintedFigure.WITHHELD);
        assertThat(Releases.get(figures, lithium + "OTHER.2024").printed().absence())
                .isEqualTo(PrintedFigure.NONE);
        Figure world = Releases.get(figures, lithium + "WORLD.2024");
        assertThat(world.printed().value()).isEqualTo(222_000);
        assertThat(world.basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(world.note()).isEqualTo("Excludes U.S. production.");
        assertThat(Releases.get(figures, "usgs-mcs-2026.reserves.rare-earths.extraction.WORLD.2025")
                        .printed()
                        .low())
                .isEqualTo(85_000_000);
    }

    @Test
    void readsTheReservesOfVanadiumInThousandsThoughTheUnitSaysTonnes() {
        List<Figure> figures = longTable(
                new UsgsWorldLong(),
                "VANADIUM,World Mine Production and Reserves,Vanadium,World total,Reserves,Reserves: rounded,metric tons,2025,\"21,000\",,Yes,");

        assertThat(Releases.get(figures, "usgs-mcs-2026.reserves.vanadium.extraction.WORLD.2025")
                        .printed()
                        .value())
                .isEqualTo(21_000_000);
    }

    @Test
    void stopsAtAJumpOfAHundredBetweenEditions() {
        // 2025 has perlite in tonnes here, 2026 in thousands: a factor of 1,000 without an override
        CurationInput curationInput = new Releases(folder)
                .with(
                        "usgs-mcs-2025/world_data/MCS2025_World_Data.csv",
                        "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES",
                        "MCS2025,Perlite,Greece,\"Mine production, estimated\",metric tons,700,720,,,,,,")
                .with(
                        LONG,
                        WINDOWS,
                        LONG_HEADER,
                        "PERLITE,World Mine Production and Reserves,Perlite,Greece,Production,Production,thousand metric tons,2024,700,Estimated.,No,")
                .materials();
        FactReader.Rules rules = FactReader.Rules.read(curationInput);
        List<Figure> figures = new java.util.ArrayList<>(new UsgsWorld2025().read(curationInput, rules));
        figures.addAll(new UsgsWorldLong().read(curationInput, rules));

        EditionJumps.check(figures, rules.overrides(), curationInput);

        assertThat(curationInput.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "MCS2025_World_Data.csv:2:production: usgs-mcs-2025.production.perlite.extraction.GRC.2024"
                                + " against usgs-mcs-2026.production.perlite.extraction.GRC.2024, found '720 (720.0 t)', expected 700 (700000.0 t): within a factor of 100,"
                                + " or a row in rules/overrides.csv that says which unit is right or accepts the jump");
    }

    @Test
    void removesAFootnoteDigitAndKeepsTheOrderOfSources() {
        List<Figure> figures = figure2(
                "MCS2025,50,ALUMINUM,47,\"Canada, United Arab Emirates, Bahrain, China3\",Descending order of import share.",
                "MCS2025,44,LITHIUM,>50,\"Chile, Argentina\",Descending order of import share.");

        assertThat(figures.stream().map(Figure::partner).toList())
                .containsExactly(
                        null,
                        new Iso3("CAN"),
                        new Iso3("ARE"),
                        new Iso3("BHR"),
                        new Iso3("CHN"),
                        null,
                        new Iso3("CHL"),
                        new Iso3("ARG"));
        assertThat(figures.stream().map(Figure::rank).toList()).containsExactly(50, 1, 2, 3, 4, 44, 1, 2);
        assertThat(figures.get(5).printed()).isEqualTo(new PrintedFigure(null, 50.0, 100.0, null, ">50"));
        assertThat(figures.get(5).form()).isEqualTo("LITHIUM");
    }

    @Test
    void readsNaForAllSourcesAsNotAvailableAndNotAsNamibia() {
        assertThat(figure2("MCS2025,18,XENON,98,NA,Descending order of import share."))
                .extracting(Figure::partner)
                .containsOnlyNulls();
    }

    @Test
    void keepsTheFormOfAnImportSourceAndItsPercentAsAShare() {
        List<Figure> figures = longTable(
                new UsgsImportSources(),
                "COPPER,Import Sources,Copper,Chile,Import sources 2021-2024,Refined copper,percent,2021–24,68,,Yes,",
                "COPPER,Import Sources,Copper,Canada,Import sources 2021-2024,Copper content of ore and concentrate,percent,2021–24,>99,,Yes,",
                "RUBIDIUM,Import Sources,Rubidium,\"China, Germany, and Russia\",Import sources 2021-2024,All,percent,2021–24,100,,Yes,");

        assertThat(figures.get(0).form()).isEqualTo("Copper: Refined copper");
        assertThat(figures.get(0).printed().value()).isEqualTo(0.68);
        assertThat(figures.get(1).printed()).isEqualTo(new PrintedFigure(null, 0.99, 1.0, null, ">99"));
        assertThat(figures.get(1).about().stage()).isEqualTo(org.lodegraph.model.Stage.EXTRACTION);
        assertThat(figures.get(2).partner()).isNull();
        assertThat(figures.get(2).note()).contains("together: China, Germany, and Russia");
    }

    @Test
    void readsTwoStagesOfRareEarthsWithOppositeSigns() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        "usgs-mcs-2025/salient_commodity/mcs2025-rareee_salient.csv",
                        "DataSource,Commodity,Year,NIR_Compounds-Metals_t,NIR_Concentrate_t",
                        "MCS2025,Rare Earths,2024,80,E")
                .materials();

        List<Figure> figures = Releases.read(new UsgsRareEarths2025(), curationInput);

        assertThat(figures.get(0).printed().value()).isEqualTo(80);
        assertThat(figures.get(0).about().stage()).isEqualTo(org.lodegraph.model.Stage.REFINING);
        assertThat(figures.get(1).printed().absence()).isEqualTo(PrintedFigure.NET_EXPORTER);
        assertThat(figures.get(1).about().stage()).isEqualTo(org.lodegraph.model.Stage.EXTRACTION);
    }

    @Test
    void convertsPoundsAndOuncesToTonnesAndKeepsAMetricTonUnit() {
        List<Figure> figures = longTable(
                new UsgsSalient(),
                "COBALT,Salient Statistics—United States,Cobalt,United States,Price,\"Price, average, dollars per pound: U.S. spot, cathode\",dollars per pound,2024,10,,Yes,",
                "MANGANESE,Salient Statistics—United States,Manganese,United States,Price,\"Price, average, manganese content, cost, insurance, and freight, China, dollars per metric ton unit\",dollars per metric ton,2024,5.53,,Yes,");

        // 10 / 0.00045359237 t = 22,046.226 dollars a tonne
        assertThat(figures.get(0).printed().value()).isCloseTo(22_046.226, org.assertj.core.data.Offset.offset(0.001));
        assertThat(figures.get(0).unit()).isEqualTo("USD/t");
        // of metal, though the chapter is about mines
        assertThat(figures.get(0).about().stage()).isEqualTo(org.lodegraph.model.Stage.REFINING);
        assertThat(figures.get(0).unitBasis()).isEqualTo("contained");
        assertThat(figures.get(1).about().stage()).isEqualTo(org.lodegraph.model.Stage.EXTRACTION);
        assertThat(figures.get(1).unit()).isEqualTo("USD/mtu");
    }

    @Test
    void choosesOneEditionForAWholeTable() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        LONG,
                        WINDOWS,
                        LONG_HEADER,
                        "COBALT,World Mine Production and Reserves,Cobalt,Congo (Kinshasa),Production,Mine production,metric tons,2024,\"226,000\",,Yes,",
                        "COBALT,World Mine Production and Reserves,Cobalt,Other countries,Production,Mine production,metric tons,2024,\"6,000\",,Yes,")
                .with(
                        "usgs-mcs-2025/world_data/MCS2025_World_Data.csv",
                        "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES",
                        "MCS2025,Cobalt,Congo (Kinshasa),\"Mine production, cobalt content, estimated\",metric tons,175000,220000,,,,,,",
                        "MCS2025,Cobalt,Turkey,\"Mine production, cobalt content, estimated\",metric tons,2500,2700,,,,,,")
                .materials();
        FactReader.Rules rules = FactReader.Rules.read(curationInput);
        List<Figure> figures = new java.util.ArrayList<>(new UsgsWorld2025().read(curationInput, rules));
        figures.addAll(new UsgsWorldLong().read(curationInput, rules));

        Set<Figure> chosen = Choice.among(figures, ImportForms.read(curationInput));

        // 2023 is in the older edition only; 2024 is taken completely from the newer, so that Turkey is not counted in
        // addition to its "Other countries"
        assertThat(chosen)
                .extracting(Figure::id)
                .containsExactlyInAnyOrder(
                        "usgs-mcs-2025.production.cobalt.extraction.COD.2023",
                        "usgs-mcs-2025.production.cobalt.extraction.TUR.2023",
                        "usgs-mcs-2026.production.cobalt.extraction.COD.2024",
                        "usgs-mcs-2026.production.cobalt.extraction.OTHER.2024");
    }

    private List<Figure> longTable(FactReader reader, String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = LONG_HEADER;
        System.arraycopy(lines, 0, all, 1, lines.length);
        return faultless(reader, new Releases(folder).with(LONG, WINDOWS, all).materials());
    }

    private List<Figure> figure2(String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] =
                "\uFEFFSource,Import_Share_Order,Commodity,Net_Import_Reliance_pct_2024,Major_Import_Sources_2020_2023,Notes";
        System.arraycopy(lines, 0, all, 1, lines.length);
        return faultless(
                new UsgsImportReliance(UsgsImportReliance.OF_2025),
                new Releases(folder)
                        .with("usgs-mcs-2025/industry_trends/MCS2025_Fig2_Net_Import_Reliance.csv", all)
                        .materials());
    }

    private static List<Figure> faultless(FactReader reader, CurationInput curationInput) {
        List<Figure> figures = Releases.read(reader, curationInput);
        assertThat(curationInput.faults()).isEmpty();
        return figures;
    }
}
