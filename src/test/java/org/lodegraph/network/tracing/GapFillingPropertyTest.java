package org.lodegraph.network.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Properties of every filling and every fit, on random idle tonnes and needs. */
class GapFillingPropertyTest {

    @Property(seed = "20261123")
    void assignedAndLeftAddUpToIdle(@ForAll @IntRange(min = 1, max = 8) int n, @ForAll Random random) {
        double[] idle = random.doubles(n, 0, 100).toArray();
        double[] lacks = random.doubles(n, 0, 100).toArray();
        GapFilling filled = GapFilling.of(idle, lacks, ties(n, random), barred(n, random));

        double given = 0;
        for (int u = 0; u < n; u++) {
            double out = filled.own(u);
            for (int v = 0; v < n; v++) {
                assertThat(filled.tied(u, v)).isGreaterThanOrEqualTo(0);
                assertThat(filled.shared(u, v)).isGreaterThanOrEqualTo(0);
                out += filled.tied(u, v) + filled.shared(u, v);
            }
            assertThat(out).isLessThanOrEqualTo(idle[u] * (1 + 1e-9));
            given += out;
        }
        assertThat(given + filled.left()).isCloseTo(Arrays.stream(idle).sum(), within(1e-6));
    }

    @Property(seed = "20261123")
    void assignedAndUnknownAddUpToLacked(@ForAll @IntRange(min = 1, max = 8) int n, @ForAll Random random) {
        double[] idle = random.doubles(n, 0, 100).toArray();
        double[] lacks = random.doubles(n, 0, 100).toArray();
        GapFilling filled = GapFilling.of(idle, lacks, ties(n, random), barred(n, random));

        for (int v = 0; v < n; v++) {
            double in = filled.own(v) + filled.unknown(v);
            for (int u = 0; u < n; u++) {
                in += filled.tied(u, v) + filled.shared(u, v);
            }
            assertThat(in).isCloseTo(lacks[v], within(1e-6));
        }
    }

    @Property(seed = "20261123")
    void withoutBarsTheSmallerSideIsAssignedInFull(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll @IntRange(min = 1, max = 8) int m, @ForAll Random r) {
        double[] supplies = r.doubles(n, 0, 100).toArray();
        double[] needs = r.doubles(m, 0, 100).toArray();

        double[][] fitted = BiproportionalFitting.fit(supplies, needs, new boolean[n][m]);

        double total = Arrays.stream(Matrices.rowSums(fitted)).sum();
        double most =
                Math.min(Arrays.stream(supplies).sum(), Arrays.stream(needs).sum());
        assertThat(total).isCloseTo(most, within(1e-6));
    }

    @Property(seed = "20261123")
    void theOrderOfRowsAndColumnsDoesNotMatter(@ForAll @IntRange(min = 2, max = 7) int n, @ForAll Random random) {
        double[] supplies = random.doubles(n, 1, 100).toArray();
        double[] needs = random.doubles(n, 1, 100).toArray();
        boolean[][] barred = barred(n, random);
        double[] suppliesTurned = new double[n];
        double[] needsTurned = new double[n];
        boolean[][] barredTurned = new boolean[n][n];
        for (int i = 0; i < n; i++) { // row and column i become n - 1 - i
            suppliesTurned[n - 1 - i] = supplies[i];
            needsTurned[n - 1 - i] = needs[i];
            for (int j = 0; j < n; j++) {
                barredTurned[n - 1 - i][n - 1 - j] = barred[i][j];
            }
        }

        double[][] fitted = BiproportionalFitting.fit(supplies, needs, barred);
        double[][] turned = BiproportionalFitting.fit(suppliesTurned, needsTurned, barredTurned);

        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertThat(turned[n - 1 - i][n - 1 - j]).isCloseTo(fitted[i][j], within(1e-6));
            }
        }
    }

    private static List<GapFilling.Tie> ties(int n, Random random) {
        return random.nextBoolean() ? List.of() : List.of(new GapFilling.Tie(random.nextInt(n), random.nextInt(n)));
    }

    private static boolean[][] barred(int n, Random random) {
        boolean[][] barred = new boolean[n][n];
        for (boolean[] row : barred) {
            for (int j = 0; j < n; j++) {
                row[j] = random.nextInt(5) == 0;
            }
        }
        return barred;
    }
}
