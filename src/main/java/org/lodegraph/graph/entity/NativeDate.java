package org.lodegraph.graph.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.typeconversion.AttributeConverter;

/**
 * A Neo4j date as it is. Without it OGM 5.0.3 takes every date for text, unless its driver is configured for native types, which
 * closes a driver that is shared.
 */
public final class NativeDate implements AttributeConverter<LocalDate, Object> {

    @Override
    public @Nullable Object toGraphProperty(@Nullable LocalDate date) {
        return date;
    }

    @Override
    public @Nullable LocalDate toEntityAttribute(@Nullable Object value) {
        return (LocalDate) value;
    }
}
