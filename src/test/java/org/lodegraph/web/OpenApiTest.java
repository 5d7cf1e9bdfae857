package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final String TEXT = new String(OpenApi.of(Sample.api()), StandardCharsets.UTF_8);

    @Test
    void theDocumentIsValid() {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(TEXT);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths()).hasSize((int)
                Sample.routes().stream().map(Route::path).distinct().count());
    }

    @Test
    void operationsHaveDistinctNames() throws IOException {
        List<String> names = new ArrayList<>();
        document()
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> names.add(operation.path("operationId").asText())));

        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("postParcels", "getBooksById", "listShares", "getBooksLatest");
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        JsonNode document = document();

        document.findValuesAsText("$ref")
                .forEach(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @Test
    void schemasSayWhatMayBeNullAndWhichWordsThereAre() throws IOException {
        JsonNode row = document().at("/components/schemas/SampleRow/properties");

        assertThat(row.at("/share/nullable").asBoolean()).isTrue();
        assertThat(row.at("/shelf").toString()).isEqualTo("{\"type\":\"string\"}");
        assertThat(row.at("/condition/enum").toString()).contains("\"good-as-new\"");
        assertThat(row.at("/since/format").asText()).isEqualTo("date");
        assertThat(row.at("/legs/items/$ref").asText()).isEqualTo("#/components/schemas/SampleLeg");
    }

    @Test
    void parametersDeclareBoundsMenusAndDefaults() throws IOException {
        JsonNode parameters = document().at("/paths/~1api~1v1~1echo/get/parameters");
        JsonNode slack = named(parameters, "slack");
        JsonNode k = named(parameters, "k");

        assertThat(slack.at("/schema/oneOf/1/enum/0").asText()).isEqualTo("unlimited");
        assertThat(slack.at("/schema/default").asDouble()).isEqualTo(0.25);
        assertThat(k.at("/schema/maximum").asInt()).isEqualTo(50);
        assertThat(named(parameters, "book").path("required").asBoolean()).isTrue();
        assertThat(named(parameters, "exclude").at("/schema/type").asText()).isEqualTo("array");
        assertThat(named(parameters, "policy").at("/schema/enum").size()).isEqualTo(3);
    }

    @Test
    void aBodyHasTheSchemaOfItsRecordAndAnExample() throws IOException {
        JsonNode document = document();
        JsonNode body = document.at("/paths/~1api~1v1~1parcels/post/requestBody");
        JsonNode schema = document.at(
                body.at("/content/application~1json/schema/$ref").asText().substring(1));
        JsonNode changes =
                document.at(schema.at("/properties/changes/items/$ref").asText().substring(1));

        assertThat(body.path("required").asBoolean()).isTrue();
        assertThat(body.at("/content/application~1json/example/items/0/book").asText())
                .isEqualTo("walden");
        assertThat(schema.path("required").toString())
                .isEqualTo("[\"reader\",\"until\",\"items\",\"changes\"]"); // substitutes is optional
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(changes.path("oneOf"))
                .extracting(kind -> document.at(kind.path("$ref").asText().substring(1))
                        .at("/properties/kind/enum/0")
                        .asText())
                .containsExactly(
                        "partial-loss", "remove"); // by name: the order in a class file depends on the compiler
    }

    @Test
    void storingRoutesDeclareStatusAndLocation() throws IOException {
        JsonNode paths = document().path("paths");
        JsonNode create = paths.at("/~1api~1v1~1notes/post");
        JsonNode start = paths.at("/~1api~1v1~1notes~1{noteId}~1copies/post");
        JsonNode act = paths.at("/~1api~1v1~1notes~1{noteId}~1read/post");

        assertThat(create.path("responses").fieldNames())
                .toIterable()
                .containsExactly("201", "400", "401", "403", "404", "406", "408", "413", "415", "421", "500", "503");
        assertThat(create.at("/responses/201/headers").has("Location")).isTrue();
        assertThat(start.at("/responses/202/headers").has("Location")).isTrue();
        assertThat(start.at("/requestBody/content/application~1json/example/text")
                        .asText())
                .isEqualTo("twice");
        assertThat(act.has("requestBody")).isFalse();
        assertThat(act.at("/responses/200/headers")).isEmpty();
        assertThat(act.path("responses").fieldNames())
                .toIterable()
                .containsExactly("200", "400", "401", "403", "404", "406", "421", "500", "503");
        assertThat(paths.at("/~1api~1v1~1conflict/get/responses").has("409")).isTrue();
        assertThat(paths.at("/~1api~1v1~1notes/get").isMissingNode()).isFalse();
    }

    @Test
    void metaListsEveryFieldOfItsRoute() throws IOException {
        JsonNode document = document();
        JsonNode schemas = document.at("/components/schemas");
        JsonNode shares = schemas.path("ListSharesMeta");
        JsonNode echo = schemas.path("GetEchoMeta");

        assertThat(meta(document, "shares")).isEqualTo("#/components/schemas/ListSharesMeta");
        assertThat(meta(document, "echo")).isEqualTo("#/components/schemas/GetEchoMeta");
        assertThat(meta(document, "numbers")).isEqualTo("#/components/schemas/Meta"); // it adds none
        assertThat(shares.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schemas.at("/Meta/additionalProperties").asBoolean(true)).isFalse();
        assertThat(shares.path("properties").fieldNames())
                .toIterable()
                .containsSubsequence("dataVersion", "band", "absent", "reasons");
        assertThat(shares.at("/properties/absent").has("nullable")).isFalse(); // it is absent, never null
        assertThat(echo.at("/properties/slack/oneOf/1/enum/0").asText()).isEqualTo("unlimited");
        assertThat(echo.at("/properties/slack/description").asText())
                .startsWith("The value of the parameter in this request. By how much it may grow");
        assertThat(echo.at("/properties/form/description").asText()).endsWith("Absent if the request does not set it.");
        assertThat(schemas.at("/GetRelayMeta/anyOf"))
                .extracting(one -> one.path("$ref").asText())
                .containsExactly("#/components/schemas/Meta", "#/components/schemas/ListSharesMeta");
    }

    private static String meta(JsonNode document, String path) {
        return document.at("/paths/~1api~1v1~1" + path
                        + "/get/responses/200/content/application~1json/schema/properties/meta/$ref")
                .asText();
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(TEXT);
    }

    private static JsonNode named(JsonNode parameters, String name) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        throw new AssertionError("no parameter " + name);
    }
}
