/**
 * The database behind one door.
 *
 * <p>A {@link org.lodegraph.graph.Query} is a file under {@code cypher/} with the record of its parameters and the record of
 * its rows; {@link org.lodegraph.graph.Graph} runs it in a read or a write transaction with a timeout and retries. Only this
 * package sees the driver, the OGM's sessions and the embedded database.
 */
@NullMarked
package org.lodegraph.graph;

import org.jspecify.annotations.NullMarked;
