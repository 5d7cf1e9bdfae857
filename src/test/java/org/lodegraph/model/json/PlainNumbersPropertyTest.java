package org.lodegraph.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlainNumbersPropertyTest {

    @Property(seed = "20261123")
    void everyNumberParsesBackToItself(@ForAll double number) {
        assertThat(Double.parseDouble(PlainNumbers.of(number))).isEqualTo(number == 0 ? 0 : number);
    }
}
