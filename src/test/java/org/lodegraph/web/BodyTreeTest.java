package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.json.JsonMappers;

/** Texts that are nearly JSON: each is parsed, or rejected with one of our own messages. */
class BodyTreeTest {

    private static final String GOOD =
            "{\"a\":[1,-2.5e3,true,null],\"b\":{\"c\":\"x\\u00e9\\n\",\"d\":{}},\"e\":[[],false]}";
    private static final List<String> SIGNS = List.of(
            "", "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "0", "-", ".", "e", "N", "/", "#", "\t", "\0", "\uFEFF");
    private static final String OWN_WORDS =
            "The body (is empty|is not UTF-8 text|is not JSON at .*|is not accepted at .*|has the field '.*' twice .*|continues after .*)\\.";

    @Test
    void eachTextOneCharacterFromJsonIsParsedOrRejectedInOwnWords() {
        List<String> refused = new ArrayList<>();
        for (int place = 0; place <= GOOD.length(); place++) {
            for (String sign : SIGNS) {
                refusal(GOOD.substring(0, place) + sign + GOOD.substring(place)).ifPresent(refused::add);
                refusal(GOOD.substring(0, place) + sign).ifPresent(refused::add);
                if (place < GOOD.length()) {
                    refusal(GOOD.substring(0, place) + sign + GOOD.substring(place + 1))
                            .ifPresent(refused::add);
                }
            }
        }

        assertThat(refused)
                .hasSizeGreaterThan(1000)
                .allSatisfy(text -> assertThat(text)
                        .matches(OWN_WORDS)
                        .doesNotContain("`", "Feature", "Json", "JsonNode", "java", "com.", "org.", "Source", "code"));
    }

    @Test
    void readsWhatIsJsonWithAByteOrderMarkToo() {
        JsonNode tree = read("\uFEFF " + GOOD + "\n");

        assertThat(tree.toString()).isEqualTo(read(GOOD).toString());
        assertThat(tree.at("/b/c").asText()).isEqualTo("x\u00e9\n");
    }

    @Test
    void readsUpToItsLimits() {
        int levels = JsonMappers.MAX_LEVELS;
        assertThat(read("[".repeat(levels) + "]".repeat(levels)).isArray()).isTrue();
        assertThat(read("1".repeat(JsonMappers.MAX_DIGITS)).isNumber()).isTrue();
        assertThat(read("{\"" + "n".repeat(JsonMappers.LONGEST_NAME) + "\":1}")).hasSize(1);
        assertThatExceptionOfType(HttpProblemException.class).isThrownBy(() -> read("[".repeat(levels + 1)));
    }

    private static JsonNode read(String text) {
        return new BodyTree(List.of("JSON")).read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> refusal(String text) {
        try {
            read(text);
            return Optional.empty();
        } catch (HttpProblemException e) {
            return Optional.of(e.problem().detail());
        }
    }
}
