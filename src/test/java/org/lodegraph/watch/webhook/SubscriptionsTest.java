package org.lodegraph.watch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.testing.MovedClock;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.neo4j.driver.Session;

/** Deliveries that are queued for each subscription. Nothing is sent here: see {@link WebhookDispatcherTest}. */
@WithDatabase
class SubscriptionsTest {

    private static final WebhookUrl URL = new WebhookUrl("https://risk.example.org/lodegraph");
    private static final WebhookTargetPolicy POLICY =
            new WebhookTargetPolicy(false, host -> new InetAddress[] {InetAddress.getByName("1.1.1.1")});

    private final MovedClock clock = new MovedClock();
    private final Secrets secrets = WebhookFixtures.secrets(TestDatabase.graph());
    private Subscriptions subscriptions = new Subscriptions(
            TestDatabase.graph(),
            clock,
            new WebhookFixtures.Counted(),
            new WebhookSecurity(POLICY, secrets),
            () -> WebhookFixtures.RULES);

    @BeforeEach
    void clear() {
        TestDatabase.clear();
    }

    @Test
    void showsTheSecretOnce() {
        CreatedSubscription made = make(null, null, null);

        assertThat(made.secret().value()).startsWith("whsec_");
        assertThat(made.toString()).doesNotContain(made.secret().value());
        assertThat(subscriptions.get(id(made)).toString()).doesNotContain("whsec_");
        assertThat(subscriptions.list(Page.FIRST).toString())
                .contains(made.id())
                .doesNotContain("whsec_");
        assertThat(stored("MATCH (one:Subscription) RETURN one.keyMark AS value"))
                .asString()
                .matches("[0-9a-f]{8}");
        assertThat(TestDatabase.texts())
                .contains(made.id())
                .noneMatch(text -> text.contains("whsec_")
                        || text.contains(made.secret().value().substring("whsec_".length())));
    }

    @Test
    void areBoundedInNumber() {
        try (Session session = TestDatabase.server().driver().session()) {
            session.run("UNWIND range(1, 999) AS n CREATE (:Subscription {id: 'other-' + n})")
                    .consume();
        }
        make(null, null, null);

        assertThatThrownBy(() -> make(null, null, null))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("1000 subscriptions");
    }

    @Test
    void twoSubscriptionsHaveSecretsOfTheirOwn() {
        assertThat(make(null, null, null).secret())
                .isNotEqualTo(make(null, null, null).secret());
    }

    @Test
    void storesTheRequest() {
        CreatedSubscription made = make(List.of("rule-65", "single-point", "rule-65"), Severity.HIGH, true);
        Subscription kept = subscriptions.get(id(made)).data();

        assertThat(kept)
                .isEqualTo(new Subscription(
                        made.id(),
                        URL.value(),
                        List.of("rule-65", "single-point"),
                        Severity.HIGH,
                        true,
                        true,
                        null,
                        0,
                        0,
                        MovedClock.NOON));
        assertThat(subscriptions.get(id(made)).meta().reasons()).containsKey("pausedReason");
    }

    @Test
    void refusesAnUnknownRuleAndListsTheKnownOnes() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> make(List.of("rule-65", "rule-66"), null, null))
                .satisfies(fault -> {
                    assertThat(fault.parameter()).isEqualTo("rules[1]");
                    assertThat(fault.accepted()).isEqualTo(WebhookFixtures.RULES);
                });
        assertThat(subscriptions.list(Page.FIRST).data()).isEmpty();
    }

    @Test
    void saysThatANameCannotBeResolved() {
        subscriptions = new Subscriptions(
                TestDatabase.graph(),
                clock,
                new WebhookFixtures.Counted(),
                new WebhookSecurity(
                        new WebhookTargetPolicy(false, host -> {
                            throw new UnknownHostException(host);
                        }),
                        secrets),
                () -> WebhookFixtures.RULES);

        assertThat(make(null, null, null).note()).startsWith("risk.example.org cannot be resolved now");
    }

    @Test
    void queuesItsChangesForEachSubscription() throws Exception {
        CreatedSubscription all = make(null, null, null);
        CreatedSubscription grave = make(null, Severity.HIGH, null);
        CreatedSubscription ruled = make(List.of("rule-65"), null, null);
        CreatedSubscription none = make(List.of("measure-newly-in-force"), null, null);

        int queued = subscriptions.queueDeliveries(WebhookFixtures.scanCompleted(
                "scan-1",
                WebhookFixtures.change("b", "rule-65", Severity.LOW, "better"),
                WebhookFixtures.change("c", "single-point", Severity.HIGH, "new"),
                WebhookFixtures.change("a", "single-point", Severity.CRITICAL, "gone")));

        assertThat(queued).isEqualTo(3);
        assertThat(keys(all)).containsExactly("a", "c", "b"); // the most severe first
        assertThat(keys(grave)).containsExactly("a", "c");
        assertThat(keys(ruled)).containsExactly("b");
        assertThat(deliveries(none)).isEmpty();
    }

    @Test
    void writesChangesWithTheirCauses() throws Exception {
        CreatedSubscription made = make(null, null, null);
        subscriptions.queueDeliveries(WebhookFixtures.scanCompleted("scan-1", WebhookFixtures.severe("cobalt/COD")));

        assertThat(new ObjectMapper().readTree(body(made))).isEqualTo(new ObjectMapper().readTree("""
                {"type": "scan.changed", "timestamp": "2026-01-15T12:00:00Z", "data": {
                  "scan": "scan-1", "against": "scan-0", "asOf": "2026-01-15", "dataVersion": "2026-01-15-abc",
                  "counts": {"new": 1, "worse": 0, "better": 0, "gone": 0},
                  "changes": [{"key": "cobalt/COD", "rule": "single-point", "severity": "high", "change": "new",
                    "cause": "measure", "causes": ["measure", "expiry"], "title": "cobalt/COD is new"}],
                  "omitted": 0}}
                """));
        Delivery delivery = deliveries(made).get(0);
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.PENDING);
        assertThat(delivery.type()).isEqualTo("scan.changed");
        assertThat(delivery.attempts()).isZero();
        assertThat(delivery.nextAt()).isEqualTo(MovedClock.NOON);
    }

    @Test
    void sendsNoMoreThanAHundredChangesAndCountsTheRest() throws Exception {
        CreatedSubscription made = make(null, null, null);
        subscriptions.queueDeliveries(WebhookFixtures.scanCompleted(
                "scan-1",
                IntStream.range(0, 250)
                        .mapToObj(i -> WebhookFixtures.change(
                                "key-" + i, "rule-65", i == 249 ? Severity.CRITICAL : Severity.LOW, "worse"))
                        .toArray(ScanCompleted.Change[]::new)));
        JsonNode data = new ObjectMapper().readTree(body(made)).path("data");

        assertThat(data.path("changes")).hasSize(100);
        assertThat(data.at("/changes/0/key").asText()).isEqualTo("key-249");
        assertThat(data.at("/counts/worse").asInt()).isEqualTo(250);
        assertThat(data.path("omitted").asInt()).isEqualTo(150);
    }

    @Test
    void sendsNoHeartbeatUnlessRequested() throws Exception {
        CreatedSubscription silent = make(null, Severity.CRITICAL, null);
        CreatedSubscription beating = make(null, Severity.CRITICAL, true);

        assertThat(subscriptions.queueDeliveries(WebhookFixtures.scanCompleted("scan-1", WebhookFixtures.severe("a"))))
                .isEqualTo(1);
        assertThat(subscriptions.queueDeliveries(WebhookFixtures.scanCompleted("scan-2")))
                .isEqualTo(1);

        assertThat(deliveries(silent)).isEmpty();
        assertThat(deliveries(beating)).extracting(Delivery::type).containsExactly("scan.heartbeat", "scan.heartbeat");
        assertThat(new ObjectMapper().readTree(body(beating)).at("/data/changes"))
                .isEmpty();
    }

    @Test
    void queuesNothingTwice() {
        CreatedSubscription made = make(null, null, null);
        ScanCompleted event = WebhookFixtures.scanCompleted("scan-1", WebhookFixtures.severe("a"));
        subscriptions.queueDeliveries(event);
        Delivery first = deliveries(made).get(0);
        clock.move(java.time.Duration.ofHours(1));
        subscriptions.queueDeliveries(event);
        subscriptions.queueDeliveries(WebhookFixtures.scanCompleted(
                "scan-1", WebhookFixtures.severe("another"))); // a second event of the same scan is ignored

        assertThat(deliveries(made)).containsExactly(first);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        CreatedSubscription made = make(null, null, null);
        for (int i = 1; i <= 3; i++) {
            subscriptions.queueDeliveries(WebhookFixtures.scanCompleted("scan-" + i, WebhookFixtures.severe("a")));
            clock.move(java.time.Duration.ofMinutes(1));
        }

        assertThat(deliveries(made)).extracting(Delivery::scan).containsExactly("scan-3", "scan-2", "scan-1");
        var page = subscriptions.deliveries(id(made), new Page(1, 1));
        assertThat(page.data()).extracting(Delivery::scan).containsExactly("scan-2");
        assertThat(page.meta().more()).isTrue();
        assertThat(page.meta().reasons()).containsKeys("lastError", "lastStatus", "deliveredAt", "redeliveryOf");
    }

    @Test
    void deletesASubscriptionWithItsDeliveriesOnly() {
        CreatedSubscription one = make(null, null, null);
        CreatedSubscription other = make(null, null, null);
        subscriptions.queueDeliveries(WebhookFixtures.scanCompleted("scan-1", WebhookFixtures.severe("a")));
        subscriptions.delete(id(one));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> subscriptions.get(id(one)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> subscriptions.deliveries(id(one), Page.FIRST));
        assertThat(deliveries(other)).hasSize(1);
        assertThat(stored("MATCH (one:Delivery) RETURN count(one) AS value")).isEqualTo(1L);
    }

    @Test
    void refusesToRepeatPendingAndForeignDeliveries() {
        CreatedSubscription one = make(null, null, null);
        CreatedSubscription other = make(null, null, null);
        subscriptions.queueDeliveries(WebhookFixtures.scanCompleted("scan-1", WebhookFixtures.severe("a")));
        RecordId delivery = new RecordId(deliveries(one).get(0).id());

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> subscriptions.redeliver(id(one), delivery));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> subscriptions.redeliver(id(other), delivery))
                .satisfies(fault -> assertThat(fault.parameter()).contains("delivery"));
        assertThat(deliveries(one)).hasSize(1);
    }

    @Test
    void repeatsADeliveryAndKeepsWhatItsSubscriptionHasGained() {
        CreatedSubscription made = make(null, null, null);
        subscriptions.queueDeliveries(WebhookFixtures.scanCompleted("scan-1", WebhookFixtures.severe("a")));
        TestDatabase.run(
                "MATCH (one:Subscription)-[:DELIVERED]->(delivery) SET delivery.status = 'failed', one.secret = 'whsec_AAAA', one.attemptedAt = datetime('2026-01-15T12:00:00Z');");
        Delivery old = deliveries(made).get(0);
        clock.move(java.time.Duration.ofHours(1));

        Delivery again =
                subscriptions.redeliver(id(made), new RecordId(old.id())).data();

        assertThat(deliveries(made)).containsExactly(again, old);
        assertThat(again.redeliveryOf()).isEqualTo(old.id());
        assertThat(again.status()).isEqualTo(DeliveryStatus.PENDING);
        assertThat(stored("MATCH (one:Delivery) RETURN count(DISTINCT [one.body, one.name]) AS value"))
                .isEqualTo(1L);
        assertThat(stored("MATCH (one:Subscription) RETURN one.secret + one.attemptedAt AS value"))
                .isEqualTo("whsec_AAAA2026-01-15T12:00:00Z");
    }

    @Test
    void nodesHaveReadableNames() {
        make(null, null, null);
        subscriptions.queueDeliveries(WebhookFixtures.scanCompleted("scan-1", WebhookFixtures.severe("a")));

        assertThat(
                        stored(
                                "MATCH (one:Subscription)-[:DELIVERED]->(delivery) RETURN one.name + ', ' + delivery.name AS value"))
                .isEqualTo("risk.example.org, scan.changed of scan-1");
    }

    private CreatedSubscription make(
            @Nullable List<String> rules, @Nullable Severity minSeverity, @Nullable Boolean heartbeat) {
        return subscriptions
                .subscribe(new SubscriptionRequest(URL, rules, minSeverity, heartbeat))
                .data();
    }

    private List<Delivery> deliveries(CreatedSubscription one) {
        return subscriptions.deliveries(id(one), Page.FIRST).data();
    }

    private static RecordId id(CreatedSubscription one) {
        return new RecordId(one.id());
    }

    private List<String> keys(CreatedSubscription one) throws Exception {
        return new ObjectMapper().readTree(body(one)).at("/data/changes").findValuesAsText("key");
    }

    private static String body(CreatedSubscription one) {
        return String.valueOf(stored("MATCH (:Subscription {id: '" + one.id()
                + "'})-[:DELIVERED]->(one:Delivery) RETURN one.body AS value ORDER BY one.id LIMIT 1"));
    }

    private static Object stored(String statement) {
        try (var session = TestDatabase.server().driver().session()) {
            return session.run(statement).single().get("value").asObject();
        }
    }
}
