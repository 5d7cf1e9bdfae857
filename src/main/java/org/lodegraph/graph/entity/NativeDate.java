package org.lodegraph.graph.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.typeconversion.AttributeConverter;

/**
 * Converts Neo4j dates without change.
 *
 * <p>Without it OGM 5.0.3 treats every date as text, unless its driver is configured for native types, which closes a
 * shared driver.
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
