package org.lodegraph.data.integrity;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A digest of relationships of one kind as they are written, so that their record needs no second reading. Thread-safe.
 *
 * <p>A check compares the record with what the database returns.
 */
public final class WrittenLinks {

    private final Digest digest = new Digest();

    /**
     * Adds a relationship.
     *
     * @param from id of its start node
     * @param to id of its end node
     * @param properties its properties; those that are null are not stored
     */
    public synchronized void add(Object from, Object to, Map<String, Object> properties) {
        Map<String, Object> stored = new HashMap<>(properties);
        stored.values().removeIf(Objects::isNull);
        digest.add(Inventory.text(String.valueOf(from), String.valueOf(to), stored));
    }

    synchronized StoredKind toStoredKind(String kind) {
        return digest.toStoredKind(kind);
    }
}
