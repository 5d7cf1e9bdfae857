package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.SourceId;

/** One edition of one published source. */
@Meaning("one edition of one published source")
public record SourceRow(
        @Meaning("key; every row of every table names one") SourceId id,
        @Meaning("as published") String title,
        @Meaning("the publisher") String publisher,
        @Meaning("the publisher's name of the edition") String edition,

        @Meaning(value = "the year of publication", empty = "it has none")
        @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        @Nullable
        Integer year,

        @Meaning("the licence of use") String licence,
        @Meaning("the line to print with figures from it") String attribution,

        @Meaning(value = "where it is published", empty = "not online")
        @Shape(value = "https?://[^\\s/]\\S*", expected = "an address that begins with https:// or http://")
        @Nullable
        String url) {}
