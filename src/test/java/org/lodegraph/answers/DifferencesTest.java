package org.lodegraph.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.testing.RunningProgram;

class DifferencesTest {

    @Test
    void numbersAreTheSameWithinABillionthOfTheirSizeOrOfOne() {
        assertThat(between("[0.5, 4000000, 1]", "[0.5000000009, 4000000.003, 1.0]"))
                .isEmpty();
        assertThat(between("[0.5, 4000000]", "[0.5000000011, 4000000.005]"))
                .containsExactly("/0: 0.5 -> 0.5000000011", "/1: 4000000 -> 4000000.005");
    }

    @Test
    void whatIsGoneNewOrOfAnotherTypeIsNamedByItsPointer() {
        assertThat(between("{\"a\": {\"b\": [1, 2]}, \"c\": null}", "{\"a\": {\"b\": [1]}, \"c\": \"x\", \"d/e\": 1}"))
                .containsExactly("/a/b/1: 2 -> (nothing)", "/c: null -> \"x\"", "/d~1e: (nothing) -> 1");
        assertThat(between("{\"a\": null}", "{}")).containsExactly("/a: null -> (nothing)");
        assertThat(between("{\"a\": 1}", "{\"a\": \"1\"}")).containsExactly("/a: 1 -> \"1\"");
    }

    @Test
    void theOrderOfAListMatters() {
        assertThat(between("[\"a\", \"b\"]", "[\"b\", \"a\"]")).hasSize(2);
        assertThat(between("{\"a\": 1, \"b\": 2}", "{\"b\": 2, \"a\": 1}")).isEmpty();
    }

    private static List<String> between(String before, String after) {
        JsonNode then = RunningProgram.json(before);
        return Differences.between(then, RunningProgram.json(after));
    }
}
