package org.lodegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real Chromium: the page of the program, its documents, and Neo4j Browser with the guide. */
class BrowserIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    private Path profile;

    @Test
    void thePageAnswersTheFirstQuestionByItself() throws Exception {
        String page = rendered(RunningProgram.shared().ready().address().resolve("/"));

        assertThat(page).contains("<h1>Lodegraph</h1>", "The same from the API: ", "<td class=\"chain\">");
    }

    @Test
    void thePageSaysWhatIsPrintedWhereTheFlowsCannotAnswer() throws Exception {
        // 811292 is a basket, so gallium has no flows; MCS 2026 prints its import sources, Canada first
        String page = rendered(
                RunningProgram.shared().ready().address().resolve("/?question=points&target=USA&mineral=gallium"));

        assertThat(page)
                .contains("The flows cannot answer for United States", "as shares of imports: Canada 28.0")
                .doesNotContain("or more of the gallium");
    }

    @Test
    void thePageAnswersAQuestionInWords() throws Exception {
        String page = rendered(RunningProgram.shared().ready().address().resolve("/?q=who%20mines%20cobalt%3F"));

        assertThat(page)
                .contains("Who mines cobalt: the share of each country in the world's output.", "DR Congo")
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

    /** {@return the document after its scripts have run} Five seconds of the page's own clock, however slow the machine. */
    private String rendered(URI address) throws IOException, InterruptedException {
        requireChromium();
        Process chromium = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        address.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String document = new String(chromium.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(chromium.waitFor()).as("exit code of Chromium on " + address).isZero();
        return document;
    }

    private static void requireChromium() {
        boolean there = Files.isExecutable(CHROMIUM);
        String missing = "no " + CHROMIUM + ": the pages are not looked at; install Chromium to run this test";
        assertThat(there || System.getenv("CI") == null).as(missing).isTrue();
        assumeTrue(there, missing);
    }
}
