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
 * One attempt over HTTP, signed by the Standard Webhooks conventions. A redirect is not followed, and nothing of an answer's body is read or
 * kept: what a receiver says in it is nobody's business here.
 */
final class HookSender {

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int CLIENT_FAULT = 400;
    private static final Set<Integer> LATER = Set.of(429, 503);

    private final Door door;
    private final Clock clock;
    private final CourierTerms terms;
    private final HttpClient client;

    HookSender(Door door, Clock clock, CourierTerms terms) {
        this.door = door;
        this.clock = clock;
        this.terms = terms;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(terms.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY) // one would look the name up by itself
                .build();
    }

    /**
     * {@return what came of it}
     *
     * @throws InterruptedException if the courier is told to end; what came of it is not known then
     */
    Outcome send(Claim claim, Secret secret) throws InterruptedException {
        HookUrl url = new HookUrl(claim.url());
        return switch (door.verdict(url)) {
            case PRIVATE -> Outcome.failed("not sent: " + url.host() + " stands for an address that is not public");
            case UNENCRYPTED -> Outcome.failed("not sent: http is not allowed");
            case UNKNOWN -> Outcome.failed("not sent: " + url.host() + " cannot be resolved");
            case OPEN -> exchange(request(url, claim, secret));
        };
    }

    private HttpRequest request(HookUrl url, Claim claim, Secret secret) {
        long seconds = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(url.uri())
                .timeout(terms.whole())
                .header("content-type", "application/json")
                .header("user-agent", "Lodegraph")
                .header("webhook-id", claim.id().value())
                .header("webhook-timestamp", String.valueOf(seconds))
                .header("webhook-signature", Signature.of(secret, claim.id().value(), seconds, claim.body()))
                .POST(BodyPublishers.ofString(claim.body()))
                .build();
    }

    private Outcome exchange(HttpRequest request) throws InterruptedException {
        try {
            return outcome(client.send(request, head -> new UnreadBody()));
        } catch (HttpConnectTimeoutException e) {
            return Outcome.failed("no connection within " + text(terms.connect()));
        } catch (HttpTimeoutException e) {
            return Outcome.failed("no answer within " + text(terms.whole()));
        } catch (ConnectException e) {
            return Outcome.failed("no connection: the receiver refuses it or is away");
        } catch (SSLException e) {
            return Outcome.failed("no encrypted connection: the certificate or the protocol does not do");
        } catch (IOException e) {
            return Outcome.failed("the connection broke before an answer came");
        }
    }

    private Outcome outcome(HttpResponse<Void> response) {
        int status = response.statusCode();
        if (status >= OK && status < REDIRECT) {
            return new Outcome(status, null, null);
        }
        boolean isRedirect = status >= REDIRECT && status < CLIENT_FAULT;
        String error = "answered " + status + (isRedirect ? ": redirects are not followed" : "");
        return new Outcome(status, error, LATER.contains(status) ? retryAfter(response) : null);
    }

    /** Either seconds or a date; what is neither is as if it were not there. */
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
