/**
 * The catalogue as the OGM maps it: one class for each kind of thing that is looked up by its key.
 *
 * <p>Nothing but data: no logic, no query, no JSON. Entities are read through {@code graph.Entities} and turned into records by
 * the feature that asked; walks, lists and bulk writes are Cypher files. Only this package has OGM annotations.
 */
@NullMarked
package org.lodegraph.graph.entity;

import org.jspecify.annotations.NullMarked;
