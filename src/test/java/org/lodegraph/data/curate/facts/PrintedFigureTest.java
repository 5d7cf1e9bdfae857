package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lodegraph.data.curate.Cell;

class PrintedFigureTest {

    @Test
    void keepsABoundAsAnIntervalWithoutACentralValue() {
        assertThat(PrintedFigure.percent(cell(">50"))).isEqualTo(new PrintedFigure(null, 50.0, 100.0, null, ">50"));
        assertThat(PrintedFigure.percent(cell("<25"))).isEqualTo(new PrintedFigure(null, 0.0, 25.0, null, "<25"));
    }

    @Test
    void leavesTheUpperEndOfAnAmountOpen() {
        // 90 thousand of a thousand tonnes
        assertThat(PrintedFigure.amount(cell(">90,000"), 1000))
                .isEqualTo(new PrintedFigure(null, 90_000_000.0, null, null, ">90,000"));
    }

    @Test
    void keepsARange() {
        assertThat(PrintedFigure.amount(cell("330 - 390"), 1))
                .isEqualTo(new PrintedFigure(null, 330.0, 390.0, null, "330 - 390"));
    }

    @Test
    void readsANetExporterAsBelowZero() {
        assertThat(PrintedFigure.percent(cell("E")))
                .isEqualTo(new PrintedFigure(null, null, 0.0, PrintedFigure.NET_EXPORTER, "E"));
    }

    @Test
    void distinguishesWithheldNotAvailableNoneAndNotApplicable() {
        assertThat(PrintedFigure.amount(cell("W"), 1).absence()).isEqualTo("withheld");
        assertThat(PrintedFigure.amount(cell("NA"), 1).absence()).isEqualTo("not-available");
        assertThat(PrintedFigure.amount(cell("—"), 1).absence()).isEqualTo("none-reported");
        assertThat(PrintedFigure.amount(cell("XX"), 1).absence()).isEqualTo("not-applicable");
        assertThat(PrintedFigure.amount(cell(""), 1).absence()).isEqualTo("blank");
        assertThat(PrintedFigure.amount(cell("W"), 1).value()).isNull();
    }

    @Test
    void readsLessThanHalfAUnit() {
        // half of a million cubic metres
        assertThat(PrintedFigure.amount(cell("s"), 1_000_000))
                .isEqualTo(new PrintedFigure(null, 0.0, 500_000.0, null, "s"));
        assertThat(PrintedFigure.word("Less than 1/2 unit").orElseThrow().high())
                .isEqualTo(0.5);
    }

    @Test
    void keepsKilogramsExact() {
        // 750,000 kg are 750 t, not 750.0000001
        assertThat(PrintedFigure.amount(cell("750,000"), 0.001).value()).isEqualTo(750.0);
    }

    @Test
    void rejectsAnUnknownWord() {
        assertThatThrownBy(() -> PrintedFigure.amount(cell("plenty"), 1))
                .hasMessageStartingWith("a.csv:3:VALUE: figure, found 'plenty'");
    }

    private static Cell cell(String text) {
        return new Cell("a.csv", 3, "VALUE", text);
    }
}
