package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.model.failure.InvalidValueException;

/** Parameters of statements, parsed from command-line words. */
class QueryCatalogTest {

    private static final QueryCatalog.Entry SITES = QueryCatalog.load().get("catalog/list-sites");

    @Test
    void parsesValuesByType() {
        Map<String, Object> values = QueryCatalog.bind(SITES, Map.of("joined", "false", "offset", "0", "limit", "5"));

        assertThat(values)
                .containsEntry("joined", false)
                .containsEntry("limit", 5L)
                .containsEntry("mineral", null);
    }

    @ParameterizedTest
    @CsvSource({"joined, perhaps, true or false", "joined, TRUE, true or false", "limit, many, INTEGER"})
    void rejectsTextOfAnotherType(String parameter, String word, String expected) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> QueryCatalog.bind(SITES, with(parameter, word)))
                .withMessageStartingWith(parameter + " '" + word + "': expected " + expected);
    }

    private static Map<String, String> with(String parameter, String word) {
        return parameter.equals("limit")
                ? Map.of("offset", "0", "limit", word)
                : Map.of("offset", "0", "limit", "1", parameter, word);
    }
}
