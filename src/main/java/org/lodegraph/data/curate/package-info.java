/**
 * Makes the tables of {@code import/} from official releases: one run identifies the releases of a folder by content
 * and writes every table, or none.
 *
 * <p>A {@link org.lodegraph.data.curate.CurationPart} makes some of the tables. {@link
 * org.lodegraph.data.curate.CurationInput} provides its input: releases, rules and names. {@link
 * org.lodegraph.data.curate.Drafts} are the tables made so far. A {@link org.lodegraph.data.curate.ReleaseLine} and its
 * {@link org.lodegraph.data.curate.Cell}s know their file, line and column, so that every fault names its place. With
 * any fault nothing is written. The same releases and rules give the same bytes.
 *
 * <p>The packages below read the single releases. {@code load} makes the graph from the tables.
 */
@NullMarked
package org.lodegraph.data.curate;

import org.jspecify.annotations.NullMarked;
