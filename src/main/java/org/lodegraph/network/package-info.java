/**
 * The supply network of a mineral in memory, and what happens to it when something is removed: pure Java on arrays.
 *
 * <p>A {@link org.lodegraph.network.SupplyNetwork} is built once and never changes. Words introduced, as definitions 3 and 4
 * give them: a <em>removal</em> takes operations away, <em>passing</em> is the share of an operation's feed that meets it, a
 * {@link org.lodegraph.network.Demand} is what a target takes, {@link org.lodegraph.network.SpareCapacity} what operations and links can carry
 * beyond their flow, an {@link org.lodegraph.network.NetworkAfterRemoval} what is left and what is lost. {@link
 * org.lodegraph.network.Rerouting} gives routes around a removal. NodeTable are positions in arrays, upstream first; names,
 * files, the database and HTTP are elsewhere: {@code engine} reads the graph into these arrays. How trade becomes flows is in
 * {@code network.tracing}.
 */
@NullMarked
package org.lodegraph.network;

import org.jspecify.annotations.NullMarked;
