/**
 * The catalogue entities mapped by the OGM: one class for each kind that is looked up by its key.
 *
 * <p>Data only: no logic, no query, no JSON. Entities are read through {@link org.lodegraph.graph.EntityStore} and
 * turned into records by the feature; traversals, lists and bulk writes are Cypher files. Only this package has OGM
 * annotations.
 */
@NullMarked
package org.lodegraph.graph.entity;

import org.jspecify.annotations.NullMarked;
