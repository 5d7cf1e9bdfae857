package org.lodegraph.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.testing.Answers;
import org.lodegraph.testing.Tries;

/**
 * Follows numbers of the core answers to their source rows, over HTTP.
 *
 * <p>An observation, a shipment or a use is a row of a table of a source. A computed flow leads to its inputs, and
 * these to their rows. An input whose licence forbids copies is named by table, reporter, partner, code, year and row.
 */
@Order(Integer.MAX_VALUE) // it reads most of what the program can answer, which is quick once it is warm
@Execution(ExecutionMode.CONCURRENT)
class EvidenceWalkIT {

    private static final int NUMBERS = Tries.of(60, 200);
    private static final long SEED = 20_261_123;
    private static final int PARTS_OF_A_BARRED_ROW = 6;

    private static final List<String> MINERALS = List.of(
            "cobalt",
            "lithium",
            "nickel",
            "manganese",
            "rare-earths",
            "copper",
            "silicon",
            "magnesium",
            "tungsten",
            "gallium");

    /** A number, its location in an answer, and the evidence ids next to it. */
    private record Figure(String path, String field, List<String> evidence) {}

    private final Map<String, JsonNode> walked = new TreeMap<>();

    @Test
    void everyNumberOfTheCoreAnswersLeadsToRowsOfItsSources() {
        List<Figure> numbers = new ArrayList<>();
        questions()
                .forEach(path -> rows(Answers.data(path)).forEach(row -> collect(path, "", row, List.of(), numbers)));
        assertThat(numbers.stream().map(Figure::path).distinct()).hasSizeGreaterThan(40);
        Collections.shuffle(numbers, new Random(SEED));

        int rows = 0;
        for (Figure number : numbers.subList(0, NUMBERS)) {
            assertThat(number.evidence())
                    .as(number.path() + " " + number.field())
                    .isNotEmpty();
            for (String id : number.evidence()) {
                rows += walk(id, new LinkedHashSet<>());
            }
        }
        assertThat(rows).isGreaterThanOrEqualTo(NUMBERS);
    }

    private static Stream<String> questions() {
        Stream<String> ofMinerals = MINERALS.stream()
                .flatMap(mineral -> Stream.of(
                        "/minerals/" + mineral + "/stages/extraction/shares",
                        "/minerals/" + mineral + "/stages/refining/shares",
                        "/minerals/" + mineral + "/stages/refining/concentration",
                        "/minerals/" + mineral + "/network",
                        "/chokepoints?mineral=" + mineral,
                        "/single-points-of-failure?theta=0&target=KOR&mineral=" + mineral,
                        "/single-points-of-failure?theta=0&unit=country-stage&target=EU27&mineral=" + mineral));
        return Stream.concat(
                ofMinerals,
                Stream.of(
                        "/routes?target=KOR&mineral=cobalt&exclude=CHN",
                        "/trade?hs6=282200&by=pair",
                        "/trade?hs6=283691&by=pair",
                        "/countries/USA/import-reliance?edition=usgs-mcs-2025"));
    }

    private static Iterable<JsonNode> rows(JsonNode data) {
        if (data.has("routes")) {
            return data.get("routes");
        }
        return data.has("edges") ? data.get("edges") : data.isArray() ? data : List.of(data);
    }

    /** Collects numbers. Evidence is that of a number's own object, else within it, else that of the enclosing row. */
    private static void collect(String path, String field, JsonNode object, List<String> around, List<Figure> numbers) {
        List<String> own = new ArrayList<>();
        object.path("evidence").forEach(id -> own.add(id.asText()));
        if (object.path("evidence").isTextual()) {
            own.add(object.path("evidence").asText());
        }
        List<String> near = Stream.of(own, within(object), around)
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            String name = field + "/" + property.getKey();
            if (value.isNumber()
                    && !Set.of("year", "rank", "flowYear", "breadth").contains(property.getKey())) {
                numbers.add(new Figure(path, name, near));
            } else if (value.isObject()) {
                collect(path, name, value, near, numbers);
            } else if (value.isArray()) {
                value.forEach(item -> {
                    if (item.isObject()) {
                        collect(path, name, item, near, numbers);
                    }
                });
            }
        });
    }

    private static List<String> within(JsonNode object) {
        return object.findValues("evidence").stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .distinct()
                .toList();
    }

    /** {@return the number of source rows that an id leads to, at least one} */
    private int walk(String id, Set<String> above) {
        assertThat(above).as("an input of itself").doesNotContain(id);
        JsonNode evidence = walked.computeIfAbsent(id, unknown -> Answers.data("/evidence/" + unknown));
        if (!evidence.path("kind").asText().equals("derivation")) {
            return isRow(id, evidence);
        }
        assertThat(evidence.path("method").asText()).as(id).isNotBlank();
        Set<String> below = new LinkedHashSet<>(above);
        below.add(id);
        int rows = 0;
        for (JsonNode input : evidence.path("inputs")) {
            if (input.path("evidence").isTextual()) {
                rows += walk(input.path("evidence").asText(), below);
            } else {
                assertThat(input.path("named").asText().split("/")).as(id).hasSize(PARTS_OF_A_BARRED_ROW);
                rows++;
            }
        }
        boolean nothingKnown = evidence.path("method").asText().equals("missing");
        assertThat(rows > 0 || nothingKnown).as(id + " rests on nothing").isTrue();
        return rows;
    }

    private static int isRow(String id, JsonNode evidence) {
        for (String place : List.of("/source/id", "/source/title", "/source/licence", "/table", "/row")) {
            assertThat(evidence.at(place).asText()).as(id + place).isNotBlank();
        }
        return 1;
    }
}
