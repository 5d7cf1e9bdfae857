package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Concentration.Band;
import org.lodegraph.model.Concentration.Outputs;
import org.lodegraph.model.failure.InvalidValueException;

class ConcentrationTest {

    @Test
    void addsTheSquaredPercentages() {
        Concentration mined = Concentration.overRows(new Outputs(List.of(60.0, 30.0, 10.0), 0, List.of()));

        assertThat(mined.hhi().low()).isCloseTo(4600, within(1e-9)); // 60² + 30² + 10²
        assertThat(mined.hhi().high()).isCloseTo(4600, within(1e-9)); // no rest
        assertThat(mined.largestShare()).isCloseTo(0.6, within(1e-12));
        assertThat(mined.topThreeShare()).isCloseTo(1, within(1e-12));
        assertThat(mined.nMinus1Share()).isCloseTo(0.4, within(1e-12));
        assertThat(mined.effectiveSuppliers()).isCloseTo(2.173913043, within(1e-9)); // 10,000 / 4,600
    }

    @Test
    void boundsTheUnnamedRest() {
        Concentration mined = Concentration.overRows(new Outputs(List.of(60.0, 15.0), 25, List.of()));

        assertThat(mined.hhi().low()).isCloseTo(3825, within(1e-9)); // 60² + 15²
        assertThat(mined.hhi().tight()).isCloseTo(4150, within(1e-9)); // + 15² + 10²
        assertThat(mined.hhi().high()).isCloseTo(4450, within(1e-9)); // + 25²
    }

    @Test
    void countsWithheldOutputInTheHighEndOnly() {
        Concentration mined = Concentration.overRows(new Outputs(List.of(50.0, 50.0), 0, List.of(300.0)));

        assertThat(mined.hhi().low()).isCloseTo(5000, within(1e-9)); // 50² + 50²
        assertThat(mined.hhi().high()).isCloseTo(5937.5, within(1e-9)); // of 400: 75² + 2 x 12.5²
        assertThat(mined.largestShare()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void countsTheRestAsOneOwnerInAdditionToWithheldOutput() {
        Concentration mined = Concentration.overRows(new Outputs(List.of(40.0, 0.0), 10, List.of(450.0)));

        assertThat(mined.hhi().high()).isCloseTo(8168, within(1e-9)); // of 500: 8² + 2² + 90²
        assertThat(mined.hhi().tight())
                .isCloseTo(6800, within(1e-9)); // of 50: 80² + 20²; the row of 0 is no size for owners
    }

    @Test
    void takesWhatAPublishedTotalLeavesAsTheRest() {
        Concentration mined = Concentration.overTotal(new Outputs(List.of(60.0, 15.0), 5, List.of()), 100);

        assertThat(mined.hhi().low()).isCloseTo(3825, within(1e-9)); // 60² + 15²
        assertThat(mined.hhi().high())
                .isCloseTo(4450, within(1e-9)); // + (100 - 75)²: the rest is that of the total, not the row of 5
    }

    @Test
    void namesTheBandsOfTheGuidelines() {
        assertThat(Band.of(1000)).isEqualTo(Band.UNCONCENTRATED);
        assertThat(Band.of(1800)).isEqualTo(Band.MODERATELY_CONCENTRATED);
        assertThat(Band.of(1801)).isEqualTo(Band.HIGHLY_CONCENTRATED);
    }

    @Test
    void weighsWeakGovernanceHeavier() {
        assertThat(Concentration.governanceWeight(-2.5)).isEqualTo(1);
        assertThat(Concentration.governanceWeight(0)).isEqualTo(0.5);
        assertThat(Concentration.governanceWeight(2.6)).isEqualTo(0); // clamped to 0 to 1
        assertThat(Concentration.governanceTerm(0.5, 0.0)).isEqualTo(1250); // 50² x 0.5
        assertThat(Concentration.governanceTerm(0.5, null)).isNull();
    }

    @Test
    void refusesAWorldWithoutANamedSupplier() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Outputs(List.of(0.0), 5, List.of()));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Outputs(List.of(), 5, List.of()));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Outputs(List.of(1.0, -1.0), 0, List.of()));
    }

    @Test
    void refusesATotalOfNothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Concentration.overTotal(new Outputs(List.of(1.0), 0, List.of()), 0));
    }
}
