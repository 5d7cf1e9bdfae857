package org.lodegraph.data.curate.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lodegraph.model.Stage.EXTRACTION;
import static org.lodegraph.model.Stage.INTERMEDIATE;
import static org.lodegraph.model.Stage.REFINING;
import static org.lodegraph.model.Stage.USE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.FaultyCellException;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Basis;
import org.lodegraph.model.FitnessStatus;

/** Applies the rule tables of the flows: layers, outputs not printed in tonnes, overrides, unfit flows. */
class FlowRulesTest {

    @TempDir
    Path folder;

    @Test
    void aMineralHasTheLayersOfItsTableAndNoOthers() {
        SmallWorld.Made made = new SmallWorld()
                .makes("fluorspar", EXTRACTION, "MEX", 100)
                .baci("MEX", "USA", "252922", "fluorspar", 20, "50")
                .curate(folder);

        SupplyRow row = made.into("fluorspar", USE, "USA").get(0);
        assertThat(row.fromStage()).isEqualTo(EXTRACTION);
        assertThat(row.tonnes().value()).isCloseTo(50, within(1e-9));
        assertThat(made.into("fluorspar", REFINING, "USA")).isEmpty();
    }

    @Test
    void aLayerThatRunsUpTheChainIsAFault() {
        ReleaseLine line = new ReleaseLine(
                "rules/flow_layers.csv",
                2,
                Map.of("mineral", 0, "from_stage", 1, "to_stage", 2, "least_tonnes", 3),
                List.of("cobalt", "use", "refining", "0.1"));

        assertThatThrownBy(() -> LayerRule.of(line))
                .isInstanceOf(FaultyCellException.class)
                .hasMessageContaining("a stage below use");
    }

    @Test
    void bauxiteFeedsAluminaPlantsInTonnesOfAluminiumAndNothingFlowsOn() {
        SmallWorld.Made made = new SmallWorld()
                .mineral("aluminium")
                .makes("aluminium", EXTRACTION, "GIN", 1000)
                .makes("aluminium", INTERMEDIATE, "CHN", 300)
                .baci("GIN", "CHN", "260600", "bauxite", 40, "600")
                .curate(folder);

        List<SupplyRow> feed = made.into("aluminium", INTERMEDIATE, "CHN");
        assertThat(feed.get(0).method()).isEqualTo("kastner-2011");
        assertThat(feed.get(0).tonnes().value()).isCloseTo(105, within(1e-9)); // 600 t x 0.175
        // 300 t of alumina x 0.52 are 156 t; the missing 51 t come from the 70 t idle in Guinea
        assertThat(feed.get(1).method()).isEqualTo("biproportional-fitting");
        assertThat(feed.get(1).tonnes().value()).isCloseTo(51, within(1e-6));
        assertThat(output(made, "aluminium", "GIN")).isCloseTo(175, within(1e-9)); // 1000 t x 0.175
        assertThat(made.into("aluminium", USE, "CHN")).isEmpty();
        assertThat(made.fitness("aluminium", "ANY").status()).isEqualTo(FitnessStatus.UNFIT);
        assertThat(made.fitness("aluminium", "ANY").reason()).contains("7601");
    }

    @Test
    void aMineralWithoutAnyCodeIsUnfitForEveryTarget() {
        SmallWorld.Made made =
                new SmallWorld().mineral("gallium").mineral("talc").curate(folder);

        assertThat(made.fitness("gallium", "ANY").reason()).contains("basket");
        assertThat(made.fitness("talc", "ANY").reason()).contains("no bilateral trade");
        assertThat(made.fitness("talc", "ANY").demandTonnes()).isNull();
    }

    @Test
    void cubicMetresOfHeliumBecomeTonnesAndCheapGasIsNotHelium() {
        SmallWorld.Made made = new SmallWorld()
                .prints("helium", EXTRACTION, "QAT", null, 1_000_000, "m3", 2024)
                .baci("QAT", "KOR", "280429", "helium", 8_000, "100") // USD 80 a kg
                .baci("QAT", "KOR", "280429", "helium", 50, "10") // USD 5 a kg
                .curate(folder);

        assertThat(output(made, "helium", "QAT")).isCloseTo(169, within(1e-9)); // x 0.000169
        assertThat(made.tonnes("helium", "QAT", USE, "KOR")).isCloseTo(100, within(1e-9));
    }

    @Test
    void aPrintedShareTimesTheWorldsOutputStandsInForTonnes() {
        SmallWorld.Made made = new SmallWorld()
                .prints("niobium", EXTRACTION, null, null, 1000, "t", 2024)
                .prints("niobium", REFINING, "BRA", null, 90, "percent", 2020)
                .baci("BRA", "USA", "720293", "niobium", 2_000, "100")
                .curate(folder);

        ObservationRow set = set(made, "niobium", "BRA");
        assertThat(set.value()).isCloseTo(900, within(1e-9)); // 90% of 1000 t
        assertThat(set.basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(set.note()).contains("niobium.refining.BRA.2020").contains("niobium.extraction.WORLD.2024");
        assertThat(made.tonnes("niobium", "BRA", USE, "USA")).isCloseTo(65, within(1e-9)); // 100 t x 0.65
        assertThat(made.tonnes("niobium", "BRA", USE, "BRA")).isCloseTo(835, within(1e-9)); // 900 - 65
    }

    @Test
    void aProducerKnownOnlyByItsExportsIsUnfitAsATarget() {
        SmallWorld.Made made = new SmallWorld()
                .baci("DEU", "USA", "283692", "strontium", 150, "100")
                .baci("USA", "DEU", "283692", "strontium", 30, "20")
                .curate(folder);

        // (100 - 20) t x 0.594
        assertThat(output(made, "strontium", "DEU")).isCloseTo(47.52, within(1e-9));
        assertThat(set(made, "strontium", "DEU").basis()).isEqualTo(Basis.ASSUMED);
        assertThat(made.fitness("strontium", "DEU").reason()).contains("its output for its own use is not published");
        assertThat(made.fitness("strontium", "USA").status()).isEqualTo(FitnessStatus.FIT);
    }

    @Test
    void ferroNickelWithoutADataSetIsSetAndNoted() {
        SmallWorld.Made made =
                new SmallWorld().makes("nickel", REFINING, "IDN", 1_000_000).curate(folder);

        SupplyRow row = made.into("nickel", USE, "CHN").get(0);
        assertThat(row.form()).isEqualTo("ferronickel");
        assertThat(row.tonnes().value()).isCloseTo(950_000, within(1e-6));
        assertThat(row.basis()).isEqualTo(Basis.ASSUMED);
        String shipment = "lodegraph-2026.flow-shipment.nickel.refining.IDN.2024.CHN.ferronickel";
        assertThat(made.derivation(row.key().value()).inputs()).contains(shipment);
        assertThat(made.drafts().rows(Tables.OBSERVATIONS))
                .anyMatch(observation -> observation.id().value().equals(shipment));
    }

    @Test
    void lateriteIsDistinguishedFromConcentrateByPrice() {
        SmallWorld.Made made = new SmallWorld()
                .makes("nickel", EXTRACTION, "PHL", 100)
                .makes("nickel", EXTRACTION, "AUS", 100)
                .makes("nickel", REFINING, "CHN", 20)
                .imports(156, 608, "260400", "1000000", 50_000) // USD 0.05 a kg
                .imports(156, 36, "260400", "100000", 200_000) // USD 2 a kg
                .curate(folder);

        assertThat(made.tonnes("nickel", "PHL", REFINING, "CHN")).isCloseTo(10, within(1e-9)); // 1000 t x 0.010
        assertThat(made.tonnes("nickel", "AUS", REFINING, "CHN")).isCloseTo(10, within(1e-9)); // 100 t x 0.10
        assertThat(made.into("nickel", REFINING, "CHN"))
                .extracting(SupplyRow::form)
                .containsExactlyInAnyOrder("laterite", "concentrate");
    }

    @Test
    void theGradeOfOreIsThatOfItsProducer() {
        SmallWorld.Made made = new SmallWorld()
                .makes("manganese", EXTRACTION, "ZAF", 36.0, 2023, null)
                .prints("manganese", EXTRACTION, "ZAF", "ore, gross weight", 100, "t", 2023)
                .makes("manganese", EXTRACTION, "ZAF", 90)
                .makes("manganese", EXTRACTION, "GAB", 90)
                .prints("manganese", EXTRACTION, null, null, 180, "t", 2024)
                .prints("manganese", REFINING, "CHN", null, 50, "percent", 2020)
                .baci("ZAF", "CHN", "260200", "manganese", 20, "100")
                .baci("GAB", "CHN", "260200", "manganese", 20, "100")
                .curate(folder);

        assertThat(traced(made, "manganese", "ZAF", "CHN")).isCloseTo(36, within(1e-9)); // 36 over 100
        assertThat(traced(made, "manganese", "GAB", "CHN")).isCloseTo(40, within(1e-9)); // no gross output: 0.40
    }

    @Test
    void aPortOfExitShipsRefinedMetalForItsProducerToo() {
        SmallWorld.Made made = new SmallWorld()
                .makes("copper", REFINING, "COD", 100)
                .baci("COG", "IND", "740311", "copper", 450, "50")
                .curate(folder);

        assertThat(made.tonnes("copper", "COD", USE, "IND")).isCloseTo(49.995, within(1e-9)); // 50 t x 0.9999
        assertThat(made.drafts().rows(Tables.SUPPLIES))
                .extracting(SupplyRow::toIso3)
                .doesNotContain("COG");
    }

    @Test
    void anImpossiblePriceShowsAWrongWeight() {
        SmallWorld.Made made = new SmallWorld()
                .makes("barite", EXTRACTION, "USA", 100)
                .makes("barite", EXTRACTION, "CHN", 1000)
                .baci("CHN", "CAN", "251110", "baryte", 10, "100") // USD 0.1 a kg
                .baci("USA", "CAN", "251110", "baryte", 1, "1000") // USD 0.001 a kg
                .curate(folder);

        assertThat(made.tonnes("barite", "USA", USE, "CAN")).isCloseTo(10, within(1e-9)); // USD 1000 at USD 0.1
        assertThat(made.derivation("barite.2024.extraction.USA.use.CAN").factors())
                .contains("weight-filled=251110");
    }

    @Test
    void outputOfACountryWithoutMinesIsLeftOut() {
        SmallWorld.Made made = new SmallWorld()
                .makes("natural-graphite", EXTRACTION, "FRA", 39)
                .curate(folder);

        assertThat(made.into("natural-graphite", USE, "FRA")).isEmpty();
    }

    @Test
    void underHalfOfThePrintedConsumptionSeenIsUnfit() {
        SmallWorld.Made made = new SmallWorld()
                .makes("titanium", REFINING, "JPN", 100)
                .baci("JPN", "USA", "810820", "titanium", 100, "10")
                .consumption("titanium", "USA", "Titanium sponge metal: Consumption, apparent", 100)
                .curate(folder);

        assertThat(made.fitness("titanium", "USA").status()).isEqualTo(FitnessStatus.UNFIT);
        assertThat(made.fitness("titanium", "USA").reason())
                .contains("only 10 t of the published consumption of 100 t"); // 10 t x 0.99
    }

    private static double output(SmallWorld.Made made, String mineral, String iso3) {
        Double value = set(made, mineral, iso3).value();
        assertThat(value).isNotNull();
        return value == null ? Double.NaN : value;
    }

    private static ObservationRow set(SmallWorld.Made made, String mineral, String iso3) {
        return made.drafts().rows(Tables.OBSERVATIONS).stream()
                .filter(row -> row.kind().equals("flow-output"))
                .filter(row -> String.valueOf(row.mineral()).equals(mineral))
                .filter(row -> String.valueOf(row.iso3()).equals(iso3))
                .findFirst()
                .orElseThrow();
    }

    private static double traced(SmallWorld.Made made, String mineral, String from, String to) {
        return made.into(mineral, REFINING, to).stream()
                .filter(row -> row.fromIso3().equals(from) && row.method().equals("kastner-2011"))
                .mapToDouble(row -> row.tonnes().value())
                .sum();
    }
}
