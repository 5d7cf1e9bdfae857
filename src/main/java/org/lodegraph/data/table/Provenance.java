package org.lodegraph.data.table;

import org.lodegraph.model.SourceId;

/**
 * The origin of a row: the last four columns of every table.
 *
 * @param source the id of a row of {@code sources.csv}
 * @param edition the edition by id, such as {@code usgs-mcs-2025}
 * @param table the file or table inside that edition
 * @param row the row there: a line number of the file, 1 for its header, or the row's own key
 */
public record Provenance(SourceId source, String edition, String table, String row) {}
