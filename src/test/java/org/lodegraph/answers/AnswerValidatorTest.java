package org.lodegraph.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.testing.RunningProgram;

/** Each kind of fault is found, at any depth. */
class AnswerValidatorTest {

    private static final JsonNode DOCUMENT = RunningProgram.json("""
            {"paths": {"/api/v1/things": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {
               "type": "object", "required": ["data", "meta"], "properties": {
                 "data": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                 "meta": {"anyOf": [{"$ref": "#/components/schemas/Meta"}, {"$ref": "#/components/schemas/ThingMeta"}]}}}}}}}}}},
             "components": {"schemas": {
               "Thing": {"type": "object", "required": ["id"], "properties": {
                 "id": {"type": "string"},
                 "loss": {"allOf": [{"$ref": "#/components/schemas/Loss"}], "nullable": true},
                 "change": {"oneOf": [{"type": "string", "enum": ["none"]}, {"$ref": "#/components/schemas/Loss"}]},
                 "count": {"type": "object", "additionalProperties": {"type": "integer"}},
                 "any": {"description": "Anything."}}},
               "Loss": {"type": "object", "properties": {"shared": {"type": "number"}}},
               "Meta": {"type": "object", "additionalProperties": false, "properties": {"year": {"type": "integer", "nullable": true}}},
               "ThingMeta": {"type": "object", "additionalProperties": false, "properties": {
                 "year": {"type": "integer", "nullable": true}, "target": {"$ref": "#/components/schemas/Loss"}}}}}}
            """);

    @Test
    void passesWhatIsListed() {
        assertThat(faults("{'id': 'a'}", "{}")).isEmpty();
        assertThat(faults(
                        "{'id': 'a', 'loss': {'shared': 0.5}, 'change': 'none', 'count': {'cobalt': 2}, 'any': {'x': [null]}}",
                        "{'year': 2024, 'target': {'shared': 1}}"))
                .isEmpty();
        assertThat(faults("{'id': 'a', 'loss': null, 'any': null}", "{'year': null}"))
                .isEmpty();
    }

    @Test
    void findsAFieldThatIsNotListed() {
        assertThat(faults("{'id': 'a', 'more': 1}", "{}")).containsExactly(".data[].more is not listed");
        assertThat(faults("{'id': 'a', 'loss': {'more': null}}", "{}"))
                .containsExactly(".data[].loss.more is not listed");
        assertThat(faults("{'id': 'a', 'change': {'more': 1}}", "{}"))
                .containsExactly(".data[].change.more is not listed");
        assertThat(faults("{'id': 'a'}", "{'more': 1}")).containsExactly(".meta.more is not listed");
        assertThat(faults("{'id': 'a'}", "{'target': {'shared': 1, 'more': 1}}"))
                .containsExactly(".meta.target.more is not listed");
    }

    @Test
    void findsAValueThatDoesNotFit() {
        assertThat(faults("{'id': null}", "{'year': 'new'}"))
                .containsExactly(".data[].id is null", ".meta.year is no integer: \"new\"");
        assertThat(faults("{'loss': {'shared': null}}", "{}"))
                .containsExactly(".data[].id is missing", ".data[].loss.shared is null");
        assertThat(faults("{'id': 'a', 'change': 'some', 'count': {'cobalt': 0.5}}", "{}"))
                .containsExactly(
                        ".data[].change is none of [\"none\"]: \"some\"", ".data[].count.cobalt is no integer: 0.5");
    }

    private static List<String> faults(String thing, String meta) {
        JsonNode answer =
                RunningProgram.json(("{\"data\": [" + thing + "], \"meta\": " + meta + "}").replace('\'', '"'));
        return new AnswerValidator(DOCUMENT).faults(Operation.of(DOCUMENT).get(0), answer);
    }
}
