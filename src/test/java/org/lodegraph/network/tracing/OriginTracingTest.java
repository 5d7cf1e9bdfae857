package org.lodegraph.network.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The worked tracing examples of docs/definitions.md. */
class OriginTracingTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int H = 2;
    private static final int C = 3;

    @Test
    void aHubVanishesAsAMaker() {
        double[] made = {100, 0, 0, 0};
        double[][] trade = new double[4][4];
        trade[A][H] = 60;
        trade[A][C] = 10;
        trade[H][C] = 50;

        OriginTracing tracing = OriginTracing.of(made, trade);

        // A keeps 100 - 60 - 10; the hub keeps 60 - 50; C has 10 directly and 50 through the hub
        assertThat(tracing.used(A, A)).isCloseTo(30, within(1e-9));
        assertThat(tracing.used(A, H)).isCloseTo(10, within(1e-9));
        assertThat(tracing.used(A, C)).isCloseTo(60, within(1e-9));
        assertThat(tracing.used(H, C)).isZero();
        // 60 t of A pass through the hub, and 50 of them go on
        assertThat(tracing.passing(A, H)).isCloseTo(60, within(1e-9));
        assertThat(tracing.arriving(A, H, C, 50)).isCloseTo(50, within(1e-9));
        assertThat(tracing.arriving(A, A, C, 10)).isCloseTo(10, within(1e-9));
        assertThat(tracing.throughput(C)).isEqualTo(60);
    }

    @Test
    void aHubMixesItsInputs() {
        double[] made = {60, 40, 0, 0};
        double[][] trade = new double[4][4];
        trade[A][H] = 60;
        trade[B][H] = 40;
        trade[H][C] = 80;

        double[] factors = ExportClamp.factors(made, trade, new double[4]);
        OriginTracing tracing = OriginTracing.of(made, Matrices.scaleRows(trade, factors));

        // the clamp leaves 0.1% of 60 and of 40 at home
        assertThat(tracing.home(A)).isCloseTo(0.06, within(1e-9));
        assertThat(tracing.home(B)).isCloseTo(0.04, within(1e-9));
        // the hub has 59.94 and 39.96, 60 to 40: of the 80 it ships 48 are of A and 32 of B
        assertThat(tracing.used(A, C)).isCloseTo(48, within(1e-9));
        assertThat(tracing.used(B, C)).isCloseTo(32, within(1e-9));
        // 59.94 - 48 and 39.96 - 32
        assertThat(tracing.used(A, H)).isCloseTo(11.94, within(1e-9));
        assertThat(tracing.used(B, H)).isCloseTo(7.96, within(1e-9));
    }

    @Test
    void exportsAboveOutputAreScaledDown() {
        double[][] trade = new double[2][2];
        trade[0][1] = 25;

        double[] factors = ExportClamp.factors(new double[] {10, 0}, trade, new double[2]);

        assertThat(trade[0][1] * factors[0]).isCloseTo(9.99, within(1e-9)); // 0.999 x 10
    }

    @Test
    void reservedTonnesAreNotExported() {
        double[][] trade = new double[2][2];
        trade[0][1] = 25;

        double[] factors = ExportClamp.factors(new double[] {10, 0}, trade, new double[] {4, 0});

        assertThat(trade[0][1] * factors[0]).isCloseTo(5.994, within(1e-9)); // 0.999 x (10 - 4)
    }

    @Test
    void twoHubsThatOnlyFeedEachOtherExportNothing() {
        double[][] trade = new double[2][2];
        trade[0][1] = 500;
        trade[1][0] = 500;

        double[] factors = ExportClamp.factors(new double[2], trade, new double[2]);

        assertThat(factors).containsExactly(0, 0);
    }

    @Test
    void refusesACountryThatShipsToItself() {
        double[][] trade = {{1}};
        assertThatThrownBy(() -> OriginTracing.of(new double[] {2}, trade)).hasMessageContaining("to itself");
    }

    @Test
    void refusesExportsThatWereNotClamped() {
        double[][] trade = {{0, 5}, {0, 0}};
        assertThatThrownBy(() -> OriginTracing.of(new double[] {5, 0}, trade)).hasMessageContaining("clamp first");
    }

    @Test
    void refusesEquationsThatHaveNoSingleSolution() {
        double[][] twice = {{1, 2}, {2, 4}};
        assertThatThrownBy(() -> new LinearSystem(twice)).hasMessageContaining("not independent");
    }

    @Test
    void solvesEquationsThatNeedTheirRowsSwapped() {
        // y = 2 and 3x + y = 5: x = 1
        assertThat(new LinearSystem(new double[][] {{0, 1}, {3, 1}}).solve(new double[] {2, 5}))
                .containsExactly(1, 2);
    }
}
