/**
 * Access to the database.
 *
 * <p>A {@link org.lodegraph.graph.Query} is a file under {@code cypher/} with a record for its parameters and one for
 * its rows. {@link org.lodegraph.graph.Graph} runs it in a read or a write transaction with a timeout and retries. Only
 * this package uses the driver, the OGM's sessions and the embedded database.
 */
@NullMarked
package org.lodegraph.graph;

import org.jspecify.annotations.NullMarked;
