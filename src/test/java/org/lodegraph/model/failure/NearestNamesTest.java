package org.lodegraph.model.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

    @Test
    void putsTheFewestEditsFirst() {
        assertThat(NearestNames.to("colbat", List.of("copper", "cobalt", "nickel")))
                .startsWith("cobalt");
    }

    @Test
    void findsANameByAPartOfIt() {
        assertThat(NearestNames.to("graphite", List.of("natural-graphite", "gallium")))
                .containsExactly("natural-graphite");
    }

    @Test
    void returnsNothingIfNoNameIsNear() {
        assertThat(NearestNames.to("xyzzy", List.of("cobalt", "nickel"))).isEmpty();
    }
}
