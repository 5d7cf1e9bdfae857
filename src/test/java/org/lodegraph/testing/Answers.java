package org.lodegraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Fetches answers of the running program over HTTP, and the rows of evidence behind them. */
public final class Answers {

    private Answers() {}

    public static JsonNode json(String path) {
        return RunningProgram.shared().ask("/api/v1" + path);
    }

    public static JsonNode data(String path) {
        return json(path).get("data");
    }

    public static List<JsonNode> list(String path) {
        return StreamSupport.stream(data(path).spliterator(), false).toList();
    }

    /** {@return the rows of every page} */
    public static List<JsonNode> pages(String path) {
        List<JsonNode> rows = new ArrayList<>();
        JsonNode answer = json(path + "&limit=1000");
        answer.get("data").forEach(rows::add);
        while (!answer.at("/meta/cursor").isNull()) {
            answer = json(
                    path + "&limit=1000&cursor=" + answer.at("/meta/cursor").asText());
            answer.get("data").forEach(rows::add);
        }
        return rows;
    }

    public static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    public static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(row -> row.get(field).asText())
                .toList();
    }

    /** {@return the row whose field has this text} */
    public static JsonNode row(List<JsonNode> rows, String field, String text) {
        return rows.stream()
                .filter(row -> row.get(field).asText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " " + text + " in " + rows));
    }

    /** {@return the source row of an evidence id, which names a source, a table and a row} */
    public static JsonNode printed(String id) {
        JsonNode evidence = data("/evidence/" + id);
        assertThat(evidence.at("/source/id").asText()).as(id).isNotBlank();
        assertThat(evidence.at("/source/licence").asText()).as(id).isNotBlank();
        assertThat(evidence.path("table").asText()).as(id).isNotBlank();
        assertThat(evidence.path("row").asText()).as(id).isNotBlank();
        return evidence;
    }

    /** Checks that each row names its evidence, and that the figure is printed there, in this edition. */
    public static void assertPrinted(List<JsonNode> rows, String edition) {
        assertThat(rows).isNotEmpty();
        for (JsonNode row : rows) {
            String id = row.has("evidence")
                    ? row.get("evidence").asText()
                    : row.get("id").asText();
            JsonNode evidence = printed(id);
            assertThat(evidence.path("edition").asText()).as(id).isEqualTo(edition);
        }
    }
}
