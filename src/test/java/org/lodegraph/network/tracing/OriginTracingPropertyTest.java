package org.lodegraph.network.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Properties of every tracing, on random networks. */
class OriginTracingPropertyTest {

    @Property(seed = "20261123")
    void noMassIsMadeOrLost(@ForAll @IntRange(min = 1, max = 12) int n, @ForAll Random random) {
        Drawn drawn = Drawn.of(n, random);
        for (int u = 0; u < n; u++) {
            double used = 0;
            for (int v = 0; v < n; v++) {
                used += drawn.tracing.used(u, v);
            }
            assertThat(used).isCloseTo(drawn.made[u], within(1e-6 * (1 + drawn.made[u])));
        }
    }

    @Property(seed = "20261123")
    void useIsSupplyLessExports(@ForAll @IntRange(min = 1, max = 12) int n, @ForAll Random random) {
        Drawn drawn = Drawn.of(n, random);
        double[] exports = Matrices.rowSums(drawn.trade);
        for (int v = 0; v < n; v++) {
            double used = 0;
            for (int u = 0; u < n; u++) {
                used += drawn.tracing.used(u, v);
            }
            double kept = drawn.tracing.throughput(v) - exports[v];
            assertThat(used).isCloseTo(kept, within(1e-6 * (1 + kept)));
        }
    }

    @Property(seed = "20261123")
    void lastLegsAndHomeAddUpToUse(@ForAll @IntRange(min = 1, max = 10) int n, @ForAll Random random) {
        Drawn drawn = Drawn.of(n, random);
        for (int u = 0; u < n; u++) {
            for (int v = 0; v < n; v++) {
                double sum = u == v ? drawn.tracing.home(v) : 0;
                for (int j = 0; j < n; j++) {
                    sum += drawn.tracing.arriving(u, j, v, drawn.trade[j][v]);
                }
                assertThat(sum).isCloseTo(drawn.tracing.used(u, v), within(1e-6 * (1 + sum)));
            }
        }
    }

    @Property(seed = "20261123")
    void namesDoNotMatter(@ForAll @IntRange(min = 2, max = 10) int n, @ForAll Random random) {
        Drawn drawn = Drawn.of(n, random);
        double[] made = new double[n];
        double[][] trade = new double[n][n];
        for (int i = 0; i < n; i++) { // country i becomes country n - 1 - i
            made[n - 1 - i] = drawn.made[i];
            for (int j = 0; j < n; j++) {
                trade[n - 1 - i][n - 1 - j] = drawn.trade[i][j];
            }
        }
        OriginTracing renamed = OriginTracing.of(made, trade);
        for (int u = 0; u < n; u++) {
            for (int v = 0; v < n; v++) {
                double expected = drawn.tracing.used(u, v);
                assertThat(renamed.used(n - 1 - u, n - 1 - v)).isCloseTo(expected, within(1e-6 * (1 + expected)));
            }
        }
    }

    @Property(seed = "20261123")
    void hubsVanish(@ForAll @IntRange(min = 2, max = 10) int n, @ForAll Random random) {
        Drawn drawn = Drawn.of(n, random);
        for (int hub = 0; hub < n; hub++) {
            if (drawn.made[hub] == 0) {
                for (int v = 0; v < n; v++) {
                    assertThat(drawn.tracing.used(hub, v)).isZero();
                }
            }
        }
    }

    @Property(seed = "20261123")
    void noCountryExportsMoreThanItsSupplyAfterTheClamp(
            @ForAll @IntRange(min = 1, max = 12) int n, @ForAll Random random) {
        Drawn drawn = Drawn.of(n, random);
        double[] exports = Matrices.rowSums(drawn.trade);
        for (int i = 0; i < n; i++) {
            double most = ExportClamp.MAX * drawn.tracing.throughput(i);
            assertThat(exports[i]).isLessThanOrEqualTo(most * (1 + 1e-9) + 1e-9);
        }
    }

    /** A network with hubs (output 0), gaps and exports above output, clamped and traced. */
    private static final class Drawn {

        private final double[] made;
        private final double[][] trade;
        private final OriginTracing tracing;

        private Drawn(double[] made, double[][] trade) {
            this.made = made;
            this.trade = trade;
            this.tracing = OriginTracing.of(made, trade);
        }

        static Drawn of(int n, Random random) {
            double[] made = new double[n];
            double[][] trade = new double[n][n];
            for (int i = 0; i < n; i++) {
                made[i] = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 1000;
                for (int j = 0; j < n; j++) {
                    trade[i][j] = i == j || random.nextInt(3) == 0 ? 0 : random.nextDouble() * 300;
                }
            }
            double[] factors = ExportClamp.factors(made, trade, new double[n]);
            assertThat(Arrays.stream(factors).allMatch(f -> f >= 0 && f <= 1)).isTrue();
            return new Drawn(made, Matrices.scaleRows(trade, factors));
        }
    }
}
