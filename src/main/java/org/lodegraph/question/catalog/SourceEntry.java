package org.lodegraph.question.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One edition of one published source.
 *
 * @param id such as {@code usgs-mcs-2025}
 * @param title as printed
 * @param publisher who publishes it
 * @param edition as its publisher calls it
 * @param year of publication; null where there is none
 * @param licence under which it may be used
 * @param attribution the line to print with its figures
 * @param url where it is published; null where it is not online
 */
public record SourceEntry(
        String id,
        String title,
        String publisher,
        String edition,
        @Nullable Integer year,
        String licence,
        String attribution,
        @Nullable String url) {}
