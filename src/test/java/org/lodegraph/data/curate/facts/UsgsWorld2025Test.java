package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.table.Fault;
import org.lodegraph.model.Basis;

/**
 * The traps of the world table of 2025, each on one or two lines of its layout: a byte order mark, a space in a header,
 * names with trailing spaces.
 */
class UsgsWorld2025Test {

    private static final String HEADER =
            "\uFEFFSOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES";

    @TempDir
    private Path folder;

    @Test
    void keepsTheCobaltOfTheUnitedStatesUnderItsOwnTypeText() {
        List<Figure> figures = read(
                "MCS2025,Cobalt,United States,\"Mine production, estimated\",metric tons,500,300,,,,,70000,",
                "MCS2025,Cobalt,Congo (Kinshasa),\"Mine production, cobalt content, estimated\",metric tons,175000,220000,,,,,6000000,");

        assertThat(value(figures, "usgs-mcs-2025.production.cobalt.extraction.USA.2024"))
                .isEqualTo(300);
        assertThat(value(figures, "usgs-mcs-2025.production.cobalt.extraction.COD.2024"))
                .isEqualTo(220_000);
        assertThat(value(figures, "usgs-mcs-2025.reserves.cobalt.extraction.COD.2024"))
                .isEqualTo(6_000_000);
    }

    @Test
    void keepsTheSodaAshAndTheTalcOfTheUnitedStates() {
        List<Figure> figures = read(
                "MCS2025,Soda ash,United States,\"Soda ash, natural, mine production\",thousand metric tons,10900,12000,,,,,23000000,",
                "MCS2025,Soda ash,Turkey,\"Mine production, natural\",thousand metric tons,11500,11000,estimated 2023,,,,840000,",
                "MCS2025,Talc and Pyrophyllite,United States (crude),\"Mine production, estimated\",thousand metric tons,508,530,reported,,,,140000,",
                "MCS2025,\"Talc, crude\",India,\"Mine production, estimated\",thousand metric tons,1440,1400,,,,,110000,");

        // 12,000 thousand tonnes
        assertThat(value(figures, "usgs-mcs-2025.production.soda-ash.extraction.USA.2024"))
                .isEqualTo(12_000_000);
        assertThat(value(figures, "usgs-mcs-2025.production.soda-ash.extraction.TUR.2024"))
                .isEqualTo(11_000_000);
        Figure talc = Releases.get(figures, "usgs-mcs-2025.production.talc-and-pyrophyllite.extraction.USA.2024");
        assertThat(talc.printed().value()).isEqualTo(530_000);
        assertThat(talc.basis()).isEqualTo(Basis.REPORTED);
        assertThat(talc.note()).isEqualTo("crude; reported");
        assertThat(Releases.find(figures, "usgs-mcs-2025.production.talc-and-pyrophyllite.extraction.IND.2024"))
                .isPresent();
    }

    @Test
    void readsWithheldAsWithheldAndNotAsZero() {
        List<Figure> figures = read(
                "MCS2025,Lithium ,United States,\"Mine production, lithium content\",metric tons,,,W for 23-24,,,,1800000,",
                "MCS2025,Lithium ,Chile,\"Mine production, lithium content\",metric tons,41400,49000,,,,,9300000,");

        Figure withheld = Releases.get(figures, "usgs-mcs-2025.production.lithium.extraction.USA.2024");
        assertThat(withheld.printed().absence()).isEqualTo(PrintedFigure.WITHHELD);
        assertThat(withheld.printed().value()).isNull();
    }

    @Test
    void readsABlankWithoutANoteAsNeitherWithheldNorZero() {
        List<Figure> figures = read(
                "MCS2025,Copper ,Germany,\"Mine production, recoverable copper content\",thousand metric tons,,,,,,,,",
                "MCS2025,Copper ,Chile,\"Mine production, recoverable copper content\",thousand metric tons,5250,5300,,,,,190000,",
                "MCS2025,Mercury,United States,\"Mine production, mercury content\",metric tons,,,na,,,,,");

        assertThat(Releases.get(figures, "usgs-mcs-2025.production.copper.extraction.DEU.2024")
                        .printed()
                        .absence())
                .isEqualTo(PrintedFigure.BLANK);
        assertThat(Releases.get(figures, "usgs-mcs-2025.production.mercury.extraction.USA.2024")
                        .printed()
                        .absence())
                .isEqualTo(PrintedFigure.NOT_AVAILABLE);
    }

    @Test
    void readsIlmeniteRutileAndIndustrialSandInThousands() {
        List<Figure> figures = read(
                "MCS2025,Titanium Mineral Concentrates,Kenya,\"Mine production, rutile, titanium dioxide (TiO2) content\",metric tons,47,40,,,,,,NA",
                "MCS2025,Titanium Mineral Concentrates,Sierra Leone,\"Mine production, rutile, titanium dioxide (TiO2) content\",,110,60,,,,,2900,",
                "MCS2025,Titanium Mineral Concentrates,\"World total (ilmenite, rounded)\",\"Mine production, ilmentite, titanium dioxide (TiO2) content\",metric tons,8840,8900,,,,,510000,",
                "MCS2025,Titanium Mineral Concentrates,\"World total (ilmenite and rutile, rounded)\",\"Mine production, ilmentite, titanium dioxide (TiO2) content\",metric tons,9430,9400,,,,,560000,",
                "MCS2025,Sand and gravel (industrial),World total (rounded),\"Mine production, estimated\",metric tons,446000,440000,,,,,,");

        String titanium = "usgs-mcs-2025.production.titanium-mineral-concentrates.extraction.";
        assertThat(value(figures, titanium + "KEN.2024.rutile")).isEqualTo(40_000);
        // the row of Sierra Leone has no unit at all
        assertThat(value(figures, titanium + "SLE.2024.rutile")).isEqualTo(60_000);
        assertThat(value(figures, titanium + "WORLD.2024.ilmenite")).isEqualTo(8_900_000);
        assertThat(value(figures, titanium + "WORLD.2024")).isEqualTo(9_400_000);
        assertThat(value(figures, "usgs-mcs-2025.production.sand-and-gravel-industrial.extraction.WORLD.2024"))
                .isEqualTo(440_000_000);
    }

    @Test
    void addsTheTwoSourcesOfAmericanHelium() {
        CurationInput curationInput = materials(
                "MCS2025,Helium,United States (extracted from natural gas),\"Production, helium gas content\",million cubic meters,64,68,,,,,8500,",
                "MCS2025,Helium,United States (from Cliffside Field),\"Production, helium gas content\",million cubic meters,18,13,,,,,50,",
                "MCS2025,Helium,South Africa ,\"Production, helium gas content\",million cubic meters,,,Less than 1/2 unit,,,,,NA");
        List<Figure> figures = Releases.read(new UsgsWorld2025(), curationInput);

        Figure sum =
                Releases.get(Sums.of(figures, curationInput), "usgs-mcs-2025.production.helium.extraction.USA.2024");

        // 68 + 13 million cubic metres
        assertThat(sum.printed().value()).isEqualTo(81_000_000);
        assertThat(sum.unit()).isEqualTo("m3");
        assertThat(Releases.get(figures, "usgs-mcs-2025.production.helium.extraction.ZAF.2024")
                        .printed()
                        .high())
                .isEqualTo(500_000);
    }

    @Test
    void keepsTheWrongWorldTotalOfKaolinAsItsOwnObservation() {
        List<Figure> figures = read(
                "MCS2025,Clays,China,\"Mine poduction, Kaolin\",thousand metric tons,7800,7800,estimated 2023,,,,,",
                "MCS2025,Clays,World total (rounded),\"Mine poduction, Kaolin\",thousand metric tons,44400,4400,,,,,,");

        assertThat(value(figures, "usgs-mcs-2025.production.kaolin.extraction.WORLD.2024"))
                .isEqualTo(4_400_000);
        assertThat(value(figures, "usgs-mcs-2025.production.kaolin.extraction.CHN.2024"))
                .isEqualTo(7_800_000);
    }

    @Test
    void doesNotReadTheRepeatedCapacityOfMagnesiumAsReserves() {
        List<Figure> figures = read(
                "MCS2025,Magnesium metal,Brazil,Magnesium smelter production,thousand metric tons,20,20,,,22,,22,");

        assertThat(figures)
                .extracting(figure -> figure.about().kind())
                .containsExactly("production", "production", "capacity");
    }

    @Test
    void readsTheMisspeltGermaniumAsRefining() {
        List<Figure> figures =
                read("MCS2025,Gemanium,China,Primary and secondary refinery production,kilograms,,1000,,,,,,");

        // 1,000 kg
        assertThat(value(figures, "usgs-mcs-2025.production.germanium.refining.CHN.2024"))
                .isEqualTo(1);
    }

    @Test
    void readsTheReservesOfMolybdenumInThousands() {
        List<Figure> figures = read(
                "MCS2025,Molybdenum ,Chile,\"Mine production, molybdenum content\",metric tons,44100,38000,,,,,1400,",
                "MCS2025,Molybdenum ,\"Korea, North\",\"Mine production, molybdenum content\",metric tons,400,700,estimated 2023,,,,,NA (Reserve data is thousand metric tons).");

        assertThat(value(figures, "usgs-mcs-2025.reserves.molybdenum.extraction.CHL.2024"))
                .isEqualTo(1_400_000);
        assertThat(Releases.get(figures, "usgs-mcs-2025.reserves.molybdenum.extraction.PRK.2024")
                        .printed()
                        .absence())
                .isEqualTo(PrintedFigure.NOT_AVAILABLE);
    }

    @Test
    void namesThePlaceOfAnUnknownCountryAndOfAnUnknownSeries() {
        CurationInput curationInput = materials(
                "MCS2025,Cobalt,Atlantis,\"Mine production, cobalt content, estimated\",metric tons,1,2,,,,,,",
                "MCS2025,Cobalt,Cuba,\"Smelter production, cobalt\",metric tons,1,2,,,,,,");
        Releases.read(new UsgsWorld2025(), curationInput);

        assertThat(curationInput.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "usgs-mcs-2025/world_data/MCS2025_World_Data.csv:2:COUNTRY: country, found 'Atlantis', expected a name in rules/country_names.csv",
                        "usgs-mcs-2025/world_data/MCS2025_World_Data.csv:3:TYPE: series of Cobalt, found 'Smelter production, cobalt', expected a series in rules/series.csv");
    }

    @Test
    void namesAColumnThatIsMissing() {
        CurationInput curationInput = new Releases(folder)
                .with(
                        "usgs-mcs-2025/world_data/MCS2025_World_Data.csv",
                        HEADER.replace("PROD_EST_ 2024", "PROD_EST_2024"),
                        "x")
                .materials();
        Releases.read(new UsgsWorld2025(), curationInput);

        assertThat(curationInput.faults())
                .singleElement()
                .asString()
                .startsWith("usgs-mcs-2025/world_data/MCS2025_World_Data.csv:1:PROD_EST_ 2024: column");
    }

    private List<Figure> read(String... lines) {
        CurationInput curationInput = materials(lines);
        List<Figure> figures = Releases.read(new UsgsWorld2025(), curationInput);
        assertThat(curationInput.faults()).isEmpty();
        return figures;
    }

    private CurationInput materials(String... lines) {
        return new Releases(folder)
                .with(
                        "usgs-mcs-2025/world_data/MCS2025_World_Data.csv",
                        Stream.concat(Stream.of(HEADER), Stream.of(lines)).toArray(String[]::new))
                .materials();
    }

    private static double value(List<Figure> figures, String id) {
        Double value = Releases.get(figures, id).printed().value();
        assertThat(value).as(id).isNotNull();
        return value == null ? Double.NaN : value;
    }
}
