/**
 * Results of the network engine, derived from the loaded data and written to the graph, for answers and for people who
 * explore it in Neo4j Browser.
 *
 * <p>{@link org.lodegraph.data.derive.Derivation} computes and writes them; {@link
 * org.lodegraph.data.derive.DerivationRefresher} runs it if they are missing, and records the run for integrity checks.
 */
@NullMarked
package org.lodegraph.data.derive;

import org.jspecify.annotations.NullMarked;
