package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTextTest {

    @Test
    void roundsNothingToNoneOrAll() {
        assertThat(FigureText.percent(0.641)).isEqualTo("64%");
        assertThat(FigureText.percent(0)).isEqualTo("0%");
        assertThat(FigureText.percent(0.004)).isEqualTo("under 1%");
        assertThat(FigureText.percent(0.996)).isEqualTo("over 99%");
        assertThat(FigureText.percent(1)).isEqualTo("100%");
    }

    @Test
    void tonnesHaveSignificantDigits() {
        assertThat(FigureText.tonnes(2570.19)).isEqualTo("2,570 t");
        assertThat(FigureText.tonnes(100)).isEqualTo("100 t");
        assertThat(FigureText.tonnes(36)).isEqualTo("36.0 t");
        assertThat(FigureText.tonnes(0.613)).isEqualTo("0.61 t");
        assertThat(FigureText.dollars(1_234_567)).isEqualTo("USD 1,230,000");
    }

    @Test
    void aMethodNamesTheOriginOfItsParts() {
        assertThat(Method.with("loss"))
                .isEqualTo("lodegraph-2; computed by the network engine: loss; everything else by Cypher");
    }
}
