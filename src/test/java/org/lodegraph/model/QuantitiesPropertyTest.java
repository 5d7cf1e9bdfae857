package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class QuantitiesPropertyTest {

    @Property(seed = "20261123")
    void aShareIsAnyNumberFromZeroToOne(@ForAll @DoubleRange(min = 0, max = 1) double value) {
        assertThat(new Share(value).value()).isEqualTo(value);
    }

    @Property(seed = "20261123")
    void aMassIsAnyFiniteNumberThatIsNotNegative(@ForAll @DoubleRange(min = 0, max = 1e15) double value) {
        assertThat(new Tonnes(value).value()).isEqualTo(value);
    }

    @Property(seed = "20261123")
    void aYearIsOfThisCenturyOrTheLast(@ForAll @IntRange(min = 1900, max = 2100) int value) {
        assertThat(new Year(value).value()).isEqualTo(value);
    }
}
