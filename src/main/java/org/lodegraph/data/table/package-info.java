/**
 * The tables of {@code import/}: one record for each table, a reader that reports every fault with its place, and a
 * writer.
 *
 * <p>{@code curate} writes these tables and {@code load} reads them. A column is the record component's name in
 * lower_snake_case. An empty cell is null. Values of a list are separated by semicolons. Every row ends with its {@link
 * org.lodegraph.data.table.Provenance}. Nothing here depends on the database or the releases.
 */
@NullMarked
package org.lodegraph.data.table;

import org.jspecify.annotations.NullMarked;
