package org.lodegraph.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.web.Route;
import org.lodegraph.web.Tls;
import org.lodegraph.web.token.TokenSecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every question once with its example, because the first call of a statement's shape costs a second or two. The core
 * questions are asked in their other shapes too: a parameter that is null for one question and a text for the next makes
 * two plans of one statement.
 */
final class WarmUp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final List<String> CORE = List.of(
            "/single-points-of-failure?target=KOR&mineral=cobalt",
            "/chokepoints?mineral=cobalt",
            "/routes?target=KOR&mineral=cobalt&exclude=CHN");

    private static final List<String> CORE_OTHERWISE = List.of(
            "/single-points-of-failure?target=EU27&mineral=lithium&unit=country-stage&asOf=2026-01-01",
            "/routes?target=KOR&mineral=cobalt&exclude=CHN&within=ministerial-2026",
            "/routes?target=DEU&mineral=silicon&exclude=CHN,NOR&tolerance=1");

    private final HttpClient client;
    private final URI address;
    private final List<Route> routes;
    private final TokenSecret tokenSecret;
    private volatile boolean over;

    /**
     * @param tokenSecret what this process shows where it asks itself
     * @param tls what the server proves itself with; null for plain http
     */
    WarmUp(URI address, List<Route> routes, TokenSecret tokenSecret, @Nullable Tls tls) {
        this.address = address;
        this.routes = routes;
        this.tokenSecret = tokenSecret;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(PATIENCE);
        this.client = (tls == null ? builder : builder.sslContext(tls.forOwnClient())).build();
    }

    /** Asks the core questions, as many at a time as there are processors, and returns when they are answered. */
    void core() {
        CORE.parallelStream().map(WarmUp::path).map(this::get).forEach(this::ask);
    }

    /** Asks the core questions otherwise and the example of every route, one after the other, while the program already answers. */
    void rest() {
        Stream<HttpRequest> questions = Stream.concat(
                CORE_OTHERWISE.stream().map(WarmUp::path).map(this::get),
                routes.stream().filter(route -> !route.verb().isWrite()).map(this::example));
        Thread thread =
                new Thread(() -> questions.takeWhile(question -> !over).forEach(this::ask), "lodegraph-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static String path(String question) {
        return "/api/v1" + question;
    }

    /** Asks no further question. */
    @Override
    public void close() {
        over = true;
    }

    private HttpRequest get(String question) {
        return to(question).build();
    }

    private HttpRequest example(Route route) {
        HttpRequest.Builder request = to(route.example());
        route.exampleBody()
                .ifPresent(body ->
                        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        return request.build();
    }

    private HttpRequest.Builder to(String question) {
        return HttpRequest.newBuilder(address.resolve(question))
                .header("Authorization", "Bearer " + tokenSecret.text())
                .timeout(PATIENCE);
    }

    private void ask(HttpRequest request) {
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status >= 500 || status == 401 || status == 421) {
                LOG.warn("{} answered {} at start", request.uri(), status);
            }
        } catch (IOException e) {
            LOG.debug("{} did not answer at start", request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
