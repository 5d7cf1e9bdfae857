package org.lodegraph.question.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.MineralId;
import org.lodegraph.question.bill.Substitution.Option;

/** Relief by alternatives: each of the three limits, and no tonne used twice. */
class SubstitutionTest {

    private static final MineralId NICKEL = new MineralId("nickel");
    private static final MineralId MANGANESE = new MineralId("manganese");

    @Test
    void reliefIsLimitedByLossSigmaAndSpare() {
        // spare 10 t; replacing the whole item takes 100 t of nickel
        assertThat(relieve(0.05, new Option(NICKEL, 0.5, 100))).containsExactly(0.05); // the loss
        assertThat(relieve(0.9, new Option(NICKEL, 0.08, 100))).containsExactly(0.08); // sigma
        assertThat(relieve(0.9, new Option(NICKEL, 0.5, 100))).containsExactly(0.1); // 10 / 100
        assertThat(relieve(0.9, new Option(NICKEL, 0.5, 200))).containsExactly(0.05); // twice the ratio: 10 / 200
    }

    @Test
    void usesSecondChoiceForTheRemainingLoss() {
        List<Double> reliefs = new Substitution(Map.of(NICKEL, 10.0, MANGANESE, 50.0))
                .relieve(0.3, List.of(new Option(NICKEL, 0.5, 100), new Option(MANGANESE, 1, 100)));

        assertThat(reliefs.get(0)).isCloseTo(0.1, within(1e-12)); // all available nickel
        assertThat(reliefs.get(1)).isCloseTo(0.2, within(1e-12)); // 0.3 - 0.1, though 0.5 is available
    }

    @Test
    void usesEachSpareTonneOnce() {
        Substitution substitution = new Substitution(Map.of(NICKEL, 10.0));

        assertThat(substitution.relieve(0.9, List.of(new Option(NICKEL, 0.06, 100))))
                .containsExactly(0.06);
        assertThat(substitution.relieve(0.9, List.of(new Option(NICKEL, 1, 50))).get(0))
                .isCloseTo(0.08, within(1e-12)); // 10 - 6 = 4 t are left, of 50
        assertThat(substitution.relieve(0.9, List.of(new Option(NICKEL, 1, 50))).get(0))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void givesNoReliefWithoutSpare() {
        assertThat(new Substitution(Map.of()).relieve(0.9, List.of(new Option(NICKEL, 1, 1))))
                .containsExactly(0.0);
        assertThat(relieve(0, new Option(NICKEL, 1, 1))).containsExactly(0.0);
    }

    private static List<Double> relieve(double loss, Option option) {
        return new Substitution(Map.of(NICKEL, 10.0)).relieve(loss, List.of(option));
    }
}
