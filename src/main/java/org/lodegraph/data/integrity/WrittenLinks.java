package org.lodegraph.data.integrity;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.lodegraph.model.MarketId;
import org.lodegraph.model.PointId;

/**
 * Digests of the dependences as they are written, so that their record needs no second reading. Thread-safe.
 *
 * <p>A check compares the record with what the database returns.
 */
public final class WrittenLinks {

    static final String OF_MARKETS = "Market DEPENDS_ON";
    static final String OF_RESTRICTED_MARKETS = "RestrictedMarket DEPENDS_ON";

    private final Map<String, Digest> digests = Map.of(OF_MARKETS, new Digest(), OF_RESTRICTED_MARKETS, new Digest());

    /**
     * Adds a dependence.
     *
     * @param from market or restricted market that depends
     * @param to market or operation that it depends on
     * @param properties its properties; those that are null are not stored
     */
    public synchronized void add(MarketId from, PointId to, Map<String, Object> properties) {
        Map<String, Object> stored = new HashMap<>(properties);
        stored.values().removeIf(Objects::isNull);
        Objects.requireNonNull(digests.get(from.isRestricted() ? OF_RESTRICTED_MARKETS : OF_MARKETS))
                .add(Inventory.text(from.value(), to.value(), stored));
    }

    /** {@return the content of each kind, by kind} */
    synchronized Map<String, StoredKind> toStoredKinds() {
        Map<String, StoredKind> kinds = new HashMap<>();
        digests.forEach((kind, digest) -> kinds.put(kind, digest.toStoredKind(kind)));
        return kinds;
    }
}
