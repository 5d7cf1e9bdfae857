package org.lodegraph.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The resolvers of the current load of the data, created once per load. */
final class IdResolvers {

    private final Map<IdType<?>, Supplier<List<IdName>>> names;
    private final DataStatus status;
    private final Map<IdType<?>, IdResolver> byType = new HashMap<>();
    private @Nullable String load;

    IdResolvers(Map<IdType<?>, Supplier<List<IdName>>> names, DataStatus status) {
        this.names = names;
        this.status = status;
    }

    /** {@return the type of id whose values are of a class} */
    Optional<IdType<?>> type(Class<?> values) {
        return names.keySet().stream().filter(type -> type.type() == values).findFirst();
    }

    synchronized IdResolver of(IdType<?> type) {
        String now = status.load();
        if (!now.equals(load)) {
            byType.clear();
            load = now;
        }
        return byType.computeIfAbsent(
                type,
                missing -> new IdResolver(
                        missing, Objects.requireNonNull(names.get(missing)).get()));
    }
}
