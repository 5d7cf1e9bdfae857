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
import org.lodegraph.model.task.BackgroundTask;
import org.lodegraph.web.Route;
import org.lodegraph.web.Tls;
import org.lodegraph.web.token.TokenSecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the example of every question once, because the first run of a statement's shape takes a second or two.
 *
 * <p>The core questions are also sent in their other shapes. A parameter that is null in one question and text in the
 * next needs two plans of one statement.
 */
final class WarmUp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final List<String> CORE = List.of(
            "/single-points-of-failure?target=KOR&mineral=cobalt",
            "/chokepoints?mineral=cobalt",
            "/routes?target=KOR&mineral=cobalt&exclude=CHN");

    private static final List<String> CORE_VARIANTS = List.of(
            "/single-points-of-failure?target=EU27&mineral=lithium&unit=country-stage&asOf=2026-01-01",
            "/routes?target=KOR&mineral=cobalt&exclude=CHN&within=ministerial-2026",
            "/routes?target=DEU&mineral=silicon&exclude=CHN,NOR&tolerance=1");

    private final HttpClient client;
    private final URI address;
    private final List<Route> routes;
    private final TokenSecret tokenSecret;
    private volatile boolean stopped;

    /**
     * @param tokenSecret the token of this process
     * @param tls the server's TLS settings; null for plain HTTP
     */
    WarmUp(URI address, List<Route> routes, TokenSecret tokenSecret, @Nullable Tls tls) {
        this.address = address;
        this.routes = routes;
        this.tokenSecret = tokenSecret;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(TIMEOUT);
        this.client = (tls == null ? builder : builder.sslContext(tls.forOwnClient())).build();
    }

    /** Sends the core questions, one per processor at a time, and returns when all are answered. */
    void core() {
        CORE.parallelStream().map(WarmUp::path).map(this::toGet).forEach(this::send);
    }

    /** Sends the other shapes of the core questions and every route's example, one by one, on a background thread. */
    void rest() {
        Stream<HttpRequest> questions = Stream.concat(
                CORE_VARIANTS.stream().map(WarmUp::path).map(this::toGet),
                routes.stream().filter(route -> !route.kind().isWrite()).map(this::example));
        BackgroundTask unused = BackgroundTask.once(
                "warm-up", () -> questions.takeWhile(question -> !stopped).forEach(this::send));
    }

    private static String path(String question) {
        return "/api/v1" + question;
    }

    /** Stops after the current question. */
    @Override
    public void close() {
        stopped = true;
    }

    private HttpRequest toGet(String question) {
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
                .timeout(TIMEOUT);
    }

    private void send(HttpRequest request) {
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
