/**
 * The tables of {@code import/}: one record a table, how a row is read with every fault in its place, and how it is written.
 *
 * <p>Both sides of the border use it: {@code curate} writes these tables, {@code ingest} reads them. A column is the
 * record component's name in lower_snake_case; an empty cell is null; a list in a cell is parted by semicolons; every row
 * ends with its {@link org.lodegraph.data.table.Provenance}. Nothing here knows the database or the releases.
 */
@NullMarked
package org.lodegraph.data.table;

import org.jspecify.annotations.NullMarked;
