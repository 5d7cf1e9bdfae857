package org.lodegraph.watch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.testing.MovedClock;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/**
 * Deliveries to a real receiver that fails, hangs, is slow, redirects, drops the connection or is down. The clock
 * is moved, never waited for.
 */
@WithDatabase
class WebhookDispatcherTest {

    private static final Duration LIMIT = Duration.ofMillis(1500);
    private static final DeliverySettings SETTINGS = new DeliverySettings(LIMIT, LIMIT, 20, 5);

    private final MovedClock clock = new MovedClock();
    private final Graph graph = TestDatabase.clear();
    private final Secrets secrets = WebhookFixtures.secrets(graph);
    private final WebhookSecurity security = new WebhookSecurity(new WebhookTargetPolicy(true), secrets);
    private final Subscriptions subscriptions =
            new Subscriptions(graph, clock, new WebhookFixtures.Counted(), security, () -> WebhookFixtures.RULES);
    private final WebhookDispatcher dispatcher = dispatcher(SETTINGS);

    private Receiver receiver;
    private CreatedSubscription created;

    @BeforeEach
    void subscribe() throws Exception {
        receiver = new Receiver();
        created = subscribe(receiver.url());
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void sendsAVerifiableSignature() throws Exception {
        tell("scan-1");

        assertThat(dispatcher.deliverDue()).isEqualTo(1);

        Receiver.Received got = receiver.received().get(0);
        Delivery delivery = delivery(0);
        assertThat(got.id()).isEqualTo(delivery.id());
        assertThat(got.timestamp()).isEqualTo(String.valueOf(MovedClock.NOON.getEpochSecond()));
        assertThat(got.body()).startsWith("{\"type\":\"scan.changed\"").contains("\"scan\":\"scan-1\"");
        // verified like a receiver does, with the secret it was given
        Mac mac = Mac.getInstance("HmacSHA256");
        String secret = created.secret().value();
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        byte[] expected =
                mac.doFinal((got.id() + "." + got.timestamp() + "." + got.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(got.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(delivery.attempts()).isEqualTo(1);
        assertThat(delivery.lastStatus()).isEqualTo(204);
        assertThat(delivery.deliveredAt()).isEqualTo(MovedClock.NOON);
        assertThat(delivery.nextAt()).isNull();
    }

    @Test
    void neverSendsADeliveredDeliveryAgain() throws Exception {
        tell("scan-1");
        dispatcher.deliverDue();
        tell("scan-1");
        for (int day = 0; day < 3; day++) {
            clock.move(Duration.ofDays(1));
            assertThat(dispatcher.deliverDue()).isZero();
        }
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void retriesOnScheduleWithTheSameIdAndBytes() throws Exception {
        receiver.behave(Receiver.status(500));
        tell("scan-1");
        List<Long> seconds = new ArrayList<>();
        while (delivery(0).nextAt() != null) {
            Instant next = Objects.requireNonNull(delivery(0).nextAt());
            clock.moveTo(next.minusMillis(1));
            assertThat(dispatcher.deliverDue()).isZero(); // not before it is due
            clock.moveTo(next);
            assertThat(dispatcher.deliverDue()).isEqualTo(1);
            seconds.add(Duration.between(MovedClock.NOON, next).toSeconds());
        }

        assertThat(seconds)
                .containsExactly(0L, 5L, 35L, 155L, 755L, 2555L, 6155L, 13355L, 27755L, 42155L, 56555L, 70955L, 85355L);
        assertThat(receiver.received()).hasSize(13);
        assertThat(receiver.received().stream().map(Receiver.Received::id).distinct())
                .hasSize(1);
        assertThat(receiver.received().stream().map(Receiver.Received::body).distinct())
                .hasSize(1);
        assertThat(receiver.received().stream()
                        .map(Receiver.Received::signature)
                        .distinct())
                .hasSize(13); // each has its own second
        Delivery delivery = delivery(0);
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(delivery.lastError()).isEqualTo("answered 500");
        assertThat(subscription().lost()).isEqualTo(1);
        assertThat(subscription().active()).isTrue();
    }

    @Test
    void saysWhyAnAttemptFailed() throws Exception {
        assertThat(fails(Receiver.status(503))).isEqualTo("answered 503");
        assertThat(fails(Receiver.status(404))).isEqualTo("answered 404");
        assertThat(fails(Receiver.dropping())).isEqualTo("the connection was closed before an answer arrived");
        assertThat(fails(Receiver.status(302, "Location", "/elsewhere")))
                .isEqualTo("answered 302: redirects are not followed");
        assertThat(fails(Receiver.hanging())).isEqualTo("no answer within 1.5 s");
        assertThat(receiver.received()).extracting(Receiver.Received::path).containsOnly("/hooks");
        receiver.close();
        assertThat(fails(Receiver.status(200))).isEqualTo("no connection: the receiver refuses it or is down");
    }

    @Test
    void waitsForAnAnswerThatIsSlow() throws Exception {
        receiver.behave(Receiver.slow(400));
        tell("scan-1");
        dispatcher.deliverDue();

        assertThat(delivery(0).status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void doesNotReadTheBodyOfTheAnswer() throws Exception {
        receiver.behave(Receiver.endless());
        tell("scan-1");
        dispatcher.deliverDue();

        assertThat(delivery(0).status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(receiver.awaitHung()).isTrue(); // its write failed
    }

    @Test
    void honoursRetryAfter() throws Exception {
        receiver.behave(Receiver.status(429, "Retry-After", "600"));
        tell("scan-1");
        dispatcher.deliverDue();
        assertThat(delivery(0).nextAt()).isEqualTo(MovedClock.NOON.plusSeconds(600));

        receiver.behave(Receiver.status(503, "Retry-After", "Thu, 15 Jan 2026 13:00:00 GMT"));
        clock.move(Duration.ofMinutes(10));
        dispatcher.deliverDue();
        assertThat(delivery(0).nextAt()).isEqualTo(MovedClock.NOON.plusSeconds(3600));

        receiver.behave(Receiver.status(500, "Retry-After", "36000")); // without effect for this status
        clock.move(Duration.ofMinutes(50));
        dispatcher.deliverDue();
        assertThat(delivery(0).nextAt()).isEqualTo(MovedClock.NOON.plusSeconds(3600 + 120));
    }

    @Test
    void pausesAtOnceAfterGoneAndSendsPendingDeliveriesWhenResumed() throws Exception {
        tell("scan-1");
        receiver.behave(Receiver.status(410));
        dispatcher.deliverDue();

        assertThat(subscription().active()).isFalse();
        assertThat(subscription().pausedReason()).isEqualTo("the receiver answered 410 (Gone)");
        assertThat(delivery(0).status()).isEqualTo(DeliveryStatus.PENDING);
        receiver.behave(Receiver.status(200));
        clock.move(Duration.ofDays(7));
        assertThat(dispatcher.deliverDue()).isZero();

        subscriptions.resume(new RecordId(created.id()));
        assertThat(subscription().active()).isTrue();
        assertThat(subscription().failures()).isZero();
        assertThat(dispatcher.deliverDue()).isEqualTo(1);
        assertThat(delivery(0).status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(receiver.received().stream().map(Receiver.Received::id).distinct())
                .hasSize(1);
    }

    @Test
    void pausesAfterTwentyFailedAttemptsInARow() throws Exception {
        receiver.behave(Receiver.status(500));
        for (int i = 0; i < 5; i++) {
            tell("scan-" + i);
        }
        for (int round = 0; round < 4; round++) {
            assertThat(subscription().active()).isTrue();
            assertThat(dispatcher.deliverDue()).isEqualTo(5);
            clock.move(Duration.ofMinutes(10));
        }

        assertThat(subscription().failures()).isEqualTo(20);
        assertThat(subscription().pausedReason()).isEqualTo("20 consecutive attempts failed");
        assertThat(dispatcher.deliverDue()).isZero();
        assertThat(deliveries()).extracting(Delivery::status).containsOnly(DeliveryStatus.PENDING);
        assertThat(subscriptions.queueDeliveries(
                        WebhookFixtures.scanCompleted("scan-late", WebhookFixtures.severe("a"))))
                .isZero();

        receiver.behave(Receiver.status(200));
        subscriptions.resume(new RecordId(created.id()));
        assertThat(dispatcher.deliverDue()).isEqualTo(5);
        assertThat(deliveries()).extracting(Delivery::status).containsOnly(DeliveryStatus.DELIVERED);
    }

    @Test
    void pausesAfterFiveConsecutiveFailedDeliveries() throws Exception {
        receiver.behave(Receiver.status(500));
        WebhookDispatcher patient = dispatcher(new DeliverySettings(LIMIT, LIMIT, 1000, 5));
        for (int i = 0; i < 5; i++) {
            assertThat(subscription().active()).isTrue();
            tell("scan-" + i);
            patient.deliverDue();
            clock.move(Duration.ofDays(2)); // an overdue delivery gets a last attempt before it fails
            patient.deliverDue();
        }

        assertThat(subscription().pausedReason()).isEqualTo("5 consecutive deliveries failed");
        assertThat(deliveries()).extracting(Delivery::status).containsOnly(DeliveryStatus.FAILED);
    }

    @Test
    void aSuccessResetsTheCount() throws Exception {
        receiver.behave(Receiver.status(500));
        tell("scan-1");
        dispatcher.deliverDue();
        assertThat(subscription().failures()).isEqualTo(1);
        receiver.behave(Receiver.status(200));
        clock.move(Duration.ofSeconds(5));
        dispatcher.deliverDue();

        assertThat(subscription().failures()).isZero();
        assertThat(dispatcher.failed()).isEqualTo(1);
        assertThat(dispatcher.arrived()).isEqualTo(1);
        assertThat(delivery(0).lastError()).isEqualTo("answered 500"); // the last error stays in the log
    }

    @Test
    void repeatsADeliveryUnderAnotherId() throws Exception {
        tell("scan-1");
        dispatcher.deliverDue();
        Delivery first = delivery(0);
        clock.move(Duration.ofDays(2));
        Delivery again = subscriptions
                .redeliver(new RecordId(created.id()), new RecordId(first.id()))
                .data();
        dispatcher.deliverDue();

        assertThat(again.redeliveryOf()).isEqualTo(first.id());
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(receiver.received()).extracting(Receiver.Received::id).containsExactly(first.id(), again.id());
        assertThat(receiver.received().get(1).body())
                .isEqualTo(receiver.received().get(0).body());
        assertThat(deliveries()).extracting(Delivery::status).containsOnly(DeliveryStatus.DELIVERED);
    }

    @Test
    void deletesFinishedDeliveriesAfterNinetyDays() throws Exception {
        tell("scan-1");
        dispatcher.deliverDue();
        receiver.behave(Receiver.status(410));
        tell("scan-2");
        dispatcher.deliverDue();
        clock.move(Subscriptions.RETENTION);
        tell("scan-3");
        assertThat(deliveries()).hasSize(2);
        clock.move(Duration.ofMillis(1));
        tell("scan-3");

        assertThat(deliveries()).extracting(Delivery::scan).containsExactly("scan-2"); // it is still pending
    }

    @Test
    void resendsAfterAKilledDispatcherUnderTheSameId() throws Exception {
        receiver.behave(Receiver.hanging());
        tell("scan-1");
        WebhookDispatcher patient = dispatcher(new DeliverySettings(LIMIT, Duration.ofSeconds(60), 20, 5));
        Thread killed = new Thread(() -> {
            try {
                patient.deliverDue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        killed.start();
        assertThat(receiver.awaitHung()).isTrue();
        assertThat(dispatcher.deliverDue()).isZero(); // it is claimed
        killed.interrupt();
        killed.join();
        receiver.behave(Receiver.status(200));

        clock.move(Duration.ofSeconds(239));
        assertThat(dispatcher.deliverDue()).isZero();
        clock.move(Duration.ofSeconds(1)); // four times the attempt timeout
        assertThat(dispatcher.deliverDue()).isEqualTo(1);
        assertThat(delivery(0).attempts()).isEqualTo(2);
        assertThat(receiver.received().stream().map(Receiver.Received::id).distinct())
                .hasSize(1);
    }

    @Test
    void concurrentDispatchersSendEachDeliveryOnce() throws Exception {
        IntStream.range(0, 40).forEach(i -> tell("scan-" + i));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> work = IntStream.range(0, 4)
                    .mapToObj(i -> dispatcher(SETTINGS))
                    .map(one -> (Callable<Integer>) one::deliverDue)
                    .toList();
            int attempts = 0;
            for (Future<Integer> done : threads.invokeAll(work)) {
                attempts += done.get();
            }
            assertThat(attempts).isEqualTo(40);
        } finally {
            threads.shutdownNow();
        }

        assertThat(receiver.received()).hasSize(40);
        assertThat(receiver.received().stream().map(Receiver.Received::id).distinct())
                .hasSize(40);
    }

    /**
     * Random behaviour of the receiver, by seed. Each delivery ends, none is sent after its success, and failed
     * ones were tried for the whole day.
     */
    @Test
    void losesNothingAndSendsNothingAfterASuccess() throws Exception {
        Random random = new Random(7);
        receiver.behave((exchange, one) -> {
            int way = random.nextInt(6);
            switch (way) {
                case 0 -> Receiver.status(200).answer(exchange, one);
                case 1 -> Receiver.dropping().answer(exchange, one);
                case 2 -> Receiver.status(302, "Location", "/elsewhere").answer(exchange, one);
                case 3 -> Receiver.status(429, "Retry-After", "90000").answer(exchange, one);
                default -> Receiver.status(500 + way).answer(exchange, one);
            }
        });
        WebhookDispatcher patient = dispatcher(new DeliverySettings(LIMIT, LIMIT, 10_000, 10_000));
        IntStream.range(0, 30).forEach(i -> tell("scan-" + i));
        for (int minute = 0; minute <= 25 * 60; minute += 5) {
            patient.deliverDue();
            clock.move(Duration.ofMinutes(5));
        }

        assertThat(deliveries()).hasSize(30).allSatisfy(delivery -> {
            List<Integer> answers = receiver.received().stream()
                    .filter(got -> got.id().equals(delivery.id()))
                    .map(Receiver.Received::answered)
                    .toList();
            assertThat(answers).hasSize(delivery.attempts()).isNotEmpty();
            boolean arrived = delivery.status() == DeliveryStatus.DELIVERED;
            assertThat(answers.subList(0, answers.size() - 1)).doesNotContain(200);
            assertThat(answers.get(answers.size() - 1) == 200).isEqualTo(arrived);
            assertThat(delivery.status()).isNotEqualTo(DeliveryStatus.PENDING);
        });
        assertThat(deliveries()).extracting(Delivery::status).contains(DeliveryStatus.DELIVERED, DeliveryStatus.FAILED);
        assertThat(receiver.received()).extracting(Receiver.Received::path).containsOnly("/hooks");
    }

    @Test
    void resolvesTheNameBeforeEachAttempt() throws Exception {
        List<String> addresses = new ArrayList<>(List.of("1.1.1.1", "169.254.169.254"));
        WebhookSecurity changing = new WebhookSecurity(
                new WebhookTargetPolicy(false, host -> new InetAddress[] {InetAddress.getByName(addresses.get(0))}),
                secrets);
        Subscriptions strict =
                new Subscriptions(graph, clock, new WebhookFixtures.Counted(), changing, () -> WebhookFixtures.RULES);
        subscriptions.delete(new RecordId(created.id()));
        created = strict.subscribe(
                        new SubscriptionRequest(new WebhookUrl("https://turned.example.org/"), null, null, null))
                .data();
        tell("scan-1");
        addresses.remove(0); // the name now resolves to another address
        new WebhookDispatcher(graph, clock, () -> 0.5, changing, SETTINGS).deliverDue();

        assertThat(delivery(0).lastError())
                .isEqualTo("not sent: turned.example.org resolves to an address that is not public");
        assertThat(delivery(0).attempts()).isEqualTo(1);
    }

    @Test
    void runsUntilItIsClosed() throws Exception {
        receiver.behave((exchange, one) -> {
            Receiver.status(200).answer(exchange, one);
            Receiver.hanging().answer(exchange, one); // records the request
        });
        tell("scan-1");
        try (DispatchLoop rounds = new DispatchLoop(dispatcher)) {
            assertThat(rounds).isNotNull();
            assertThat(receiver.awaitHung()).isTrue();
        }
        assertThat(receiver.received().get(0).id()).isEqualTo(delivery(0).id());
    }

    private CreatedSubscription subscribe(String url) {
        return subscriptions
                .subscribe(new SubscriptionRequest(new WebhookUrl(url), null, null, null))
                .data();
    }

    private WebhookDispatcher dispatcher(DeliverySettings settings) {
        return new WebhookDispatcher(graph, clock, () -> 0.5, security, settings);
    }

    private void tell(String scan) {
        subscriptions.queueDeliveries(WebhookFixtures.scanCompleted(scan, WebhookFixtures.severe("a")));
    }

    /** Queues a delivery of a new scan whose only attempt fails, and deletes it. */
    private String fails(Receiver.Behaviour behaviour) throws InterruptedException {
        receiver.behave(behaviour);
        subscriptions.delete(new RecordId(created.id()));
        created = subscribe(receiver.url());
        tell("scan-1");
        assertThat(dispatcher.deliverDue()).isEqualTo(1);
        assertThat(delivery(0).status()).isEqualTo(DeliveryStatus.PENDING);
        return String.valueOf(delivery(0).lastError());
    }

    private List<Delivery> deliveries() {
        return subscriptions.deliveries(new RecordId(created.id()), Page.FIRST).data();
    }

    private Delivery delivery(int i) {
        return deliveries().get(i);
    }

    private Subscription subscription() {
        return subscriptions.get(new RecordId(created.id())).data();
    }
}
