package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lodegraph.model.Concentration.Outputs;

class ConcentrationPropertyTest {

    private static final double ROUNDING = 1e-6;

    @Property(seed = "20261123")
    void theIndexStaysWithinItsScaleAndItsEndsInOrder(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 1, max = 1e6) Double> named,
            @ForAll @DoubleRange(min = 0, max = 1e6) double residual,
            @ForAll @Size(max = 3) List<@DoubleRange(min = 0, max = 1e6) Double> withheld) {
        Concentration.Index hhi =
                Concentration.overRows(new Outputs(named, residual, withheld)).hhi();

        assertThat(hhi.low()).isPositive().isLessThanOrEqualTo(hhi.tight() + ROUNDING);
        assertThat(hhi.tight()).isLessThanOrEqualTo(hhi.high() + ROUNDING);
        assertThat(hhi.high()).isLessThanOrEqualTo(Concentration.MAX + ROUNDING);
    }

    @Property(seed = "20261123")
    void theOrderOfSuppliersDoesNotMatter(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = 1, max = 1e6) Double> named) {
        List<Double> backwards = new ArrayList<>(named);
        Collections.reverse(backwards);

        assertThat(Concentration.overRows(new Outputs(backwards, 0, List.of()))
                        .hhi()
                        .low())
                .isCloseTo(
                        Concentration.overRows(new Outputs(named, 0, List.of()))
                                .hhi()
                                .low(),
                        within(ROUNDING));
    }

    @Property(seed = "20261123")
    void splittingASupplierNeverRaisesTheIndex(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 1, max = 1e6) Double> named,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        List<Double> split = new ArrayList<>(named);
        double first = split.remove(0);
        split.add(first * part);
        split.add(first * (1 - part));

        assertThat(Concentration.overRows(new Outputs(split, 0, List.of()))
                        .hhi()
                        .low())
                .isLessThanOrEqualTo(Concentration.overRows(new Outputs(named, 0, List.of()))
                                .hhi()
                                .low()
                        + ROUNDING);
    }

    @Property(seed = "20261123")
    void theUnitDoesNotMatter(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 1, max = 1e6) Double> tonnes,
            @ForAll @DoubleRange(min = 0, max = 1e6) double residual) {
        List<Double> kilograms = tonnes.stream().map(mass -> mass * 1000).toList();

        assertThat(Concentration.overRows(new Outputs(kilograms, residual * 1000, List.of()))
                        .hhi()
                        .low())
                .isCloseTo(
                        Concentration.overRows(new Outputs(tonnes, residual, List.of()))
                                .hhi()
                                .low(),
                        within(ROUNDING));
    }

    @Property(seed = "20261123")
    void equalSuppliersCountForThemselves(@ForAll @IntRange(min = 1, max = 200) int suppliers) {
        Concentration even = Concentration.overRows(new Outputs(Collections.nCopies(suppliers, 7.0), 0, List.of()));

        assertThat(even.effectiveSuppliers()).isCloseTo(suppliers, within(1e-6));
        assertThat(even.nMinus1Share()).isCloseTo(1 - 1.0 / suppliers, within(1e-9));
    }
}
