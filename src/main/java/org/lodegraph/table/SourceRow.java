package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.SourceId;

/** One edition of one published source. */
public record SourceRow(
        SourceId id,
        String title,
        String publisher,
        String edition,
        @Nullable Integer year,
        String licence,
        String attribution,
        @Nullable String url) {}
