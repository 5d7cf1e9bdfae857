package org.lodegraph.data.curate.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lodegraph.model.Stage.EXTRACTION;
import static org.lodegraph.model.Stage.REFINING;
import static org.lodegraph.model.Stage.USE;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.table.DerivationRow;
import org.lodegraph.data.table.ShipmentRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Basis;

/**
 * Lines of trade are classified correctly, each trap on a few rows. Comtrade numbers: 156 China, 180 Congo, 842 USA,
 * 579 Norway, 757 Switzerland, 699 India.
 */
class TradeLinesTest {

    @TempDir
    Path folder;

    @Test
    void congoleseHydroxideIsDistinguishedFromMetalByPrice() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", EXTRACTION, "COD", 100)
                .makes("cobalt", REFINING, "CHN", 30)
                .imports(156, 180, "810520", "100000", 500_000) // 5 USD/kg: hydroxide
                .imports(842, 156, "810520", "10000", 300_000) // 30 USD/kg: metal
                .curate(folder);

        // 100 t x 0.33
        SupplyRow feed = made.into("cobalt", REFINING, "CHN").get(0);
        assertThat(feed.fromIso3()).isEqualTo("COD");
        assertThat(feed.form()).isEqualTo("hydroxide");
        assertThat(feed.tonnes().value()).isCloseTo(33, within(1e-9));
        assertThat(feed.shareOfInput().value()).isEqualTo(1);
        // 10 t x 0.99
        assertThat(made.tonnes("cobalt", "CHN", USE, "USA")).isCloseTo(9.9, within(1e-9));
        assertThat(made.materials().faults()).isEmpty();
    }

    @Test
    void aPortOfExitShipsForItsProducer() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", EXTRACTION, "COD", 100)
                .makes("cobalt", REFINING, "CHN", 30)
                .imports(156, 178, "810520", "10000", 50_000) // from Congo-Brazzaville
                .baci(
                        "COD", "NAM", "282200", "cobalt", 90,
                        "10") // to Walvis Bay: still Congolese, counted when it leaves
                .baci("NAM", "CHN", "282200", "cobalt", 90, "10")
                .curate(folder);

        // 10 t x 0.33 by Congo-Brazzaville and 10 t x 0.33 by Namibia; China's missing rest is idle ore, modelled
        assertThat(made.into("cobalt", REFINING, "CHN").stream()
                        .filter(row -> row.basis() == Basis.RECONCILED)
                        .mapToDouble(row -> row.tonnes().value())
                        .sum())
                .isCloseTo(6.6, within(1e-9));
        assertThat(made.into("cobalt", REFINING, "CHN"))
                .extracting(SupplyRow::fromIso3)
                .containsOnly("COD");
        assertThat(made.drafts().rows(Tables.SUPPLIES))
                .extracting(SupplyRow::fromIso3)
                .doesNotContain("COG", "NAM");
    }

    @Test
    void onlyKnownMinersShipLithiumOreAndOnlyAboveItsPrice() {
        SmallWorld.Made made = new SmallWorld()
                .makes("lithium", EXTRACTION, "AUS", 100)
                .makes("lithium", EXTRACTION, "NGA", 50)
                .makes("lithium", EXTRACTION, "ZWE", 50)
                .makes("lithium", REFINING, "CHN", 40)
                .imports(156, 36, "253090", "1000000", 900_000) // Australia at 0.9
                .imports(156, 566, "253090", "100000", 43_000) // Nigeria at 0.43
                .imports(156, 716, "253090", "100000", 10_000) // Zimbabwe at 0.1: not lithium
                .imports(156, 699, "253090", "100000", 90_000) // India mines none
                .imports(842, 36, "253090", "100000", 90_000) // the USA converts none
                .curate(folder);

        assertThat(made.tonnes("lithium", "AUS", REFINING, "CHN")).isGreaterThanOrEqualTo(25); // 1000 t x 0.025
        assertThat(traced(made, "lithium", "AUS", "CHN")).isCloseTo(25, within(1e-9));
        assertThat(traced(made, "lithium", "NGA", "CHN")).isCloseTo(1.4, within(1e-9)); // 100 t x 0.014
        assertThat(traced(made, "lithium", "ZWE", "CHN")).isZero();
        assertThat(traced(made, "lithium", "IND", "CHN")).isZero();
    }

    @Test
    void aggregatesAndSelfImportsAreNoTrade() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", REFINING, "NOR", 100)
                .imports(842, 579, "810520", "10000", 300_000)
                .imports(842, 0, "810520", "10000", 300_000) // the world
                .imports(842, 97, "810520", "10000", 300_000) // the EU
                .imports(97, 579, "810520", "10000", 300_000) // as reporter
                .imports(975, 579, "810520", "10000", 300_000) // ASEAN
                .imports(842, 842, "810520", "10000", 300_000) // from itself
                .curate(folder);

        assertThat(made.tonnes("cobalt", "NOR", USE, "USA")).isCloseTo(9.9, within(1e-9));
        assertThat(made.drafts().rows(Tables.SUPPLIES)).hasSize(2); // and Norway's own use
    }

    @Test
    void comtradeNumbersThatDifferFromIsoAreRead() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", REFINING, "NOR", 1000)
                .imports(251, 579, "810520", "10000", 300_000)
                .imports(699, 579, "810520", "10000", 300_000)
                .imports(757, 579, "810520", "10000", 300_000)
                .imports(490, 579, "810520", "10000", 300_000)
                .curate(folder);

        assertThat(made.drafts().rows(Tables.SUPPLIES))
                .extracting(SupplyRow::toIso3)
                .containsExactlyInAnyOrder("CHE", "FRA", "IND", "NOR", "TWN");
    }

    @Test
    void aMissingWeightIsFilledByTheMedianUnitValueAndNoted() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", REFINING, "NOR", 1000)
                .imports(842, 579, "810520", "10000", 200_000) // 20 USD/kg
                .imports(392, 579, "810520", "10000", 300_000) // 30 USD/kg
                .imports(410, 579, "810520", "", 250_000) // the median is 25: 10 t
                .curate(folder);

        assertThat(made.tonnes("cobalt", "NOR", USE, "KOR")).isCloseTo(9.9, within(1e-9));
        DerivationRow derivation = made.derivation("cobalt.2024.refining.NOR.use.KOR");
        assertThat(derivation.factors()).contains("weight-filled=810520");
        assertThat(made.derivation("cobalt.2024.refining.NOR.use.USA").factors())
                .doesNotContain("weight-filled=810520");
    }

    @Test
    void aDerivationNamesComtradeRowsWithoutTheirValues() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", REFINING, "NOR", 1000)
                .imports(842, 579, "810520", "12345", 345_678)
                .curate(folder);

        assertThat(made.derivation("cobalt.2024.refining.NOR.use.USA").inputs())
                .containsExactly(
                        "usgs-mcs-2026.production.cobalt.refining.NOR.2024",
                        "comtrade-battery-imports/USA/NOR/810520/2024/2");
        assertThat(made.drafts().rows(Tables.SHIPMENTS)).isEmpty();
    }

    @Test
    void goodsFromAnUnspecifiedAreaAreUnknown() {
        SmallWorld.Made made = new SmallWorld()
                .makes("cobalt", REFINING, "NOR", 1000)
                .imports(842, 579, "810520", "10000", 300_000)
                .imports(842, 899, "810520", "5000", 150_000)
                .curate(folder);

        assertThat(made.tonnes("cobalt", "UNKNOWN", USE, "USA")).isCloseTo(4.95, within(1e-9)); // 5 t x 0.99
    }

    @Test
    void shipmentsKeepWhatBaciPrints() {
        SmallWorld.Made made = new SmallWorld()
                .baci("COD", "CHN", "282200", "cobalt", 90, "10")
                .baci("S19", "CHN", "282200", "cobalt", 320, "10")
                .baci("CHN", "USA", "811292", "gallium+germanium", 10, "1")
                .baci("CHN", "USA", "283691", "lithium", 10, "")
                .curate(folder);

        List<ShipmentRow> shipments = made.drafts().rows(Tables.SHIPMENTS);
        assertThat(shipments).hasSize(4);
        ShipmentRow hydroxide = shipments.get(0);
        assertThat(hydroxide.key().value()).isEqualTo("baci-2024.282200.COD.CHN.2024");
        assertThat(hydroxide.form()).isEqualTo("hydroxide"); // 9 USD/kg
        assertThat(String.valueOf(hydroxide.tonnes())).contains("3.3"); // 10 t x 0.33
        assertThat(shipments.get(1).exporter().value()).isEqualTo("TWN"); // S19
        assertThat(shipments.get(1).form()).isEqualTo("oxide"); // 32 USD/kg
        assertThat(shipments.get(2).tonnes()).isNull(); // a weight that is missing stays missing here
        assertThat(shipments.get(2).grossTonnes()).isNull();
        assertThat(shipments.get(3).mineral()).isNull(); // 811292 is a heading of several minerals
    }

    @Test
    void anUnknownCountryIsReportedWithItsPlace() {
        SmallWorld.Made made = new SmallWorld()
                .baci("QQQ", "CHN", "282200", "cobalt", 90, "10")
                .imports(842, 12345, "810520", "10000", 300_000)
                .curate(folder);

        assertThat(made.materials().faults())
                .extracting(Object::toString)
                .anyMatch(fault -> fault.contains("baci_hs17_2024_bilateral.csv:2:exporter") && fault.contains("QQQ"))
                .anyMatch(fault -> fault.contains("2018_2024.csv:2:partner_m49") && fault.contains("12345"));
    }

    private static double traced(SmallWorld.Made made, String mineral, String from, String to) {
        return made.into(mineral, REFINING, to).stream()
                .filter(row -> row.fromIso3().equals(from) && row.method().equals("kastner-2011"))
                .mapToDouble(row -> row.tonnes().value())
                .sum();
    }
}
