package org.lodegraph.network.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Properties of every clamp, on random trade with exports far above output. */
class ExportClampPropertyTest {

    @Property(seed = "20261123")
    void noCountryExportsMoreThanAllowedOrReported(@ForAll @IntRange(min = 1, max = 10) int n, @ForAll Random random) {
        Drawn drawn = new Drawn(n, random);

        double[] factors = ExportClamp.factors(drawn.made, drawn.trade, drawn.reserved);

        double[][] clamped = Matrices.scaleRows(drawn.trade, factors);
        double[] exports = Matrices.rowSums(clamped);
        double[] imports = Matrices.columnSums(clamped);
        for (int i = 0; i < n; i++) {
            assertThat(factors[i]).isBetween(0.0, 1.0);
            double most = ExportClamp.MAX * Math.max(0, drawn.made[i] + imports[i] - drawn.reserved[i]);
            assertThat(exports[i]).isLessThanOrEqualTo(most * (1 + 1e-9) + 1e-5);
        }
    }

    @Property(seed = "20261123")
    void exportsWithinSupplyAreUnchanged(@ForAll @IntRange(min = 2, max = 8) int n, @ForAll Random random) {
        double[] made = new double[n];
        double[][] trade = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                trade[i][j] = i == j ? 0 : random.nextDouble() * 10;
                made[i] += trade[i][j] * 1.01; // more than its exports: its output alone suffices
            }
        }

        assertThat(ExportClamp.factors(made, trade, new double[n])).containsOnly(1.0);
    }

    @Property(seed = "20261123")
    void aSecondClampChangesNothing(@ForAll @IntRange(min = 1, max = 10) int n, @ForAll Random random) {
        Drawn drawn = new Drawn(n, random);
        double[][] once = Matrices.scaleRows(drawn.trade, ExportClamp.factors(drawn.made, drawn.trade, drawn.reserved));
        double[][] twice = Matrices.scaleRows(once, ExportClamp.factors(drawn.made, once, drawn.reserved));

        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertThat(twice[i][j]).isCloseTo(once[i][j], within(1e-5));
            }
        }
    }

    @Property(seed = "20261123")
    void theOrderOfTheCountriesDoesNotMatter(@ForAll @IntRange(min = 2, max = 10) int n, @ForAll Random random) {
        Drawn drawn = new Drawn(n, random);
        double[] made = new double[n];
        double[] reserved = new double[n];
        double[][] trade = new double[n][n];
        for (int i = 0; i < n; i++) { // country i becomes country n - 1 - i
            made[n - 1 - i] = drawn.made[i];
            reserved[n - 1 - i] = drawn.reserved[i];
            for (int j = 0; j < n; j++) {
                trade[n - 1 - i][n - 1 - j] = drawn.trade[i][j];
            }
        }

        double[] factors = ExportClamp.factors(drawn.made, drawn.trade, drawn.reserved);
        double[] turned = ExportClamp.factors(made, trade, reserved);

        for (int i = 0; i < n; i++) {
            assertThat(turned[n - 1 - i]).isCloseTo(factors[i], within(1e-6));
        }
    }

    private static final class Drawn {

        private final double[] made;
        private final double[] reserved;
        private final double[][] trade;

        private Drawn(int n, Random random) {
            made = new double[n];
            reserved = new double[n];
            trade = new double[n][n];
            for (int i = 0; i < n; i++) {
                made[i] = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 100;
                reserved[i] = random.nextInt(4) == 0 ? made[i] * random.nextDouble() : 0;
                for (int j = 0; j < n; j++) {
                    trade[i][j] = i == j || random.nextInt(3) == 0 ? 0 : random.nextDouble() * 100;
                }
            }
        }
    }
}
