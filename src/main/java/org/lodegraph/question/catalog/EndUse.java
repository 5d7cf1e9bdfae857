package org.lodegraph.question.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The use of a mineral in an application, as one source has it.
 *
 * @param id of the application
 * @param name of the application, in English
 * @param mineral what is used
 * @param share of the mineral's use, 0 to 1; null where the source prints none
 * @param year of reference
 * @param sector NACE division of the using industry, such as C27; null where none is assigned
 * @param sectorName its name; null where none is assigned
 * @param printed the application as printed
 * @param edition of the source
 * @param note what the share is a share of, or why there is none
 * @param evidence for {@code /evidence}
 */
public record EndUse(
        String id,
        String name,
        String mineral,
        @Nullable Double share,
        int year,
        @Nullable String sector,
        @Nullable String sectorName,
        String printed,
        String edition,
        @Nullable String note,
        String evidence) {}
