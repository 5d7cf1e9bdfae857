package org.lodegraph.data.curate.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lodegraph.model.Stage.EXTRACTION;
import static org.lodegraph.model.Stage.REFINING;
import static org.lodegraph.model.Stage.USE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Basis;
import org.lodegraph.model.FitnessStatus;

/** The two data sets with layouts of their own: rare earths at four digits, and China's exports by month. */
class OtherTradeTest {

    @TempDir
    Path folder;

    @Test
    void americanImportsFromMalaysiaGoBackToAustralianConcentrate() {
        SmallWorld.Made made = rareEarths()
                .rareEarths("2805", "MYS", "AUS", "20000", 100_000) // USD 5 a kg: concentrate
                .rareEarths("2846", "USA", "MYS", "5000", 30_000)
                .curate(folder);

        SupplyRow ore = made.into("rare-earths", REFINING, "MYS").get(0);
        assertThat(ore.fromIso3()).isEqualTo("AUS");
        assertThat(ore.form()).isEqualTo("concentrate");
        assertThat(ore.tonnes().value()).isCloseTo(8, within(1e-9)); // 20 t x 0.40
        assertThat(ore.year()).isEqualTo(2023);
        assertThat(made.tonnes("rare-earths", "MYS", USE, "USA")).isCloseTo(4.5, within(1e-9)); // 5 t x 0.9
        assertThat(made.derivation("rare-earths.2023.refining.MYS.use.USA").inputs())
                .contains("comtrade-rare-earths-2023/USA/MYS/2846/2023/3");
    }

    @Test
    void sodiumUnderTheHeadingOfRareEarthMetalsIsLeftOut() {
        SmallWorld.Made made = rareEarths()
                .rareEarths("2805", "JPN", "CHN", "10000", 40_000) // USD 4 a kg: sodium
                .rareEarths("2805", "KOR", "CHN", "10000", 400_000) // USD 40 a kg
                .curate(folder);

        assertThat(made.into("rare-earths", USE, "JPN")).isEmpty();
        assertThat(made.tonnes("rare-earths", "CHN", USE, "KOR")).isCloseTo(11.5, within(1e-9)); // 10 t x 1.15
    }

    @Test
    void germanImportsFromFranceAreLeftOut() {
        SmallWorld.Made made = rareEarths()
                .rareEarths("2805", "DEU", "FRA", "10000", 1_120_000) // USD 112 a kg, unexplained
                .curate(folder);

        assertThat(made.into("rare-earths", USE, "DEU")).isEmpty();
    }

    @Test
    void burmeseOxidesFeedChinaAndIdleOutputFollows() {
        SmallWorld.Made made = rareEarths()
                .makes("rare-earths", EXTRACTION, "MMR", 10.0, 2023, null)
                .rareEarths("2846", "CHN", "MMR", "12000", 240_000)
                .curate(folder);

        // 12 t x 0.5 are traced; the idle 4 t go to China, the only buyer, which needs 100 - 90 - 6 = 4 t more
        assertThat(made.into("rare-earths", REFINING, "CHN").stream()
                        .filter(row -> row.fromIso3().equals("MMR"))
                        .map(row -> row.method() + " " + Math.round(row.tonnes().value())))
                .containsExactly("kastner-2011 6", "known-tie 4");
    }

    @Test
    void estoniaShipsWhatItSeparatesFromAustralianConcentrate() {
        SmallWorld.Made made = rareEarths()
                .makes("rare-earths", REFINING, null, 5.0, 2023, null)
                .rareEarths("2805", "MYS", "AUS", "20000", 100_000)
                .rareEarths("2846", "USA", "EST", "2000", 6_000)
                .curate(folder);

        assertThat(made.tonnes("rare-earths", "EST", USE, "USA")).isCloseTo(1.8, within(0.01)); // 2 t x 0.9 x 0.999
        SupplyRow feed = made.into("rare-earths", REFINING, "EST").get(0);
        assertThat(feed.fromIso3()).isEqualTo("AUS");
        assertThat(feed.basis()).isEqualTo(Basis.ASSUMED);
    }

    @Test
    void countriesWithinTheRestShareIt() {
        SmallWorld.Made made = rareEarths()
                .makes("rare-earths", REFINING, null, 6.0, 2023, null)
                .prints("rare-earths", EXTRACTION, null, null, 400, "t", 2023)
                .prints("neodymium", REFINING, "RUS", null, 2, "percent", 2020)
                .prints("neodymium", REFINING, "IND", null, 1, "percent", 2020)
                .prints("neodymium", REFINING, "CHN", null, 85, "percent", 2020)
                .curate(folder);

        // 2% and 1% of 400 t are 8 t and 4 t, but 6 t are left; China has a figure of its own
        assertThat(made.tonnes("rare-earths", "RUS", USE, "RUS")).isCloseTo(4, within(1e-9));
        assertThat(made.tonnes("rare-earths", "IND", USE, "IND")).isCloseTo(2, within(1e-9));
        assertThat(made.tonnes("rare-earths", "CHN", USE, "CHN")).isCloseTo(100, within(1e-9));
    }

    @Test
    void theMonthsOfAYearAreAddedUp() {
        SmallWorld.Made made = graphite().curate(folder);

        assertThat(made.tonnes("natural-graphite", "CHN", USE, "JPN")).isCloseTo(30, within(1e-9)); // 10 t and 20 t
        assertThat(made.derivation("natural-graphite.2024.extraction.CHN.use.JPN")
                        .inputs())
                .contains("comtrade-china-exports/CHN/JPN/250410/2024/2");
    }

    @Test
    void oneExportersSideAloneIsUnfitWhereOthersShipToo() {
        SmallWorld.Made made = graphite().curate(folder);

        assertThat(made.fitness("natural-graphite", "JPN").status()).isEqualTo(FitnessStatus.FIT);
        assertThat(made.fitness("natural-graphite", "USA").status()).isEqualTo(FitnessStatus.UNFIT);
        assertThat(made.fitness("natural-graphite", "USA").reason())
                .contains("only China's exports of powder and flakes (250410) are known");
    }

    @Test
    void neitherDataSetBecomesShipments() {
        SmallWorld.Made made =
                graphite().rareEarths("2846", "USA", "CHN", "5000", 30_000).curate(folder);

        assertThat(made.drafts().rows(Tables.SHIPMENTS)).isEmpty();
    }

    @Test
    void anInvalidMonthIsReportedWithItsPlace() {
        SmallWorld.Made made = new SmallWorld()
                .chineseExport("January 2024", "Japan", "250410", 10_000, 15_000)
                .curate(folder);

        assertThat(made.materials().faults())
                .extracting(Object::toString)
                .anyMatch(fault -> fault.contains(":2:period_dt") && fault.contains("January 2024"));
    }

    private static SmallWorld rareEarths() {
        return new SmallWorld()
                .makes("rare-earths", EXTRACTION, "AUS", 20.0, 2023, null)
                .makes("rare-earths", EXTRACTION, "CHN", 90.0, 2023, null)
                .makes("rare-earths", REFINING, "CHN", 100.0, 2023, null)
                .makes("rare-earths", REFINING, "MYS", 8.0, 2023, null);
    }

    private static SmallWorld graphite() {
        return new SmallWorld()
                .makes("natural-graphite", EXTRACTION, "CHN", 1000)
                .chineseExport("2024-01-01", "Japan", "250410", 10_000, 15_000)
                .chineseExport("2024-02-01", "Japan", "250410", 20_000, 30_000)
                .chineseExport("2023-02-01", "Japan", "250410", 40_000, 30_000)
                .chineseExport("2024-02-01", "USA", "250410", 20_000, 30_000);
    }
}
