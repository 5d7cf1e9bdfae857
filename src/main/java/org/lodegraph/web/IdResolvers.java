package org.lodegraph.web;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resolvers of the current load of the data, created once per load. */
final class IdResolvers {

    private final DataStatus status;
    private @Nullable String load;
    private Map<EntityKind, IdResolver> byKind = Map.of();

    IdResolvers(DataStatus status) {
        this.status = status;
    }

    synchronized IdResolver of(EntityKind kind) {
        String now = status.load();
        if (!now.equals(load)) {
            byKind = new EnumMap<>(EntityKind.class);
            load = now;
        }
        return byKind.computeIfAbsent(kind, missing -> new IdResolver(missing, status.names(missing)));
    }
}
