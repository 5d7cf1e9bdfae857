package org.lodegraph.data.curate.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lodegraph.model.Stage.EXTRACTION;
import static org.lodegraph.model.Stage.REFINING;
import static org.lodegraph.model.Stage.USE;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.table.BalanceRow;
import org.lodegraph.data.table.FitnessRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Basis;
import org.lodegraph.model.FitnessStatus;

/**
 * Lines of trade and outputs become flows, each trap on a few rows. Comtrade numbers: 156 China, 842 USA, 579 Norway.
 */
class TradePartTest {

    @TempDir
    Path folder;

    @Test
    void theResidualGoesToNetExportersThatNoSourceNamesAndNeverToAHub() {
        SmallWorld.Made made = new SmallWorld()
                .makes("silicon", REFINING, "NOR", 100)
                .makes("silicon", REFINING, null, 60.0, 2024, null)
                .baci("LAO", "DEU", "280469", "silicon", 100, "50")
                .baci("BIH", "DEU", "280469", "silicon", 100, "50")
                .baci("DEU", "BIH", "280469", "silicon", 100, "25")
                .baci("LVA", "DEU", "280469", "silicon", 100, "90")
                .curate(folder);

        // net exports of 49.25 and 24.625 t contained (x 0.985) share the 60 t
        List<ObservationRow> set = made.drafts().rows(Tables.OBSERVATIONS).stream()
                .filter(row -> row.kind().equals("flow-output"))
                .toList();
        assertThat(set).extracting(row -> String.valueOf(row.iso3())).containsExactly("BIH", "LAO");
        assertThat(set.get(0).value()).isCloseTo(20, within(1e-9));
        assertThat(set.get(1).value()).isCloseTo(40, within(1e-9));
        assertThat(set).allMatch(row -> row.basis() == Basis.ESTIMATED && row.chosen());
    }

    @Test
    void aNetExporterNeverGetsMoreThanItShips() {
        SmallWorld.Made made = new SmallWorld()
                .makes("silicon", REFINING, null, 500.0, 2024, null)
                .baci("LAO", "DEU", "280469", "silicon", 100, "50")
                .curate(folder);

        assertThat(made.drafts().rows(Tables.OBSERVATIONS).stream()
                        .filter(row -> row.kind().equals("flow-output"))
                        .map(ObservationRow::value))
                .containsExactly(49.25); // 50 t x 0.985
    }

    @Test
    void aFigureSetForFlowsStandsInForAWithheldOne() {
        SmallWorld.Made made = new SmallWorld()
                .makes("silicon", REFINING, "USA", null, 2024, null)
                .makes("silicon", REFINING, "USA", 66000.0, 2024, "assumed for flows")
                .curate(folder);

        SupplyRow home = made.into("silicon", USE, "USA").get(0);
        assertThat(home.tonnes().value()).isEqualTo(66000);
        assertThat(home.basis()).isEqualTo(Basis.ASSUMED);
        assertThat(home.method()).isEqualTo("domestic-balance");
    }

    @Test
    void theNearestYearStandsInAndIsNamedButNotForARowWithoutAFigure() {
        SmallWorld.Made made = new SmallWorld()
                .makes("magnesium", REFINING, "ISR", 20.0, 2023, null)
                .makes("magnesium", REFINING, "TUR", 9.0, 2021, null) // three years off: too far
                .makes("magnesium", REFINING, "USA", 500.0, 2023, null)
                .makes("magnesium", REFINING, "USA", null, 2024, null) // none reported
                .curate(folder);

        assertThat(made.drafts().rows(Tables.SUPPLIES))
                .extracting(SupplyRow::fromIso3)
                .containsExactly("ISR");
        assertThat(made.derivation("magnesium.2024.refining.ISR.use.ISR").note())
                .contains("output of ISR is that of 2023");
    }

    @Test
    void exportsAboveOutputAreClampedAndNoted() {
        SmallWorld.Made made = new SmallWorld()
                .makes("magnesium", REFINING, "ISR", 170)
                .baci("ISR", "USA", "810411", "magnesium", 1000, "340")
                .curate(folder);

        assertThat(made.tonnes("magnesium", "ISR", USE, "USA")).isCloseTo(169.83, within(1e-9)); // 0.999 x 170
        FitnessRow fitness = made.fitness("magnesium", "USA");
        assertThat(fitness.status()).isEqualTo(FitnessStatus.PARTIAL);
        // 340 t x 0.998 = 339.32 were declared
        assertThat(fitness.clampedShare()).isNotNull();
        assertThat(fitness.reason()).contains("clamped 50%");
        assertThat(balance(made, "magnesium").note()).contains("ISR");
    }

    @Test
    void finlandWithoutImportLinesIsFedFromIdleOreAndCanadaFromCuba() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", EXTRACTION, "COD", 100)
                .makes("cobalt", EXTRACTION, "CUB", 10)
                .makes("cobalt", REFINING, "CHN", 50)
                .makes("cobalt", REFINING, "FIN", 20)
                .makes("cobalt", REFINING, "CAN", 15)
                .imports(156, 180, "810520", "200000", 1_000_000) // 66 t: 34 t stay idle in Congo
                .curate(folder);

        SupplyRow tie = made.into("cobalt", REFINING, "CAN").get(1);
        assertThat(tie.fromIso3()).isEqualTo("CUB");
        assertThat(tie.tonnes().value()).isCloseTo(10, within(1e-9));
        assertThat(tie.basis()).isEqualTo(Basis.ASSUMED);
        // 34 t of Congo for the missing 20 and 5
        assertThat(made.tonnes("cobalt", "COD", REFINING, "FIN")).isCloseTo(20, within(1e-6));
        assertThat(made.into("cobalt", REFINING, "FIN").get(0).basis()).isEqualTo(Basis.MODELLED);
        assertThat(made.into("cobalt", REFINING, "FIN").get(0).form()).isEqualTo("hydroxide");
        // Finland's own cobalt: all of its feed is modelled
        assertThat(made.fitness("cobalt", "FIN").status()).isEqualTo(FitnessStatus.PARTIAL);
        assertThat(made.fitness("cobalt", "FIN").reason()).contains("extraction to refining");
    }

    @Test
    void anAustralianRefinerIsFedByItsOwnMineBeforeOreLeaves() {
        SmallWorld.Made made = new SmallWorld()
                .makes("lithium", EXTRACTION, "AUS", 10)
                .makes("lithium", REFINING, "AUS", 4)
                .makes("lithium", REFINING, "CHN", 40)
                .imports(156, 36, "253090", "1000000", 900_000) // 25 t declared
                .curate(folder);

        assertThat(made.tonnes("lithium", "AUS", REFINING, "CHN")).isCloseTo(5.994, within(1e-9)); // 0.999 x (10 - 4)
        assertThat(made.tonnes("lithium", "AUS", REFINING, "AUS")).isCloseTo(4.006, within(1e-9));
        // China's output without any ore
        assertThat(made.tonnes("lithium", "UNKNOWN", REFINING, "CHN")).isCloseTo(34.006, within(1e-6));
    }

    @Test
    void smallEdgesGoToUnknownAndTheSumIsKept() {
        SmallWorld.Made made = new SmallWorld()
                .makes("silicon", REFINING, "NOR", 100)
                .makes("silicon", REFINING, "BRA", 100)
                .baci("NOR", "DEU", "280469", "silicon", 100, "50")
                .baci("BRA", "DEU", "280469", "silicon", 100, "0.05")
                .curate(folder);

        assertThat(made.tonnes("silicon", "BRA", USE, "DEU")).isZero();
        assertThat(made.tonnes("silicon", "UNKNOWN", USE, "DEU")).isCloseTo(0.04925, within(1e-9)); // 0.05 x 0.985
        assertThat(balance(made, "silicon").trimmedTonnes().value()).isCloseTo(0.04925, within(1e-9));
    }

    @Test
    void theSharesIntoEveryReceiverAddUpToOne() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", EXTRACTION, "COD", 100)
                .makes("cobalt", EXTRACTION, "AUS", 7)
                .makes("cobalt", REFINING, "CHN", 50)
                .makes("cobalt", REFINING, "FIN", 80)
                .imports(156, 180, "810520", "200000", 1_000_000)
                .imports(842, 246, "810520", "2000", 60_000)
                .imports(842, 156, "810520", "2000", 60_000)
                .curate(folder);

        made.drafts().rows(Tables.SUPPLIES).stream()
                .collect(Collectors.groupingBy(
                        row -> row.toStage() + row.toIso3(),
                        Collectors.summingDouble(row -> row.shareOfInput().value())))
                .values()
                .forEach(sum -> assertThat(sum).isCloseTo(1, within(1e-9)));
        assertThat(made.drafts().rows(Tables.DERIVATIONS).stream().map(row -> row.id()))
                .containsExactlyElementsOf(made.drafts().rows(Tables.SUPPLIES).stream()
                        .map(SupplyRow::key)
                        .toList());
    }

    @Test
    void aCountryThatDeclaresNothingIsUnfitAndTheUnionIsTheSumOfItsMembers() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", REFINING, "FIN", 100)
                .makes("cobalt", REFINING, "NOR", 100)
                .union("DEU", "FIN", "FRA")
                .imports(276, 579, "810520", "10000", 300_000)
                .imports(251, 579, "810520", "20000", 600_000)
                .imports(246, 579, "810520", "1000", 30_000)
                .curate(folder);

        assertThat(made.fitness("cobalt", "NOR").status()).isEqualTo(FitnessStatus.UNFIT);
        assertThat(made.fitness("cobalt", "NOR").reason()).contains("declared no imports");
        FitnessRow union = made.fitness("cobalt", "EU27");
        // Finland's 100 t and 31 t x 0.99 from Norway
        assertThat(union.demandTonnes()).isNotNull();
        assertThat(String.valueOf(union.demandTonnes())).contains("130.69");
        assertThat(union.small()).isFalse();
    }

    @Test
    void theSameRowsGiveTheSameTables() {
        SmallWorld world = new SmallWorld()
                .makes("cobalt", EXTRACTION, "COD", 100)
                .makes("cobalt", REFINING, "CHN", 50)
                .imports(156, 180, "810520", "200000", 1_000_000)
                .imports(842, 156, "810520", "2000", 60_000);

        assertThat(world.curate(folder).drafts().rows(Tables.SUPPLIES))
                .isEqualTo(world.curate(folder).drafts().rows(Tables.SUPPLIES));
    }

    private static BalanceRow balance(SmallWorld.Made made, String mineral) {
        return made.drafts().rows(Tables.BALANCES).stream()
                .filter(row -> row.mineral().value().equals(mineral))
                .findFirst()
                .orElseThrow();
    }
}
