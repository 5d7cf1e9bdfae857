package org.lodegraph.question.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A statement of the background, and what the loaded data say to it.
 *
 * @param id of the statement
 * @param text the statement
 * @param kind {@code computed} where the data answer it, {@code quoted} where it is only reported
 * @param answer what the data say; null where it is only reported
 * @param request the request that gives the answer; null where it is only reported
 * @param source id of the source; null where none is named
 */
public record StatementEntry(
        String id,
        String text,
        String kind,
        @Nullable String answer,
        @Nullable String request,
        @Nullable String source) {}
