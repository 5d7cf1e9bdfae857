package org.lodegraph.watch.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodegraph.datafolder.DataFolder;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.json.JsonMappers;

/**
 * Stores the signing key and older secrets in files outside the graph. The key is configured, or read from {@code
 * webhook-key} in the data folder. {@code webhook-secrets.json} contains the secrets that older versions generated.
 */
public final class SecretFiles {

    private static final String SECRETS = "webhook secrets";
    private static final String KEY = "webhook-key";
    private static final String OLDER_SECRETS = "webhook-secrets.json";
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final DataFolder folder;
    private final @Nullable SigningKey configured;
    private final IdGenerator ids;

    /**
     * @param data the data folder; created when something is first stored
     * @param configured the configured key in Base64; null to use the file
     * @param ids generates the key if the file is missing
     */
    public SecretFiles(Path data, @Nullable String configured, IdGenerator ids) {
        this.folder = new DataFolder(data);
        this.configured = configured == null ? null : SigningKey.parse(configured);
        this.ids = ids;
    }

    /**
     * {@return the key; empty if there is none}
     *
     * @throws ConflictException if the file contains no key
     */
    Optional<SigningKey> key() {
        return configured != null ? Optional.of(configured) : folder.read(KEY).map(this::parsed);
    }

    /** {@return the key; creates it if there is none, once even if several processes ask at the same time} */
    SigningKey keyOrNew() {
        return key().orElseGet(() -> folder.withLock(SECRETS, () -> {
            Optional<SigningKey> made = key(); // another process may have created it
            if (made.isPresent()) {
                return made.get();
            }
            SigningKey key = SigningKey.of(ids.key());
            folder.replace(KEY, key.base64() + "\n");
            return key;
        }));
    }

    /** {@return the secrets that older versions generated, by subscription id} */
    Map<String, Secret> olderSecrets() {
        Map<String, Secret> secrets = new TreeMap<>();
        texts().forEach((id, secret) -> secrets.put(id, new Secret(secret)));
        return secrets;
    }

    /** Stores secrets; they are on disk when this returns. Call it only inside {@link #withLock}. */
    void store(Map<String, Secret> secrets) throws IOException {
        change(texts -> {
            secrets.forEach((id, secret) -> texts.put(id, secret.value()));
            return texts;
        });
    }

    /** Deletes the stored secret of a subscription, if there is one. */
    void forget(String id) {
        if (texts().containsKey(id)) {
            folder.withLock(SECRETS, () -> {
                change(texts -> {
                    texts.remove(id);
                    return texts;
                });
                return id;
            });
        }
    }

    /** Runs work under the lock of these files. */
    <T> T withLock(DataFolder.Work<T> work) {
        return folder.withLock(SECRETS, work);
    }

    /** {@return the place of the key, for a message} */
    String keyLocation() {
        return configured != null ? "LODEGRAPH_WEBHOOK_KEY" : folder.file(KEY).toString();
    }

    /** {@return the path of the file of older secrets, for a message} */
    String olderSecretsLocation() {
        return folder.file(OLDER_SECRETS).toString();
    }

    private void change(UnaryOperator<Map<String, String>> change) throws IOException {
        folder.replace(OLDER_SECRETS, JsonMappers.INDENTED.writeValueAsString(change.apply(texts())) + "\n");
    }

    private Map<String, String> texts() {
        String text = folder.read(OLDER_SECRETS).orElse("{}");
        try {
            return JsonMappers.INDENTED.readValue(text, TEXTS);
        } catch (JsonProcessingException e) { // the message of Jackson may show a secret
            throw new ConflictException(olderSecretsLocation()
                    + " is not a JSON object of strings: repair it, or restore it from a backup");
        }
    }

    private SigningKey parsed(String text) {
        try {
            return SigningKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ConflictException(
                    keyLocation() + " does not hold 32 bytes in Base64: restore it from a backup, or move it away");
        }
    }
}
