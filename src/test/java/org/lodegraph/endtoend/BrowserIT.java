package org.lodegraph.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.testing.Chromium;
import org.lodegraph.testing.RunningProgram;

/** The pages in a real Chromium: the start page, the documentation, and Neo4j Browser with the guide. */
class BrowserIT {

    @TempDir
    private Path profile;

    @Test
    void thePageAnswersTheFirstQuestionByItself() throws Exception {
        String page = rendered(RunningProgram.shared().ready().address().resolve("/"));

        assertThat(page).contains("<h1>Lodegraph</h1>", "API request: ", "<td class=\"chain\">");
    }

    @Test
    void thePageAnswersAQuestionInWords() throws Exception {
        String page = rendered(RunningProgram.shared().ready().address().resolve("/?q=who%20mines%20cobalt%3F"));

        assertThat(page)
                .contains("The share of each country in the world's mine output of cobalt.", "DR Congo")
                .contains("<a href=\"/api/v1/minerals/cobalt/stages/extraction/shares\">");
    }

    @Test
    void theDocumentsListTheThreeQuestions() throws Exception {
        assertThat(rendered(RunningProgram.shared().ready().address().resolve("/docs")))
                .contains("<h1>The API</h1>", "/single-points-of-failure", "/chokepoints", "/routes");
    }

    @Test
    void neo4jBrowserOpens() throws Exception {
        assertThat(rendered(RunningProgram.shared().browser().resolve("/browser/")))
                .contains("<title>Neo4j Browser</title>");
    }

    @Test
    void neo4jBrowserMayReadTheGuideAndTheStyle() {
        String origin = RunningProgram.shared().browser().toString();
        for (String path : List.of("/guide/lodegraph.html", "/style/lodegraph.grass")) {
            HttpResponse<String> answer = RunningProgram.shared().get(path, "Origin", origin);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .contains(origin);
        }
    }

    private String rendered(URI address) throws IOException, InterruptedException {
        return Chromium.rendered(address, profile);
    }
}
