package org.lodegraph.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.testing.RunningProgram;

/** The contract holds of the OpenAPI document on record, and notices each kind of break. */
class ContractTest {

    private static final String ROUTE = "GET /things";

    private final JsonNode document = RunningProgram.json("""
            {"paths": {"/api/v1/things": {"get": {"parameters": [{"name": "unit", "schema": {"type": "string"}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"properties": {
                  "data": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                  "meta": {"type": "object", "properties": {"year": {"type": "integer"}, "part": {"$ref": "#/components/schemas/Part"}}}}}}}}}}}},
             "components": {"schemas": {
                "Thing": {"type": "object", "properties": {
                  "loss": {"allOf": [{"$ref": "#/components/schemas/Loss"}], "nullable": true}, "keys": {"type": "array", "items": {"type": "string"}}}},
                "Part": {"type": "object", "properties": {"tonnes": {"type": "number"}}},
                "Loss": {"type": "object", "properties": {"shared": {"type": "number"}}}}}}
            """);

    @Test
    void holdsOfTheDocumentOnRecord() throws IOException {
        JsonNode onRecord = RunningProgram.json(Files.readString(Recording.FOLDER.resolve("openapi.json")));

        assertThat(Contract.read().lines()).hasSizeGreaterThan(400);
        assertThat(Contract.read().faults(onRecord)).isEmpty();
    }

    @Test
    void findsFieldsThroughReferencesAndLists() {
        assertThat(faults(
                        "data[].loss.shared,number",
                        "data[].loss,object",
                        "data[].keys[],string",
                        "query.unit,string",
                        "meta.year,integer",
                        "meta.part.tonnes,number"))
                .isEmpty();
    }

    @Test
    void refusesAFieldThatIsGone() {
        ((ObjectNode) document.at("/components/schemas/Loss/properties")).remove("shared");

        assertThat(faults(
                        "data[].loss.shared,number",
                        "query.theta,number",
                        "meta.part.small,boolean",
                        "meta.named,string"))
                .containsExactly(
                        "GET /things has no data[].loss.shared",
                        "GET /things has no query.theta",
                        "GET /things has no meta.part.small",
                        "GET /things has no meta.named");
        assertThat(Contract.of(List.of("GET /others,data,array")).faults(document))
                .containsExactly("GET /others has no data");
    }

    @Test
    void refusesAFieldOfAnotherType() {
        ((ObjectNode) document.at("/components/schemas/Loss/properties/shared")).put("type", "string");

        assertThat(faults("data[].loss.shared,number", "data,object", "meta.year,number", "meta.part.tonnes,string"))
                .containsExactly(
                        "GET /things has data[].loss.shared as [string], not [number]",
                        "GET /things has data as [array], not [object]",
                        "GET /things has meta.year as [integer], not [number]",
                        "GET /things has meta.part.tonnes as [number], not [string]");
    }

    private List<String> faults(String... fields) {
        return Contract.of(List.of(fields).stream()
                        .map(field -> ROUTE + "," + field)
                        .toList())
                .faults(document);
    }
}
