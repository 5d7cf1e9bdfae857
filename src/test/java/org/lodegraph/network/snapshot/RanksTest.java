package org.lodegraph.network.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Iso3;
import org.lodegraph.network.Spare;

/** Ranks over several runs, the runs themselves, and what legs are weighed by. */
class RanksTest {

    @Test
    void takesTheBestAndTheWorstPlaceOverAllOrders() {
        Ranks ranks = new Ranks();
        ranks.add(List.of("a", "b", "c"), Comparator.naturalOrder(), one -> one);
        ranks.add(List.of("a", "b", "c"), Comparator.reverseOrder(), one -> one);

        assertThat(ranks.of("a")).isEqualTo(new Ranks.Rank(1, 3));
        assertThat(ranks.of("b")).isEqualTo(new Ranks.Rank(2, 2));
        assertThatThrownBy(() -> ranks.of("d")).hasMessageContaining("d");
    }

    @Test
    void runsSevenTimes() {
        assertThat(new Setting(new Spare(0.2, 0.5), Policy.HIGH).seven())
                .containsExactly(
                        new Setting(new Spare(0.2, 0.5), Policy.LOW),
                        new Setting(new Spare(0.2, 0.5), Policy.CENTRAL),
                        new Setting(new Spare(0.2, 0.5), Policy.HIGH),
                        new Setting(new Spare(0.1, 0.5), Policy.HIGH),
                        new Setting(new Spare(0.4, 0.5), Policy.HIGH),
                        new Setting(new Spare(0.2, 0.25), Policy.HIGH),
                        new Setting(new Spare(0.2, 1), Policy.HIGH));
        assertThat(Setting.DEFAULT.slacks())
                .extracting(setting -> setting.spare().slack())
                .containsExactly(0.25, 1.0, Double.POSITIVE_INFINITY);
    }

    @Test
    void measuresTheWayRoundTheEarth() {
        Place greenwich = new Place(new Iso3("AAA"), "A", 2.5, 0.0, 0.0);
        Place quarter = new Place(new Iso3("BBB"), "B", -2.5, 0.0, 90.0);
        Place nowhere = new Place(new Iso3("CCC"), "C", null, null, null);

        assertThat(greenwich.kilometresTo(quarter)).isCloseTo(10_007.5, within(0.1)); // a quarter of 2 pi x 6371
        assertThat(greenwich.kilometresTo(nowhere)).isNull();
        assertThat(greenwich.risk()).isZero();
        assertThat(quarter.risk()).isOne();
        assertThat(nowhere.risk()).isNull();
    }

    @Test
    void roundsAwayTheOrderOfAddingUp() {
        assertThat(Rounded.share(0.7250000000000001)).isEqualTo(0.725);
        assertThat(Rounded.share(-1e-17)).isZero();
        assertThat(Rounded.share(1.0000000000000002)).isOne();
        assertThat(Rounded.tonnes(2_570_191.24546346)).isEqualTo(2_570_191.245463);
    }
}
