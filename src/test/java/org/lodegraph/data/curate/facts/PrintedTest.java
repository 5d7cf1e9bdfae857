package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lodegraph.data.curate.Cell;

class PrintedTest {

    @Test
    void keepsABoundAsAnIntervalWithoutACentralValue() {
        assertThat(Printed.percent(cell(">50"))).isEqualTo(new Printed(null, 50.0, 100.0, null, ">50"));
        assertThat(Printed.percent(cell("<25"))).isEqualTo(new Printed(null, 0.0, 25.0, null, "<25"));
    }

    @Test
    void leavesTheUpperEndOfAnAmountOpen() {
        // 90 thousand of a thousand tonnes
        assertThat(Printed.amount(cell(">90,000"), 1000))
                .isEqualTo(new Printed(null, 90_000_000.0, null, null, ">90,000"));
    }

    @Test
    void keepsARange() {
        assertThat(Printed.amount(cell("330 - 390"), 1)).isEqualTo(new Printed(null, 330.0, 390.0, null, "330 - 390"));
    }

    @Test
    void readsANetExporterAsBelowZero() {
        assertThat(Printed.percent(cell("E"))).isEqualTo(new Printed(null, null, 0.0, Printed.NET_EXPORTER, "E"));
    }

    @Test
    void tellsWithheldFromNotAvailableFromNoneFromNotApplicable() {
        assertThat(Printed.amount(cell("W"), 1).absence()).isEqualTo("withheld");
        assertThat(Printed.amount(cell("NA"), 1).absence()).isEqualTo("not-available");
        assertThat(Printed.amount(cell("—"), 1).absence()).isEqualTo("none-reported");
        assertThat(Printed.amount(cell("XX"), 1).absence()).isEqualTo("not-applicable");
        assertThat(Printed.amount(cell(""), 1).absence()).isEqualTo("blank");
        assertThat(Printed.amount(cell("W"), 1).value()).isNull();
    }

    @Test
    void readsLessThanHalfAUnit() {
        // half of a million cubic metres
        assertThat(Printed.amount(cell("s"), 1_000_000)).isEqualTo(new Printed(null, 0.0, 500_000.0, null, "s"));
        assertThat(Printed.word("Less than 1/2 unit").orElseThrow().high()).isEqualTo(0.5);
    }

    @Test
    void keepsKilogramsExact() {
        // 750,000 kg are 750 t, not 750.0000001
        assertThat(Printed.amount(cell("750,000"), 0.001).value()).isEqualTo(750.0);
    }

    @Test
    void refusesAWordThatItDoesNotKnow() {
        assertThatThrownBy(() -> Printed.amount(cell("plenty"), 1))
                .hasMessageStartingWith("a.csv:3:VALUE: figure, found 'plenty'");
    }

    private static Cell cell(String text) {
        return new Cell("a.csv", 3, "VALUE", text);
    }
}
