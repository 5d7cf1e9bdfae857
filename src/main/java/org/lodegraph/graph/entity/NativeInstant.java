package org.lodegraph.graph.entity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.typeconversion.AttributeConverter;

/** Converts a time to a Neo4j {@code DATETIME} in UTC, which the OGM would write as text. */
public final class NativeInstant implements AttributeConverter<Instant, Object> {

    @Override
    public @Nullable Object toGraphProperty(@Nullable Instant time) {
        return time == null ? null : time.atZone(ZoneOffset.UTC);
    }

    @Override
    public @Nullable Instant toEntityAttribute(@Nullable Object value) {
        return value == null ? null : ((ZonedDateTime) value).toInstant();
    }
}
