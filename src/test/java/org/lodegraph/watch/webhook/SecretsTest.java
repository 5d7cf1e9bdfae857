package org.lodegraph.watch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.testing.MovedClock;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.slf4j.LoggerFactory;

/** Secrets outside the graph: derived, moved out of it, and missing. */
@WithDatabase
class SecretsTest {

    private static final Duration LIMIT = Duration.ofMillis(1500);
    private static final Secret OLD = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @TempDir
    private Path folder;

    private final Graph graph = TestDatabase.clear();
    private final MovedClock clock = new MovedClock();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Receiver receiver;

    @BeforeEach
    void listen() throws Exception {
        receiver = new Receiver();
        log.start();
        ((Logger) LoggerFactory.getLogger(Secrets.class)).addAppender(log);
    }

    @AfterEach
    void close() {
        ((Logger) LoggerFactory.getLogger(Secrets.class)).detachAppender(log);
        receiver.close();
    }

    @Test
    void movesOlderSecretsOutAndStillSignsWithThem() throws Exception {
        older("sub_old");
        Secrets secrets = secrets("a");
        assertThat(secrets.moveStoredSecretsToFile()).isEqualTo(1);
        assertThat(secrets.moveStoredSecretsToFile()).isZero();

        assertThat(TestDatabase.texts()).contains("sub_old").noneMatch(text -> text.contains("whsec_"));
        tell(secrets, "scan-1");
        assertThat(dispatcher(secrets("a")).deliverDue()).isEqualTo(1);
        assertSignedWith(OLD);
    }

    /** Simulates a process that ended after the file was written and before the graph was. */
    @Test
    void losesNothingIfItEndsBetweenFileAndGraph() {
        older("sub_old");
        SecretFiles files = files("a");
        files.withLock(() -> {
            files.store(Map.of("sub_old", OLD));
            return 0;
        });

        assertThat(secrets("a").moveStoredSecretsToFile()).isEqualTo(1);
        assertThat(files.olderSecrets()).isEqualTo(Map.of("sub_old", OLD));
        assertThat(secrets("a").available()).isEqualTo(Map.of("sub_old", OLD));
    }

    @Test
    void removesNothingFromTheGraphIfTheFileCannotBeWritten() throws Exception {
        older("sub_old");
        Files.writeString(folder.resolve("a"), "not a folder");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> secrets("a").moveStoredSecretsToFile())
                .withMessageContaining("--data");
        assertThat(TestDatabase.texts()).contains(OLD.value());
    }

    @Test
    void deletesTheSecretWithItsOlderSubscription() {
        older("sub_old");
        Secrets secrets = secrets("a");
        secrets.moveStoredSecretsToFile();
        subscriptions(secrets).delete(new RecordId("sub_old"));

        assertThat(files("a").olderSecrets()).isEmpty();
    }

    @Test
    void signsOnAnotherHostThatHasTheKey() throws Exception {
        CreatedSubscription made = subscribe(secrets("a"));
        Files.createDirectory(folder.resolve("b"));
        Files.copy(folder.resolve("a/webhook-key"), folder.resolve("b/webhook-key"));
        tell(secrets("a"), "scan-1");

        assertThat(dispatcher(secrets("b")).deliverDue()).isEqualTo(1);
        assertSignedWith(made.secret());
    }

    @Test
    void sendsNothingWithAnotherKeyAndResumesWhenTheKeyIsBack() throws Exception {
        CreatedSubscription made = subscribe(secrets("a"));
        tell(secrets("a"), "scan-1");
        Secrets without = secrets("b");
        WebhookDispatcher dispatcher = dispatcher(without);
        assertThat(dispatcher.deliverDue()).isZero();
        assertThat(files("b").keyOrNew()).isNotNull(); // another key
        assertThat(dispatcher.deliverDue()).isZero();

        assertThat(receiver.received()).isEmpty();
        Delivery waiting = delivery(made);
        assertThat(waiting.status()).isEqualTo(DeliveryStatus.PENDING);
        assertThat(waiting.attempts()).isZero();
        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .contains(made.id(), folder.resolve("b/webhook-key").toString(), "LODEGRAPH_WEBHOOK_KEY")
                        .doesNotContain("\n"));

        Files.copy(
                folder.resolve("a/webhook-key"),
                folder.resolve("b/webhook-key"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(dispatcher.deliverDue()).isEqualTo(1);
        assertSignedWith(made.secret());
    }

    @Test
    void sendsToSubscriptionsWithAnAvailableSecret() throws Exception {
        CreatedSubscription made = subscribe(secrets("a"));
        older("sub_old"); // its secret is on another host
        TestDatabase.run("MATCH (one:Subscription {id: 'sub_old'}) REMOVE one.secret");
        tell(secrets("a"), "scan-1");

        assertThat(dispatcher(secrets("a")).deliverDue()).isEqualTo(1);
        assertSignedWith(made.secret());
        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage()).contains("sub_old"));
    }

    @Test
    void refusesASubscriptionWithASecondKey() {
        CreatedSubscription made = subscribe(secrets("a"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> subscribe(secrets("b")))
                .withMessageContaining(made.id())
                .withMessageContaining("LODEGRAPH_WEBHOOK_KEY");
        assertThat(folder.resolve("b")).doesNotExist();
        assertThat(subscriptions(secrets("b")).list(Page.FIRST).data()).hasSize(1);

        subscriptions(secrets("b")).delete(new RecordId(made.id()));
        assertThat(subscribe(secrets("b")).secret()).isNotEqualTo(made.secret());
    }

    private void assertSignedWith(Secret secret) {
        assertThat(receiver.received())
                .singleElement()
                .satisfies(got -> assertThat(got.signature())
                        .isEqualTo(Signature.of(secret, got.id(), Long.parseLong(got.timestamp()), got.body())));
    }

    /** Creates a subscription as version 0.1 did. */
    private void older(String id) {
        TestDatabase.run("CREATE (:Subscription {id: '" + id + "', url: '" + receiver.url()
                + "', rules: [], minSeverity: 'low', heartbeat: false, active: true, failures: 0, lost: 0, secret: '"
                + OLD.value() + "', createdAt: datetime('2026-01-15T12:00:00Z')});");
    }

    private CreatedSubscription subscribe(Secrets secrets) {
        return subscriptions(secrets)
                .subscribe(new SubscriptionRequest(new WebhookUrl(receiver.url()), null, null, null))
                .data();
    }

    private void tell(Secrets secrets, String scan) {
        subscriptions(secrets).queueDeliveries(WebhookFixtures.scanCompleted(scan, WebhookFixtures.severe("a")));
    }

    private Delivery delivery(CreatedSubscription made) {
        List<Delivery> all = subscriptions(secrets("a"))
                .deliveries(new RecordId(made.id()), Page.FIRST)
                .data();
        return all.get(0);
    }

    private Subscriptions subscriptions(Secrets secrets) {
        return new Subscriptions(
                graph,
                clock,
                new KeyProcess.OwnKey(),
                new WebhookSecurity(new WebhookTargetPolicy(true), secrets),
                () -> WebhookFixtures.RULES);
    }

    private WebhookDispatcher dispatcher(Secrets secrets) {
        return new WebhookDispatcher(
                graph,
                clock,
                () -> 0.5,
                new WebhookSecurity(new WebhookTargetPolicy(true), secrets),
                new DeliverySettings(LIMIT, LIMIT, 20, 5));
    }

    private Secrets secrets(String host) {
        return new Secrets(graph, files(host));
    }

    private SecretFiles files(String host) {
        return new SecretFiles(folder.resolve(host), null, new KeyProcess.OwnKey());
    }
}
