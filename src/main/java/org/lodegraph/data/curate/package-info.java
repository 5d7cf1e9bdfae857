/**
 * From official releases to the tables of {@code import/}: one run finds the releases below a folder by what they hold and
 * writes every table, or none.
 *
 * <p>Words introduced: a {@link org.lodegraph.data.curate.CurationPart} makes some of the tables; {@link org.lodegraph.data.curate.CurationInput} are what it
 * reads (releases, rules, names); {@link org.lodegraph.data.curate.Drafts} are the tables as they stand so far. A
 * {@link org.lodegraph.data.curate.ReleaseLine} and its {@link org.lodegraph.data.curate.Cell}s know their file, line and column, so that whatever cannot be
 * read is named by its place. Any fault means that nothing is written. The same releases and rules give the same bytes.
 *
 * <p>What a single release means is in the packages below; the graph is made from the tables by {@code ingest}.
 */
@NullMarked
package org.lodegraph.data.curate;

import org.jspecify.annotations.NullMarked;
