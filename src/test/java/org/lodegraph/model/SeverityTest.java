package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeverityTest {

    @Test
    void eachIsAtLeastItselfAndLowerOnes() {
        assertThat(Severity.CRITICAL.atLeast(Severity.LOW)).isTrue();
        assertThat(Severity.MEDIUM.atLeast(Severity.MEDIUM)).isTrue();
        assertThat(Severity.LOW.atLeast(Severity.MEDIUM)).isFalse();
        assertThat(Severity.HIGH.atLeast(Severity.CRITICAL)).isFalse();
    }

    @Test
    void placesAreAscending() {
        assertThat(Severity.values()).extracting(Severity::place).containsExactly(1, 2, 3, 4);
    }
}
