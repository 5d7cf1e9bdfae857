package org.lodegraph.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;
import org.lodegraph.web.Web;

/** The bill of materials over HTTP, wired as in the program, on the worked example. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class BillRoutesTest {

    private static final String PATH = "/api/v1/bill-of-materials/exposure";

    private static ServedRoutes served;
    private static Web web;

    @BeforeAll
    static void serve(GraphServer server) {
        served = new ServedRoutes(server, WorkedExample.CLOCK);
        web = served.web();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void answersWithTheFieldsOfTheContract() {
        JsonNode answer = ok(PATH + "?slack=1&headroom=0.2", """
                {"target": "TTT", "items": [{"mineral": "examplium", "form": "metal", "kilograms": 2},
                  {"mineral": "twinium", "kilograms": 6, "alternatives": [{"mineral": "gapium"}]}], "substitutes": false}
                """);

        JsonNode first = answer.at("/data/items/0");
        assertThat(first.path("mineral").asText()).isEqualTo("examplium");
        assertThat(first.path("form").asText()).isEqualTo("metal");
        assertThat(first.path("massShare").asDouble()).isEqualTo(0.25);
        assertThat(first.at("/worst/0/key").asText()).isEqualTo("examplium/RRR");
        assertThat(first.at("/worst/0/exposure").asDouble()).isEqualTo(0.9);
        // slack 1: S has 24 - 20 = 4 t to spare and its link to T 4, alone T gets 24 - 16 - 4: (36 - 4) / 40
        assertThat(first.at("/worst/0/loss/bestCase").asDouble()).isEqualTo(0.8);
        assertThat(first.at("/worst/0/loss/shared").asDouble()).isEqualTo(0.855); // 0.9 x (1 - 4 / 80)
        assertThat(first.at("/worst/0/loss/noRerouting").asDouble()).isEqualTo(0.9);
        // twinium loses less now: the link B -> S has 20 - 10 = 10 t to spare, 0.95 x (1 - 10 / 90) = 0.844444
        assertThat(answer.at("/data/items/1/worst/0/loss/shared").asDouble()).isCloseTo(0.844444, within(1e-6));
        assertThat(answer.at("/data/bindingItem/key").asText()).isEqualTo("examplium/RRR");
        assertThat(answer.at("/data/worst/0/key").asText()).isEqualTo("RRR");
        assertThat(answer.at("/data/worst/0/after").isNull()).isTrue();
        JsonNode meta = answer.path("meta");
        assertThat(meta.path("unit").asText()).isEqualTo("country");
        assertThat(meta.path("slack").asDouble()).isEqualTo(1);
        assertThat(meta.path("headroom").asDouble()).isEqualTo(0.2);
        assertThat(meta.path("target").asText()).isEqualTo("TTT");
        assertThat(meta.path("method").asText()).startsWith("lodegraph-").contains("by the network engine");
        assertThat(meta.path("cypher").asText()).isEqualTo("cypher/bill/list-supplies.cypher");
        assertThat(meta.path("summary").asText()).startsWith("For a product of these 2 materials made in User T");
        assertThat(meta.at("/reasons/after").asText()).contains("substitutes is false");
        assertThat(meta.path("editions").path(0).asText()).isEqualTo("worked-example-1");
    }

    @Test
    void substitutesAlternatives() {
        JsonNode answer = ok(PATH, """
                {"target": "TTT", "product": "an example", "substitutes": true, "items": [{"mineral": "examplium", "kilograms": 1,
                  "alternatives": [{"mineral": "twinium", "sigma": 0.5, "ratio": 1}]}]}
                """);

        JsonNode ofA = answer.at("/data/items/0/worst/1");
        assertThat(ofA.path("key").asText()).isEqualTo("examplium/AAA");
        assertThat(ofA.at("/after/noRerouting").asDouble()).isEqualTo(0.5); // 0.725 - 9 / 40
        assertThat(ofA.at("/relief/0/tonnes").asDouble()).isEqualTo(9);
        assertThat(answer.at("/meta/summary").asText()).startsWith("For an example made in User T, the binding item");
        assertThat(answer.at("/meta/substitutes").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "400|items|{'target':'TTT','items':[]}",
                "400|items|{'target':'TTT'}",
                "400|target|{'items':[{'mineral':'examplium','kilograms':1}]}",
                "404|target|{'target':'TTX','items':[{'mineral':'examplium','kilograms':1}]}",
                "404|items[0].mineral|{'target':'TTT','items':[{'mineral':'examplia','kilograms':1}]}",
                "400|items[0].kilograms|{'target':'TTT','items':[{'mineral':'examplium','kilograms':0}]}",
                "400|items[0].kilograms|{'target':'TTT','items':[{'mineral':'examplium','kilograms':-2}]}",
                "400|items[0].kilograms|{'target':'TTT','items':[{'mineral':'examplium'}]}",
                "400|items|{'target':'TTT','items':[{'mineral':'examplium','kilograms':1},{'mineral':'examplium','kilograms':2}]}",
                "400|items[0].alternatives|{'target':'TTT','items':[{'mineral':'examplium','kilograms':1,'alternatives':[{'mineral':'examplium'}]}]}",
                "404|items[0].alternatives[0].mineral|{'target':'TTT','items':[{'mineral':'examplium','kilograms':1,'alternatives':[{'mineral':'unobtainium'}]}]}",
                "400|items[0].alternatives[0].sigma|{'target':'TTT','items':[{'mineral':'examplium','kilograms':1,'alternatives':[{'mineral':'twinium','sigma':1.1}]}]}",
                "400|items[0].alternatives[0].sigma|{'target':'TTT','items':[{'mineral':'examplium','kilograms':1,'alternatives':[{'mineral':'twinium','sigma':-0.1}]}]}",
                "400|items[0].alternatives[0].ratio|{'target':'TTT','items':[{'mineral':'examplium','kilograms':1,'alternatives':[{'mineral':'twinium','ratio':0}]}]}",
                "400|items[0].grams|{'target':'TTT','items':[{'mineral':'examplium','grams':1,'kilograms':1}]}",
                "400|substitutes|{'target':'TTT','items':[{'mineral':'examplium','kilograms':1}],'substitutes':'yes'}"
            })
    void rejectsAMalformedBill(int status, String parameter, String body) {
        HttpResponse<String> answer = web.post(PATH, body.replace('\'', '"'));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Web.header(answer, "Content-Type")).startsWith("application/problem+json");
        JsonNode problem = Web.json(answer);
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("accepted")).isNotEmpty();
        assertThat(problem.path("detail").asText()).isNotBlank();
    }

    @Test
    void namesTheNearestIds() {
        JsonNode problem =
                Web.json(web.post(PATH, "{\"target\":\"TTT\",\"items\":[{\"mineral\":\"examplia\",\"kilograms\":1}]}"));

        assertThat(problem.path("nearest").path(0).asText()).isEqualTo("examplium");
    }

    @Test
    void rejectsABillThatIsTooLong() {
        String items = IntStream.rangeClosed(0, 200)
                .mapToObj(i -> "{\"mineral\":\"examplium\",\"kilograms\":1}")
                .collect(Collectors.joining(",", "[", "]"));

        HttpResponse<String> answer = web.post(PATH, "{\"target\":\"TTT\",\"items\":" + items + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = Web.json(answer);
        assertThat(problem.path("parameter").asText()).isEqualTo("items");
        assertThat(problem.path("value").asText()).isEqualTo("201 items");
        assertThat(problem.path("accepted").path(0).asText()).isEqualTo("1 to 200 items");
    }

    @Test
    void answersWithinTheTimeOrSaysWhatIsMissing() {
        JsonNode answer = ok(
                PATH + "?timeLimitSeconds=0.001",
                "{\"target\":\"TTT\",\"items\":[{\"mineral\":\"examplium\",\"kilograms\":1},{\"mineral\":\"twinium\",\"kilograms\":1}]}");

        boolean partial = answer.at("/meta/partial").asBoolean();
        assertThat(answer.at("/data/bindingItem").isNull()).isEqualTo(partial);
        assertThat(answer.at("/meta/reasons").has("bindingItem")).isEqualTo(partial);
        assertThat(answer.at("/data/items/0/worst/0/exposure").asDouble()).isEqualTo(0.9);
    }

    @Test
    void isDescribedByAValidDocument() {
        var result = new OpenAPIV3Parser().readContents(web.get("/openapi.json").body());

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths())
                .hasEntrySatisfying(
                        PATH,
                        path -> assertThat(path.getPost().getRequestBody()).isNotNull());
    }

    private static JsonNode ok(String path, String body) {
        HttpResponse<String> answer = web.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Web.json(answer);
    }
}
