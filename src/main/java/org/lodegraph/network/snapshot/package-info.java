/**
 * The networks of the loaded data, read once from the graph into arrays and shared by all questions.
 *
 * <p>Terms: a {@link org.lodegraph.network.snapshot.NetworkSnapshot} contains the networks of one load, {@link
 * org.lodegraph.network.snapshot.LossAssumptions} are the assumptions of a loss, and {@link
 * org.lodegraph.network.snapshot.NetworkLosses} caches figures that do not depend on a target. The algorithms are
 * in {@code network}, which knows no names; questions and answers are in {@code question}.
 */
@NullMarked
package org.lodegraph.network.snapshot;

import org.jspecify.annotations.NullMarked;
