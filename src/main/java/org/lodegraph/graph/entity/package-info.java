/**
 * The entities mapped by the OGM: one class for each kind that is found by its key, of the catalogue and of what users
 * keep.
 *
 * <p>Data only: no logic, no query, no JSON. {@link org.lodegraph.graph.EntityStore} loads, saves and deletes them, and
 * features turn them into records. Entities of the catalogue are only read; those of what users keep have public fields.
 * Traversals, lists, conditional and bulk writes are Cypher files. Only this package has OGM annotations.
 */
@NullMarked
package org.lodegraph.graph.entity;

import org.jspecify.annotations.NullMarked;
