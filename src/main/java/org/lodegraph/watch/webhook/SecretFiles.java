package org.lodegraph.watch.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodegraph.datafolder.DataFolder;
import org.lodegraph.model.failure.ConflictException;

/**
 * The key and the secrets that are kept outside the graph. The key is given, or in the file {@code webhook-key} of the data folder; in
 * {@code webhook-secrets.json} are the secrets that older versions drew.
 */
public final class SecretFiles {

    private static final String SECRETS = "secrets of webhooks";
    private static final String KEY = "webhook-key";
    private static final String KEPT = "webhook-secrets.json";
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final DataFolder folder;
    private final @Nullable SigningKey given;
    private final IdGenerator ids;

    /**
     * @param data the data folder; made when there is something to keep
     * @param given the key in Base64 where the settings name one; null for that of the file
     * @param ids gives the key of a file that is not there
     */
    public SecretFiles(Path data, @Nullable String given, IdGenerator ids) {
        this.folder = new DataFolder(data);
        this.given = given == null ? null : SigningKey.parse(given);
        this.ids = ids;
    }

    /**
     * {@return the key, if there is one}
     *
     * @throws ConflictException if the file holds something else
     */
    Optional<SigningKey> key() {
        return given != null ? Optional.of(given) : folder.read(KEY).map(this::parsed);
    }

    /** {@return the key; one is made where there is none, by one process of those that ask at once} */
    SigningKey keyOrNew() {
        return key().orElseGet(() -> folder.alone(SECRETS, () -> {
            Optional<SigningKey> made = key(); // by somebody else meanwhile
            if (made.isPresent()) {
                return made.get();
            }
            SigningKey key = SigningKey.of(ids.key());
            folder.replace(KEY, key.base64() + "\n");
            return key;
        }));
    }

    /** {@return the secrets that older versions drew, by subscription} */
    Map<String, Secret> kept() {
        Map<String, Secret> kept = new TreeMap<>();
        texts().forEach((id, secret) -> kept.put(id, new Secret(secret)));
        return kept;
    }

    /** Keeps secrets; they are on the disk when this returns. Only while {@link #alone}. */
    void keep(Map<String, Secret> secrets) throws IOException {
        change(texts -> {
            secrets.forEach((id, secret) -> texts.put(id, secret.value()));
            return texts;
        });
    }

    /** Forgets the secret of a subscription, if it is kept. */
    void forget(String id) {
        if (texts().containsKey(id)) {
            folder.alone(SECRETS, () -> {
                change(texts -> {
                    texts.remove(id);
                    return texts;
                });
                return id;
            });
        }
    }

    /** Does work while nobody else does any on these files. */
    <T> T alone(DataFolder.Work<T> work) {
        return folder.alone(SECRETS, work);
    }

    /** {@return where the key is expected, for a message} */
    String keyPlace() {
        return given != null ? "LODEGRAPH_WEBHOOK_KEY" : folder.file(KEY).toString();
    }

    /** {@return where older secrets are expected, for a message} */
    String keptPlace() {
        return folder.file(KEPT).toString();
    }

    private void change(UnaryOperator<Map<String, String>> change) throws IOException {
        folder.replace(KEPT, MAPPER.writeValueAsString(change.apply(texts())) + "\n");
    }

    private Map<String, String> texts() {
        String text = folder.read(KEPT).orElse("{}");
        try {
            return MAPPER.readValue(text, TEXTS);
        } catch (JsonProcessingException e) { // its message may show a secret
            throw new ConflictException(
                    keptPlace() + " is not a JSON object of texts: mend it, or bring it back from a backup");
        }
    }

    private SigningKey parsed(String text) {
        try {
            return SigningKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ConflictException(
                    keyPlace() + " does not hold 32 bytes in Base64: bring it back from a backup, or move it away");
        }
    }
}
