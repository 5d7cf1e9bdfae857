/**
 * The entities mapped by the OGM: one class for each kind that is found by its key: what users keep, and the stages of
 * the catalogue.
 *
 * <p>Data only: no logic, no query, no JSON. {@link org.lodegraph.graph.EntityStore} loads, saves and deletes them, and
 * features turn them into records. The stage is only read; the others have public fields.
 * Traversals, lists, conditional and bulk writes are Cypher files. Only this package has OGM annotations.
 */
@NullMarked
package org.lodegraph.graph.entity;

import org.jspecify.annotations.NullMarked;
