package org.lodegraph.web;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be named in the data that are loaded now, read once a load. */
final class Vocabularies {

    private final Dataset dataset;
    private @Nullable String load;
    private Map<Reference, Vocabulary> byKind = Map.of();

    Vocabularies(Dataset dataset) {
        this.dataset = dataset;
    }

    synchronized Vocabulary of(Reference kind) {
        String now = dataset.load();
        if (!now.equals(load)) {
            byKind = new EnumMap<>(Reference.class);
            load = now;
        }
        return byKind.computeIfAbsent(kind, missing -> new Vocabulary(missing, dataset.names(missing)));
    }
}
