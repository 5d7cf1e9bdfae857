package org.lodegraph.watch.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.lodegraph.watch.webhook.SubscriptionQueries.Claim;

/**
 * Sends one attempt over HTTP, signed as in Standard Webhooks. It follows no redirect, and ignores the body of the
 * answer.
 */
final class WebhookSender {

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int CLIENT_ERROR = 400;
    private static final Set<Integer> WITH_RETRY_AFTER = Set.of(429, 503);

    private final WebhookTargetPolicy targetPolicy;
    private final Clock clock;
    private final DeliverySettings settings;
    private final HttpClient client;

    WebhookSender(WebhookTargetPolicy targetPolicy, Clock clock, DeliverySettings settings) {
        this.targetPolicy = targetPolicy;
        this.clock = clock;
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY) // a proxy would resolve the name itself
                .build();
    }

    /**
     * {@return the outcome}
     *
     * @throws InterruptedException if the thread is interrupted; the outcome is unknown then
     */
    DeliveryOutcome send(Claim claim, Secret secret) throws InterruptedException {
        WebhookUrl url = new WebhookUrl(claim.url());
        return switch (targetPolicy.verdict(url)) {
            case PRIVATE ->
                DeliveryOutcome.failed("not sent: " + url.host() + " resolves to an address that is not public");
            case UNENCRYPTED -> DeliveryOutcome.failed("not sent: http is not allowed");
            case UNKNOWN -> DeliveryOutcome.failed("not sent: " + url.host() + " cannot be resolved");
            case ALLOWED -> exchange(request(url, claim, secret));
        };
    }

    private HttpRequest request(WebhookUrl url, Claim claim, Secret secret) {
        long seconds = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(url.uri())
                .timeout(settings.whole())
                .header("content-type", "application/json")
                .header("user-agent", "Lodegraph")
                .header("webhook-id", claim.id().value())
                .header("webhook-timestamp", String.valueOf(seconds))
                .header("webhook-signature", Signature.of(secret, claim.id().value(), seconds, claim.body()))
                .POST(BodyPublishers.ofString(claim.body()))
                .build();
    }

    private DeliveryOutcome exchange(HttpRequest request) throws InterruptedException {
        try {
            return outcome(client.send(request, head -> new DiscardedBody()));
        } catch (HttpConnectTimeoutException e) {
            return DeliveryOutcome.failed("no connection within " + text(settings.connect()));
        } catch (HttpTimeoutException e) {
            return DeliveryOutcome.failed("no answer within " + text(settings.whole()));
        } catch (ConnectException e) {
            return DeliveryOutcome.failed("no connection: the receiver refuses it or is down");
        } catch (SSLException e) {
            return DeliveryOutcome.failed("no encrypted connection: the certificate or the protocol is not acceptable");
        } catch (IOException e) {
            return DeliveryOutcome.failed("the connection was closed before an answer arrived");
        }
    }

    private DeliveryOutcome outcome(HttpResponse<Void> response) {
        int status = response.statusCode();
        if (status >= OK && status < REDIRECT) {
            return new DeliveryOutcome(status, null, null);
        }
        boolean isRedirect = status >= REDIRECT && status < CLIENT_ERROR;
        String error = "answered " + status + (isRedirect ? ": redirects are not followed" : "");
        return new DeliveryOutcome(status, error, WITH_RETRY_AFTER.contains(status) ? retryAfter(response) : null);
    }

    /** {@return the header {@code retry-after}, in seconds or as a date; null if it is missing or neither} */
    private @Nullable Duration retryAfter(HttpResponse<Void> response) {
        String text = response.headers().firstValue("retry-after").orElse("").strip();
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Duration.between(clock.instant(), then);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(Duration limit) {
        return limit.toMillis() / 1000.0 + " s";
    }
}
