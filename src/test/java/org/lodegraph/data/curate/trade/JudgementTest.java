package org.lodegraph.data.curate.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodegraph.model.Stage.EXTRACTION;
import static org.lodegraph.model.Stage.REFINING;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.table.BarredPairRow;
import org.lodegraph.data.table.FitnessRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;

/** The inputs of the verdicts: printed consumption, the two sides of trade, sanctioned pairs. */
class JudgementTest {

    private static final MineralId COBALT = new MineralId("cobalt");

    @TempDir
    Path folder;

    @Test
    void aDemandFarFromThePrintedPrimaryConsumptionIsPartial() {
        FitnessRow fitness = american(100)
                .consumption("cobalt", "USA", "Cobalt: Consumption: Apparent", 20)
                .reliance("cobalt", "USA", 75)
                .curate(folder)
                .fitness("cobalt", "USA");

        assertThat(String.valueOf(fitness.publishedDemandTonnes())).contains("15.0"); // 20 t x 75%
        assertThat(fitness.demandOff()).isTrue(); // 99 t against 15 t
        assertThat(fitness.status()).isEqualTo(FitnessStatus.PARTIAL);
        assertThat(fitness.reason()).contains("published primary consumption of 15 t");
    }

    @Test
    void aDemandNearThePrintedOneIsFit() {
        FitnessRow fitness = american(100)
                .consumption("cobalt", "USA", "Cobalt: Consumption: Apparent", 120)
                .reliance("cobalt", "USA", 75)
                .curate(folder)
                .fitness("cobalt", "USA");

        assertThat(fitness.demandOff()).isFalse(); // 99 t against 120 x 75% = 90 t, 10% off
        assertThat(fitness.status()).isEqualTo(FitnessStatus.FIT);
    }

    @Test
    void nothingPrintedIsNothingToCompareWith() {
        FitnessRow fitness = american(100).curate(folder).fitness("cobalt", "USA");

        assertThat(fitness.publishedDemandTonnes()).isNull();
        assertThat(fitness.status()).isEqualTo(FitnessStatus.FIT);
    }

    @Test
    void aDemandBelowTheGapBetweenTheTwoSidesOfTradeIsSmall() {
        FitnessRow fitness = new SmallWorld()
                .makes("lithium", REFINING, "CHL", 100)
                .baci("CHL", "USA", "283691", "lithium", 1000, "100") // 18.8 t contained
                .imports(842, 152, "283691", "300000", 3_000_000) // 56.4 t on the importer's side: 37.6 t apart
                .curate(folder)
                .fitness("lithium", "USA");

        assertThat(String.valueOf(fitness.demandTonnes())).contains("18.8"); // BACI's side is used
        assertThat(fitness.small()).isTrue();
    }

    @Test
    void aDemandUnderAHundredthOfTheWorldsIsSmall() {
        SmallWorld.Made made = american(1).makes("cobalt", REFINING, "CHN", 500).curate(folder);

        assertThat(made.fitness("cobalt", "USA").small()).isTrue(); // 0.99 t of 1,500 t
        assertThat(made.fitness("cobalt", "CHN").small()).isFalse();
    }

    @Test
    void pricesDistinguishIndonesianMatteAndBothKindsOfPrecipitate() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", EXTRACTION, "IDN", 100)
                .makes("cobalt", EXTRACTION, "PHL", 100)
                .makes("cobalt", REFINING, "JPN", 10)
                .imports(392, 360, "750110", "100000", 1_000_000) // 10 USD/kg
                .imports(392, 360, "750110", "0", 0) // nothing at all
                .imports(392, 608, "750120", "100000", 700_000) // 7 USD/kg
                .imports(392, 276, "750120", "100000", 200_000) // German residues
                .curate(folder);

        assertThat(made.into("cobalt", REFINING, "JPN").stream()
                        .filter(row -> row.method().equals("kastner-2011"))
                        .map(row -> row.fromIso3() + " " + row.form() + " "
                                + Math.round(row.tonnes().value() * 1000)))
                .containsExactly("IDN matte 1200", "PHL mixed-sulphide 3700"); // 100 t x 0.012 and x 0.037
    }

    @Test
    void onlySanctionsInForceBarAPair() {
        BarredPairs barred = new BarredPairs(
                List.of(
                        row("a", "CUB", "USA", null, null),
                        row("b", "RUS", "GBR", LocalDate.of(2025, 1, 1), null),
                        row("c", "PRK", null, null, LocalDate.of(2023, 1, 1)),
                        row("d", "IRN", null, null, null)),
                COBALT,
                2024);

        assertThat(barred.bars("CUB", "USA")).isTrue();
        assertThat(barred.bars("CUB", "CAN")).isFalse();
        assertThat(barred.bars("RUS", "GBR")).isFalse(); // a year too early
        assertThat(barred.bars("PRK", "CHN")).isFalse(); // ended
        assertThat(barred.bars("IRN", "CHN")).isTrue(); // to every country
        assertThat(barred.bars("IRN", "IRN")).isFalse(); // but not at home
    }

    private static SmallWorld american(int tonnes) {
        return new SmallWorld()
                .makes("cobalt", REFINING, "NOR", 1000)
                .imports(842, 579, "810520", tonnes + "000", tonnes * 30_000.0);
    }

    private static BarredPairRow row(
            String id,
            String exporter,
            @Nullable String importer,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        return new BarredPairRow(
                new RecordId(id),
                new Iso3(exporter),
                importer == null ? null : new Iso3(importer),
                null,
                since,
                until,
                "instrument",
                new Provenance(new SourceId("x"), "x", "t", "1"));
    }
}
