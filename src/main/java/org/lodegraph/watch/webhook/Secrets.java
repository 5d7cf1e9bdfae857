package org.lodegraph.watch.webhook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.graph.entity.SubscriptionEntity;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.watch.webhook.SubscriptionQueries.IdsOf;
import org.lodegraph.watch.webhook.SubscriptionQueries.OlderSecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Provides the secrets that sign deliveries. The graph contains no secret: each is derived from the key and the
 * subscription's id, and the graph stores a mark of the key.
 */
public final class Secrets {

    private static final Logger LOG = LoggerFactory.getLogger(Secrets.class);

    private final Graph graph;
    private final SecretFiles files;
    private final AtomicReference<List<String>> reported = new AtomicReference<>(List.of());

    public Secrets(Graph graph, SecretFiles files) {
        this.graph = graph;
        this.files = files;
    }

    /**
     * A new secret.
     *
     * @param secret signs the deliveries
     * @param keyMark mark of the key that it is derived from
     */
    record NewSecret(Secret secret, String keyMark) {}

    /**
     * Moves the secrets that older versions stored in the graph into a file. They are removed from the graph once
     * they are on disk, so a crash in between loses none. A second run changes nothing.
     *
     * @return number of secrets moved
     * @throws ConflictException if the file cannot be written; the graph keeps the secrets then
     */
    public int moveStoredSecretsToFile() {
        if (listOlder().isEmpty()) {
            return 0;
        }
        return files.withLock(() -> {
            Map<String, Secret> secrets =
                    listOlder().stream().collect(Collectors.toMap(OlderSecret::id, OlderSecret::secret));
            files.store(secrets);
            graph.write(SubscriptionQueries.DELETE_OLDER_SECRETS, new IdsOf(List.copyOf(secrets.keySet())));
            return secrets.size();
        });
    }

    private List<OlderSecret> listOlder() {
        return graph.list(SubscriptionQueries.LIST_OLDER_SECRETS, None.NONE);
    }

    /**
     * {@return the secret of a new subscription}
     *
     * @throws ConflictException if subscriptions of another key exist: one key signs for all
     */
    NewSecret create(String id) {
        List<SubscriptionEntity> marked =
                subscriptions().filter(one -> one.keyMark != null).toList();
        SigningKey key = marked.isEmpty() ? files.keyOrNew() : files.key().orElse(null);
        Optional<SubscriptionEntity> foreign = marked.stream()
                .filter(one -> key == null || !key.mark(one.id).equals(one.keyMark))
                .findFirst();
        if (key == null || foreign.isPresent()) {
            throw new ConflictException(
                    "subscription " + foreign.map(one -> one.id).orElse("")
                            + " was created with a key other than the one of " + files.keyLocation()
                            + ": restore that key there or in LODEGRAPH_WEBHOOK_KEY, or delete the subscriptions created with it");
        }
        return new NewSecret(key.secret(id), key.mark(id));
    }

    /** Deletes the stored secret of a subscription. */
    void forget(String id) {
        files.forget(id);
    }

    /** {@return the available secrets, by subscription id; subscriptions without one are logged once} */
    Map<String, Secret> available() {
        List<SubscriptionEntity> all = subscriptions().toList();
        if (all.isEmpty()) {
            return Map.of();
        }
        SigningKey key = files.key().orElse(null);
        Map<String, Secret> olderSecrets = files.olderSecrets();
        Map<String, Secret> available = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (SubscriptionEntity one : all) {
            Secret secret = one.keyMark == null ? olderSecrets.get(one.id) : derived(key, one.id, one.keyMark);
            if (secret == null) {
                missing.add(one.id);
            } else {
                available.put(one.id, secret);
            }
        }
        logMissing(missing);
        return available;
    }

    private Stream<SubscriptionEntity> subscriptions() {
        return graph.entities().all(SubscriptionEntity.class).stream().sorted(Comparator.comparing(one -> one.id));
    }

    private static @Nullable Secret derived(@Nullable SigningKey key, String id, String mark) {
        return key != null && key.mark(id).equals(mark) ? key.secret(id) : null;
    }

    private void logMissing(List<String> missing) {
        if (!missing.equals(reported.getAndSet(missing)) && !missing.isEmpty()) {
            LOG.warn(
                    "nothing is sent to the subscriptions {}: their key is not the one of {}, and their secret is not in {}."
                            + " Restore the key there or in LODEGRAPH_WEBHOOK_KEY, or subscribe again. Due deliveries wait",
                    String.join(", ", missing),
                    files.keyLocation(),
                    files.olderSecretsLocation());
        }
    }
}
