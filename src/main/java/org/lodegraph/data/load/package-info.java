/**
 * Loads the tables of {@code import/} into the graph, all or nothing.
 *
 * <p>An {@link org.lodegraph.data.load.Importer} reads and checks every table first; with one fault nothing is written.
 * Then it merges the rows in batches stamped with the run, derives the dependent data and sweeps everything without
 * this run's stamp. Last it marks the {@code Dataset} node as complete. If that node is missing or incomplete, the next
 * start imports again. {@code curate} makes the tables, {@code table} reads them, and docs/model.md describes the
 * graph.
 */
@NullMarked
package org.lodegraph.data.load;

import org.jspecify.annotations.NullMarked;
