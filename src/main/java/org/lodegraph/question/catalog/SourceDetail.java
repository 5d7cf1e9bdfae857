package org.lodegraph.question.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One edition of one published source, with the number of facts loaded from it.
 *
 * @param id id of the edition, such as usgs-mcs-2025
 * @param title title as printed
 * @param publisher name of the publisher
 * @param edition edition as its publisher names it
 * @param year year of publication; null if there is none
 * @param licence licence of the data
 * @param attribution attribution to print along with its figures
 * @param url address of the publication; null if it is not online
 * @param rows number of facts loaded from it: observations, agreements, measures, statements and shipments
 */
public record SourceDetail(
        String id,
        String title,
        String publisher,
        String edition,
        @Nullable Integer year,
        String licence,
        String attribution,
        @Nullable String url,
        long rows) {}
