/**
 * From the tables of {@code import/} to the graph, all or nothing.
 *
 * <p>An {@link org.lodegraph.data.load.Importer} reads and checks every table first; one fault, and nothing is written. Then the
 * rows are merged in batches stamped with the run, what follows from them is derived, what this run did not stamp is swept,
 * and last of all the {@code Dataset} node says that the graph is whole. Whoever finds it missing or unfinished imports
 * again. How the tables are made is {@code curate}; how a row is read is {@code table}; docs/model.md says what is built.
 */
@NullMarked
package org.lodegraph.data.load;

import org.jspecify.annotations.NullMarked;
