package org.lodegraph.question.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.InvalidValueException;

/** Arithmetic of a price floor. */
class TopUpTest {

    private static final double MAX = 1e9;

    @ParameterizedTest(name = "floor {0}, market {1}: top-up {2}, import price {3}")
    @CsvSource({
        "45000, 30000, 15000, 45000", // below the floor: the difference
        "30000, 45000, 0,     45000", // above it: nothing
        "30000, 30000, 0,     30000",
        "0,     30000, 0,     30000",
        "100,   0,     100,   100"
    })
    void liftsPriceExactlyToTheFloor(double floor, double market, double topUp, double price) {
        TopUp found = new TopUp(floor, market);

        assertThat(found.usdPerTonne()).isEqualTo(topUp);
        assertThat(found.importPriceUsdPerTonne()).isEqualTo(price);
    }

    @Test
    void costIsTonnesTimesTopUp() {
        assertThat(new TopUp(45_000, 30_000).costUsd(2.5)).isEqualTo(37_500); // 2.5 x 15,000
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsInvalidPrice(double price) {
        assertThatThrownBy(() -> new TopUp(price, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new TopUp(1, price)).isInstanceOf(InvalidValueException.class);
    }

    @Property(seed = "20261123")
    void topUpIsNeverNegativeAndReachesTheFloor(
            @ForAll @DoubleRange(max = MAX) double floor, @ForAll @DoubleRange(max = MAX) double market) {
        TopUp topUp = new TopUp(floor, market);

        assertThat(topUp.usdPerTonne()).isNotNegative();
        assertThat(topUp.importPriceUsdPerTonne()).isGreaterThanOrEqualTo(floor).isGreaterThanOrEqualTo(market);
        assertThat(market + topUp.usdPerTonne()).isCloseTo(topUp.importPriceUsdPerTonne(), within(1e-6));
    }

    @Property(seed = "20261123")
    void costsNothingWithoutAFloor(
            @ForAll @DoubleRange(max = MAX) double market, @ForAll @DoubleRange(max = MAX) double tonnes) {
        assertThat(new TopUp(0, market).costUsd(tonnes)).isZero();
    }

    @Property(seed = "20261123")
    void costIsProportionalToTonnes(
            @ForAll @DoubleRange(max = MAX) double floor,
            @ForAll @DoubleRange(max = MAX) double market,
            @ForAll @DoubleRange(max = 1e6) double some,
            @ForAll @DoubleRange(max = 1e6) double more) {
        TopUp topUp = new TopUp(floor, market);

        double together = topUp.costUsd(some + more);
        assertThat(topUp.costUsd(some) + topUp.costUsd(more)).isCloseTo(together, within(1e-9 * (1 + together)));
    }

    @Property(seed = "20261123")
    void neverCostsLessUnderAHigherFloor(
            @ForAll @DoubleRange(max = MAX) double floor,
            @ForAll @DoubleRange(max = MAX) double rise,
            @ForAll @DoubleRange(max = MAX) double market) {
        assertThat(new TopUp(floor + rise, market).costUsd(1))
                .isGreaterThanOrEqualTo(new TopUp(floor, market).costUsd(1));
    }
}
