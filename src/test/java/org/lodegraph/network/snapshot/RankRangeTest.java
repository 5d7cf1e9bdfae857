package org.lodegraph.network.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Iso3;
import org.lodegraph.network.SpareCapacity;

/** Rank ranges over several runs, the runs themselves, and distances of legs. */
class RankRangeTest {

    @Test
    void returnsTheBestAndTheWorstRankOverAllOrders() {
        RankRange<String> rankRange = new RankRange<>();
        rankRange.add(List.of("a", "b", "c"), Comparator.naturalOrder(), one -> one);
        rankRange.add(List.of("a", "b", "c"), Comparator.reverseOrder(), one -> one);

        assertThat(rankRange.of("a")).isEqualTo(new RankInterval(1, 3));
        assertThat(rankRange.of("b")).isEqualTo(new RankInterval(2, 2));
        assertThatThrownBy(() -> rankRange.of("d")).hasMessageContaining("d");
    }

    @Test
    void runsSevenTimes() {
        assertThat(new LossAssumptions(new SpareCapacity(0.2, 0.5), Bound.HIGH).seven())
                .containsExactly(
                        new LossAssumptions(new SpareCapacity(0.2, 0.5), Bound.LOW),
                        new LossAssumptions(new SpareCapacity(0.2, 0.5), Bound.CENTRAL),
                        new LossAssumptions(new SpareCapacity(0.2, 0.5), Bound.HIGH),
                        new LossAssumptions(new SpareCapacity(0.1, 0.5), Bound.HIGH),
                        new LossAssumptions(new SpareCapacity(0.4, 0.5), Bound.HIGH),
                        new LossAssumptions(new SpareCapacity(0.2, 0.25), Bound.HIGH),
                        new LossAssumptions(new SpareCapacity(0.2, 1), Bound.HIGH));
        assertThat(LossAssumptions.DEFAULT.slacks())
                .extracting(setting -> setting.spare().slack())
                .containsExactly(0.25, 1.0, Double.POSITIVE_INFINITY);
    }

    @Test
    void computesGreatCircleDistances() {
        SnapshotCountry greenwich = new SnapshotCountry(new Iso3("AAA"), "A", 2.5, 0.0, 0.0);
        SnapshotCountry quarter = new SnapshotCountry(new Iso3("BBB"), "B", -2.5, 0.0, 90.0);
        SnapshotCountry nowhere = new SnapshotCountry(new Iso3("CCC"), "C", null, null, null);

        assertThat(greenwich.kilometresTo(quarter)).isCloseTo(10_007.5, within(0.1)); // a quarter of 2 pi x 6371
        assertThat(greenwich.kilometresTo(nowhere)).isNull();
        assertThat(greenwich.risk()).isZero();
        assertThat(quarter.risk()).isOne();
        assertThat(nowhere.risk()).isNull();
    }

    @Test
    void roundsAwaySummationNoise() {
        assertThat(Rounding.share(0.7250000000000001)).isEqualTo(0.725);
        assertThat(Rounding.share(-1e-17)).isZero();
        assertThat(Rounding.share(1.0000000000000002)).isOne();
        assertThat(Rounding.tonnes(2_570_191.24546346)).isEqualTo(2_570_191.245463);
    }
}
