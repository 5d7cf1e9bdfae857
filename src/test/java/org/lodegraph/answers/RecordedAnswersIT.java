package org.lodegraph.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.testing.Tries;

/**
 * The running program answers what is on record, and its OpenAPI document is the one on record.
 *
 * <p>{@code -Dupdate} records the answers and the document anew and prints every difference; {@code -Dupdate=requests} draws the requests anew, too.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordedAnswersIT {

    private static final Path DOCUMENT = Recording.FOLDER.resolve("openapi.json");
    private static final int SHOWN = 60;
    private static final int EACH = 3;

    private static final Optional<String> UPDATE = Optional.ofNullable(System.getProperty("update"));
    private static final ObjectMapper PRETTY = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    @Order(1) // the others hold of what it may have recorded
    void answersAreThoseOnRecord() {
        Map<String, ObjectNode> recorded = Recording.read();
        boolean anew = UPDATE.map("requests"::equals).orElse(false);
        Collection<ObjectNode> requests = anew ? RequestDraw.of(document()) : sample(recorded.values());
        long begun = System.nanoTime();
        List<ObjectNode> answers =
                requests.parallelStream().map(Recording::asked).toList();
        System.out.printf("asked %d recorded requests in %.1f s%n", answers.size(), (System.nanoTime() - begun) / 1e9);

        Map<String, ObjectNode> now = new TreeMap<>();
        answers.forEach(answer -> now.put(Recording.key(answer), answer));
        List<String> differences = new ArrayList<>();
        now.replaceAll((key, answer) -> {
            ObjectNode before = recorded.get(key);
            List<String> lines = before == null ? List.of(" is new") : Differences.between(before, answer);
            lines.forEach(line -> differences.add(key + " " + line));
            return before != null && lines.isEmpty() ? before : answer; // its last digits stay as they are
        });
        if (anew) {
            recorded.keySet().stream()
                    .filter(key -> !now.containsKey(key))
                    .forEach(key -> differences.add(key + " is gone"));
        }
        if (UPDATE.isPresent()) {
            Recording.write(now.values());
            differences.forEach(System.out::println);
        } else {
            assertNone(differences);
        }
    }

    /** Planning the statements of all 500 takes a minute or two: one in {@link #EACH}, unless all are to be compared or recorded. */
    private static Collection<ObjectNode> sample(Collection<ObjectNode> recorded) {
        boolean all = Tries.isFull() || UPDATE.isPresent() || Boolean.getBoolean("answers.all");
        List<ObjectNode> some = new ArrayList<>();
        for (ObjectNode line : recorded) {
            if (all || Math.floorMod(Recording.key(line).hashCode(), EACH) == 0) {
                some.add(line);
            }
        }
        return some;
    }

    @Test
    void everyRouteThatReadsIsOnRecord() {
        List<Operation> operations = Operation.of(document());
        Map<String, ObjectNode> recorded = Recording.read();

        assertThat(recorded).hasSize(RequestDraw.REQUESTS);
        assertThat(recorded.values()).noneMatch(line -> line.path("status").asInt() >= 500);
        assertThat(recorded.values())
                .extracting(line -> Operation.asked(line, operations).orElseThrow())
                .containsAll(operations.stream()
                        .filter(operation -> operation.reads() && !RequestDraw.LEFT_OUT.containsKey(operation.path()))
                        .toList());
    }

    @Test
    void theOpenApiDocumentIsTheOneOnRecord() throws IOException {
        JsonNode document = document();
        JsonNode recorded =
                Files.exists(DOCUMENT) ? PRETTY.readTree(Files.readString(DOCUMENT)) : PRETTY.createObjectNode();
        List<String> differences = Differences.between(recorded, document);

        if (UPDATE.isPresent()) {
            Object sorted = PRETTY.treeToValue(document, Object.class);
            Files.writeString(DOCUMENT, PRETTY.writeValueAsString(sorted) + "\n");
            differences.forEach(System.out::println);
        } else {
            assertNone(differences);
        }
    }

    @Test
    void fieldsThatClientsRelyOnAreThere() {
        assertThat(Contract.read().faults(document())).isEmpty();
    }

    private static JsonNode document() {
        return RunningProgram.json(RunningProgram.shared().get("/openapi.json").body());
    }

    private static void assertNone(List<String> differences) {
        assertThat(differences.stream().limit(SHOWN).collect(Collectors.joining("\n")))
                .as("%d differences; where they are meant, -Dupdate records them", differences.size())
                .isEmpty();
    }
}
