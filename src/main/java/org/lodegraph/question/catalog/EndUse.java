package org.lodegraph.question.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A use of a mineral in an application, as one source reports it.
 *
 * @param id id of the application
 * @param name name of the application in English
 * @param mineral id of the mineral
 * @param share share of the mineral's use, 0 to 1; null if the source prints none
 * @param year reference year
 * @param sector NACE division of the using industry, such as C27; null if none is assigned
 * @param sectorName name of the NACE division; null if none is assigned
 * @param printed application as printed in the source
 * @param edition id of the edition, for /sources
 * @param note base of the share, or the reason for its absence; null if there is nothing to add
 * @param evidence id for /evidence
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
