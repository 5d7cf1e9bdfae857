package org.lodegraph.question.criticality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.question.criticality.SupplyRisk.Supplier;
import org.lodegraph.question.criticality.SupplyRisk.Terms;

/** The published formula, computed by hand. */
class SupplyRiskTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static final List<Supplier> WORLD =
            List.of(new Supplier(0.6, 6, 1.1), new Supplier(0.3, 4, 1), new Supplier(0.1, 2, 0.8));

    @ParameterizedTest(name = "an estimate of {0} is {1}")
    @CsvSource({"2.5, 0", "-2.5, 10", "0, 5", "1, 3", "3, 0", "-3, 10"})
    void scalesGovernanceFromBestToWorst(double estimate, double scaled) {
        assertThat(SupplyRisk.scaled(estimate)).isCloseTo(scaled, EXACT);
    }

    @Test
    void weighsTheSquareOfAShareByGovernanceAndTrade() {
        // 0.36 x 6 x 1.1 + 0.09 x 4 + 0.01 x 2 x 0.8 = 2.376 + 0.36 + 0.016
        assertThat(SupplyRisk.concentration(WORLD)).isCloseTo(2.752, EXACT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "GS_EU, 1.224576", // (2.752 x 0.4 + 1.0 x 0.6) x 0.75 x 0.96
        "GS,    1.98144", // 2.752 x 0.75 x 0.96
        "EU,    0.72" // 1.0 x 0.75 x 0.96
    })
    void mixesTheSuppliesByImportReliance(SupplyBasis supplyBasis, double risk) {
        assertThat(SupplyRisk.of(supplyBasis, 2.752, 1.0, new Terms(0.8, 0.25, 0.96)))
                .isCloseTo(risk, EXACT);
    }

    @Test
    void usesHalfOfEachIfAllIsImported() {
        assertThat(SupplyRisk.of(SupplyBasis.GS_EU, 4, 2, new Terms(1, 0, 1))).isCloseTo(3, EXACT);
        assertThat(SupplyRisk.of(SupplyBasis.GS_EU, 4, 2, new Terms(1.4, 0, 1)))
                .isCloseTo(3, EXACT); // never more than 1
        assertThat(SupplyRisk.of(SupplyBasis.GS_EU, 4, 2, new Terms(0, 0, 1))).isCloseTo(2, EXACT);
    }

    @Test
    void monopolyOfTheWorstGovernedScoresTen() {
        double monopoly = SupplyRisk.concentration(List.of(new Supplier(1, SupplyRisk.scaled(-2.5), SupplyRisk.FREE)));

        assertThat(SupplyRisk.of(SupplyBasis.GS, monopoly, 0, new Terms(0, 0, 1)))
                .isCloseTo(10, EXACT);
    }

    @Property(seed = "20261123")
    void staysBetweenTheTwoSupplies(
            @ForAll @DoubleRange(max = 10) double world,
            @ForAll @DoubleRange(max = 10) double union,
            @ForAll @DoubleRange(max = 1) double reliance) {
        double risk = SupplyRisk.of(SupplyBasis.GS_EU, world, union, new Terms(reliance, 0, 1));

        assertThat(risk).isBetween(Math.min(world, union) - 1e-9, Math.max(world, union) + 1e-9);
    }

    @Property(seed = "20261123")
    void neverRisesWithRecycling(
            @ForAll @DoubleRange(max = 10) double world,
            @ForAll @DoubleRange(max = 1) double some,
            @ForAll @DoubleRange(max = 1) double more) {
        double high = Math.max(some, more);
        double low = Math.min(some, more);

        assertThat(SupplyRisk.of(SupplyBasis.GS, world, 0, new Terms(0, high, 1)))
                .isLessThanOrEqualTo(SupplyRisk.of(SupplyBasis.GS, world, 0, new Terms(0, low, 1)));
    }
}
