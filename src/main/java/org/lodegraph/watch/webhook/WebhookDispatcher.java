package org.lodegraph.watch.webhook;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.watch.webhook.SubscriptionQueries.Claim;
import org.lodegraph.watch.webhook.SubscriptionQueries.ClaimOf;
import org.lodegraph.watch.webhook.SubscriptionQueries.Due;
import org.lodegraph.watch.webhook.SubscriptionQueries.DueAt;
import org.lodegraph.watch.webhook.SubscriptionQueries.FailureOf;
import org.lodegraph.watch.webhook.SubscriptionQueries.SubscriptionState;
import org.lodegraph.watch.webhook.SubscriptionQueries.SuccessOf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends due deliveries. Several dispatchers, in one process or more, may share a database: each claims a delivery
 * before it sends it. No other sends it until the outcome is stored or the claim expires.
 *
 * <p>Delivery is at least once. If a dispatcher ends between the receiver's 2xx and storing it, the delivery is
 * sent again under the same id. Once the success is stored, it is never sent again.
 */
public final class WebhookDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDispatcher.class);
    private static final int BATCH_SIZE = 100;

    private final Graph graph;
    private final Clock clock;
    private final Backoff backoff;
    private final DeliverySettings settings;
    private final Secrets secrets;
    private final WebhookSender sender;
    private final LongAdder arrived = new LongAdder();
    private final LongAdder failed = new LongAdder();

    /**
     * @param clock decides which deliveries are due
     * @param spread random number from 0 to 1, so that retries do not all come at once
     * @param security checks the target before each attempt; a delivery without its secret waits for another dispatcher
     */
    public WebhookDispatcher(
            Graph graph, Clock clock, DoubleSupplier spread, WebhookSecurity security, DeliverySettings settings) {
        this.graph = graph;
        this.clock = clock;
        this.backoff = new Backoff(spread);
        this.settings = settings;
        this.secrets = security.secrets();
        this.sender = new WebhookSender(security.targetPolicy(), clock, settings);
    }

    /**
     * Makes one attempt at each due delivery that no other dispatcher has claimed, one after the other.
     *
     * @return number of attempts
     * @throws InterruptedException if the thread is interrupted
     */
    public int deliverDue() throws InterruptedException {
        Map<String, Secret> secretsById = secrets.available();
        return secretsById.isEmpty() ? 0 : deliverDue(secretsById);
    }

    private int deliverDue(Map<String, Secret> secretsById) throws InterruptedException {
        int attempts = 0;
        DueAt query = new DueAt(now(), List.copyOf(secretsById.keySet()), BATCH_SIZE);
        for (Due due : graph.list(SubscriptionQueries.LIST_DUE, query)) {
            Instant now = now();
            List<Claim> claims = graph.write(
                    SubscriptionQueries.CLAIM_DELIVERY, new ClaimOf(due.id(), now, now.plus(settings.claim())));
            for (Claim claim : claims) {
                Secret secret = Objects.requireNonNull(
                        secretsById.get(claim.subscription().value()));
                storeOutcome(claim, sender.send(claim, secret));
                attempts++;
            }
        }
        return attempts;
    }

    /** {@return number of successful attempts since this dispatcher started} */
    public long arrived() {
        return arrived.sum();
    }

    /** {@return number of failed attempts since this dispatcher started} */
    public long failed() {
        return failed.sum();
    }

    private void storeOutcome(Claim claim, DeliveryOutcome outcome) {
        Integer status = outcome.status();
        String error = outcome.error();
        (error == null ? arrived : failed).increment();
        if (error != null) {
            storeFailure(claim, outcome, error);
        } else if (status != null) {
            graph.write(SubscriptionQueries.UPDATE_SUCCESS, new SuccessOf(claim.id(), now(), status));
        }
    }

    private void storeFailure(Claim claim, DeliveryOutcome outcome, String error) {
        Instant now = now();
        List<SubscriptionState> states = graph.write(
                SubscriptionQueries.UPDATE_FAILURE,
                new FailureOf(
                        claim.id(),
                        claim.attempt(),
                        now,
                        next(claim, outcome, now),
                        outcome.status(),
                        error,
                        outcome.isGone(),
                        settings.mostFailures(),
                        settings.mostLost()));
        states.stream()
                .filter(one -> !one.active())
                .forEach(one -> LOG.warn("subscription {} is paused: {}", claim.subscription(), one.pausedReason()));
    }

    /**
     * {@return the time of the next attempt; null if none follows} After a 410 the delivery stays due and waits
     * with its paused subscription.
     */
    private @Nullable Instant next(Claim claim, DeliveryOutcome outcome, Instant now) {
        return outcome.isGone()
                ? now
                : backoff.next(claim.attempt(), now, claim.expiresAt(), outcome.retryAfter())
                        .orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
