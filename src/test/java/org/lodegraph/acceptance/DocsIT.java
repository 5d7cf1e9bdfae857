package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lodegraph.testing.RunningProgram;

/**
 * What the documents show is what the program answers.
 *
 * <p>Every {@code curl} of a document is asked. A JSON block that follows it must be contained in the answer: each field shown
 * is there, the elements of a list shown are its first ones, and a number equals the answer's to the digits shown.
 */
class DocsIT {

    private static final Pattern EXAMPLE = Pattern.compile(
            "```sh\\ncurl (?:-H 'Content-Type: application/json' -d '([^']*)' )?'?http://127\\.0\\.0\\.1:7070(/[^\\n']*)'?\\n```\\n(?:\\s*```json\\n(.*?)\\n```)?",
            Pattern.DOTALL);

    private static final Pattern REQUEST = Pattern.compile("`(?:GET )?(/api/v1/[^`\\s]*)`");

    private record Example(Path document, String body, String path, String expected) {}

    @TestFactory
    Stream<DynamicTest> everyExampleIsAnsweredAsShown() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path document : documents()) {
            Matcher matcher = EXAMPLE.matcher(Files.readString(document));
            while (matcher.find()) {
                examples.add(new Example(document, matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        return examples.stream()
                .map(example -> dynamicTest(example.document + " " + example.path, () -> check(example)));
    }

    @TestFactory
    Stream<DynamicTest> everyRequestOfTheBackgroundIsAnswered() throws IOException {
        List<String> requests = new ArrayList<>();
        Matcher matcher = REQUEST.matcher(Files.readString(Path.of("docs", "background.md")));
        while (matcher.find()) {
            requests.add(matcher.group(1));
        }
        return requests.stream()
                .map(request -> dynamicTest(
                        request,
                        () -> assertThat(RunningProgram.shared().get(request).statusCode())
                                .as(request)
                                .isEqualTo(200)));
    }

    @Test
    void thereAreExamplesForEachOfTheThreeQuestions() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("/single-points-of-failure?", "/chokepoints?", "/routes?");
        assertThat(EXAMPLE.matcher(readme).results()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static void check(Example example) {
        RunningProgram program = RunningProgram.shared();
        JsonNode answer = example.body == null ? program.ask(example.path) : program.ask(example.path, example.body);
        if (example.expected != null) {
            contains(example.path, answer, RunningProgram.json(example.expected));
        }
    }

    private static void contains(String where, JsonNode actual, JsonNode expected) {
        if (expected instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                assertThat(actual.has(field.getKey()))
                        .as(where + "." + field.getKey())
                        .isTrue();
                contains(where + "." + field.getKey(), actual.get(field.getKey()), field.getValue());
            }
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(where).isGreaterThanOrEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                contains(where + "[" + i + "]", actual.get(i), expected.get(i));
            }
        } else if (expected.isNumber()) {
            BigDecimal shown = new BigDecimal(expected.asText());
            assertThat(new BigDecimal(actual.asText()).setScale(shown.scale(), RoundingMode.HALF_EVEN))
                    .as(where)
                    .isEqualByComparingTo(shown);
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> all = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(all::add);
        }
        return all;
    }
}
