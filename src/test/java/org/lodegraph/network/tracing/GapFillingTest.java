package org.lodegraph.network.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GapFillingTest {

    @Test
    void ownOreIsUsedFirst() {
        GapFilling filled = GapFilling.of(new double[] {10, 30}, new double[] {25, 0}, List.of(), new boolean[2][2]);

        assertThat(filled.own(0)).isEqualTo(10);
        assertThat(filled.shared(1, 0)).isCloseTo(15, within(1e-9)); // the 25 needed less the 10 of its own
        assertThat(filled.unknown(0)).isCloseTo(0, within(1e-9));
        assertThat(filled.left()).isCloseTo(15, within(1e-9)); // 30 - 15
    }

    @Test
    void aKnownTieIsServedBeforeTheSharing() {
        GapFilling filled = GapFilling.of(
                new double[] {6, 6, 0, 0},
                new double[] {0, 0, 4, 8},
                List.of(new GapFilling.Tie(0, 2)),
                new boolean[4][4]);

        assertThat(filled.tied(0, 2)).isEqualTo(4);
        assertThat(filled.shared(0, 3)).isCloseTo(2, within(1e-9)); // the rest after the tie
        assertThat(filled.shared(1, 3)).isCloseTo(6, within(1e-9));
    }

    @Test
    void remainingLackIsUnknown() {
        GapFilling filled = GapFilling.of(new double[] {5, 0}, new double[] {0, 20}, List.of(), new boolean[2][2]);

        assertThat(filled.shared(0, 1)).isCloseTo(5, within(1e-9));
        assertThat(filled.unknown(1)).isCloseTo(15, within(1e-9));
    }

    @Test
    void aBarredPairGetsNothing() {
        boolean[][] barred = new boolean[2][2];
        barred[0][1] = true;
        GapFilling filled = GapFilling.of(new double[] {5, 0}, new double[] {0, 20}, List.of(), barred);

        assertThat(filled.shared(0, 1)).isZero();
        assertThat(filled.unknown(1)).isEqualTo(20);
        assertThat(filled.left()).isEqualTo(5);
    }

    @Test
    void sharesInProportionWhereNothingIsBarred() {
        double[][] fitted = BiproportionalFitting.fit(new double[] {30, 10}, new double[] {20, 20}, new boolean[2][2]);

        // 30 x 20/40 and 10 x 20/40
        assertThat(fitted[0]).containsExactly(new double[] {15, 15}, within(1e-9));
        assertThat(fitted[1]).containsExactly(new double[] {5, 5}, within(1e-9));
    }

    @Test
    void theOthersMakeUpForABarredPair() {
        boolean[][] barred = {{true, false}, {false, false}};
        double[][] fitted = BiproportionalFitting.fit(new double[] {10, 30}, new double[] {20, 20}, barred);

        // row 0 can only serve column 1: 10; so row 1 gives 20 to column 0 and 10 to column 1
        assertThat(fitted[0]).containsExactly(new double[] {0, 10}, within(1e-6));
        assertThat(fitted[1]).containsExactly(new double[] {20, 10}, within(1e-6));
    }

    @Test
    void withoutSupplyNothingIsAssigned() {
        assertThat(BiproportionalFitting.fit(new double[] {0}, new double[] {3}, new boolean[1][1])[0])
                .containsExactly(0);
        assertThat(BiproportionalFitting.fit(new double[] {3}, new double[] {0}, new boolean[1][1])[0])
                .containsExactly(0);
    }

    @Property(seed = "20261123")
    void neverGivesMoreThanThereIsOrIsWanted(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll @IntRange(min = 1, max = 8) int m, @ForAll Random r) {
        double[] supplies = r.doubles(n, 0, 100).toArray();
        double[] needs = r.doubles(m, 0, 100).toArray();
        boolean[][] barred = new boolean[n][m];
        for (boolean[] row : barred) {
            for (int j = 0; j < m; j++) {
                row[j] = r.nextInt(4) == 0;
            }
        }

        double[][] fitted = BiproportionalFitting.fit(supplies, needs, barred);

        double[] given = Matrices.rowSums(fitted);
        double[] got = Matrices.columnSums(fitted);
        for (int i = 0; i < n; i++) {
            assertThat(given[i]).isLessThanOrEqualTo(supplies[i] * (1 + 1e-9));
            for (int j = 0; j < m; j++) {
                assertThat(fitted[i][j]).isGreaterThanOrEqualTo(0);
                assertThat(!barred[i][j] || fitted[i][j] == 0).isTrue();
            }
        }
        for (int j = 0; j < m; j++) {
            assertThat(got[j]).isLessThanOrEqualTo(needs[j] * (1 + 1e-9));
        }
    }
}
