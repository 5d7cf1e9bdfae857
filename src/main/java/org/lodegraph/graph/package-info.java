/**
 * Access to the database, which is embedded or a Neo4j server run by others.
 *
 * <p>{@link org.lodegraph.graph.EmbeddedServer} and {@link org.lodegraph.graph.RemoteServer} start it or connect to it; the
 * first locks its data folder, and gives everybody but the program the right to read. {@link org.lodegraph.graph.Schema}
 * creates keys and indexes.
 *
 * <p>A {@link org.lodegraph.graph.Query} is a file under {@code cypher/} with a record for its parameters and one for
 * its rows. {@link org.lodegraph.graph.Graph} runs it in a read or a write transaction with a timeout and retries.
 * {@link org.lodegraph.graph.EntityStore} loads, saves and deletes entities by key. Only this package uses the driver, the OGM's sessions and the embedded database.
 */
@NullMarked
package org.lodegraph.graph;

import org.jspecify.annotations.NullMarked;
