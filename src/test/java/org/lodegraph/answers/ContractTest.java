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
                  "meta": {"type": "object", "additionalProperties": true, "properties": {"year": {"type": "integer"}}}}}}}}}}}},
             "components": {"schemas": {
                "Thing": {"type": "object", "properties": {
                  "loss": {"allOf": [{"$ref": "#/components/schemas/Loss"}], "nullable": true}, "keys": {"type": "array", "items": {"type": "string"}}}},
                "Loss": {"type": "object", "properties": {"shared": {"type": "number"}}}}}}
            """);
    private final List<ObjectNode> recorded = List.of((ObjectNode) RunningProgram.json("""
            {"request": "GET /api/v1/things?unit=a", "answer": {"data": [], "meta": {"target": {"demandTonnes": 5}, "named": null}}}
            """));

    @Test
    void holdsOfTheDocumentOnRecord() throws IOException {
        JsonNode onRecord = RunningProgram.json(Files.readString(Recording.FOLDER.resolve("openapi.json")));

        assertThat(Contract.read().lines()).hasSizeGreaterThan(400);
        assertThat(Contract.read().faults(onRecord, Recording.read().values())).isEmpty();
    }

    @Test
    void findsFieldsThroughReferencesListsAndWhatIsOnRecord() {
        assertThat(faults(
                        "data[].loss.shared,number",
                        "data[].loss,object",
                        "data[].keys[],string",
                        "query.unit,string",
                        "meta.year,integer",
                        "meta.target.demandTonnes,number"))
                .isEmpty();
    }

    @Test
    void refusesAFieldThatIsGone() {
        ((ObjectNode) document.at("/components/schemas/Loss/properties")).remove("shared");

        assertThat(faults(
                        "data[].loss.shared,number",
                        "query.theta,number",
                        "meta.target.small,boolean",
                        "meta.named,string"))
                .containsExactly(
                        "GET /things has no data[].loss.shared",
                        "GET /things has no query.theta",
                        "GET /things has no meta.target.small",
                        "GET /things has no meta.named");
        assertThat(Contract.of(List.of("GET /others,data,array")).faults(document, recorded))
                .containsExactly("GET /others has no data");
    }

    @Test
    void refusesAFieldOfAnotherType() {
        ((ObjectNode) document.at("/components/schemas/Loss/properties/shared")).put("type", "string");

        assertThat(faults(
                        "data[].loss.shared,number",
                        "data,object",
                        "meta.year,number",
                        "meta.target.demandTonnes,string"))
                .containsExactly(
                        "GET /things has data[].loss.shared as [string], not [number]",
                        "GET /things has data as [array], not [object]",
                        "GET /things has meta.year as [integer], not [number]",
                        "GET /things has meta.target.demandTonnes as [number], not [string]");
    }

    private List<String> faults(String... fields) {
        return Contract.of(List.of(fields).stream()
                        .map(field -> ROUTE + "," + field)
                        .toList())
                .faults(document, recorded);
    }
}
