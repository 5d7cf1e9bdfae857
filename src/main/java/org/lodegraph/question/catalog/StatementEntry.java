package org.lodegraph.question.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A claim made in public, with its answer from the loaded data.
 *
 * @param id id of the statement
 * @param text text of the statement
 * @param kind computed if the loaded data answer it, quoted if they do not
 * @param answer answer from the loaded data, or related data for a quoted statement; null if there are none
 * @param request path and query of the request for these data; null if there is none
 * @param source id of the source; null if none is named
 */
public record StatementEntry(
        String id,
        String text,
        String kind,
        @Nullable String answer,
        @Nullable String request,
        @Nullable String source) {}
