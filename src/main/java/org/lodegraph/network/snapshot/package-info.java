/**
 * The networks of the data that are loaded, read once from the graph into arrays and shared by all questions.
 *
 * <p>Words introduced: a {@link org.lodegraph.network.snapshot.NetworkSnapshot} holds the networks of one load of the data, a {@link
 * org.lodegraph.network.snapshot.LossAssumptions} says under what assumptions a loss is worked out, {@link org.lodegraph.network.snapshot.NetworkLosses} remembers what does
 * not hang on who asks. The algorithms are in {@code network}, which knows no names; what is asked and how it is answered is in the features.
 * {@link org.lodegraph.network.snapshot.Derivation} writes into the graph what people exploring it in Neo4j Browser would else miss.
 */
@NullMarked
package org.lodegraph.network.snapshot;

import org.jspecify.annotations.NullMarked;
