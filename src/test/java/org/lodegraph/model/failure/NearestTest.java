package org.lodegraph.model.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void putsTheFewestSlipsFirst() {
        assertThat(Nearest.to("colbat", List.of("copper", "cobalt", "nickel"))).startsWith("cobalt");
    }

    @Test
    void findsANameByAPartOfIt() {
        assertThat(Nearest.to("graphite", List.of("natural-graphite", "gallium")))
                .containsExactly("natural-graphite");
    }

    @Test
    void staysSilentWhereNothingComesNear() {
        assertThat(Nearest.to("xyzzy", List.of("cobalt", "nickel"))).isEmpty();
    }
}
