/**
 * The supply network of a mineral in memory, and the effects of a removal: pure Java on arrays.
 *
 * <p>A {@link org.lodegraph.network.SupplyNetwork} is immutable. Terms, after definitions 3 and 4: a
 * <em>removal</em> takes operations or links away, <em>passing</em> is the share of an operation's delivery that meets
 * it, a {@link org.lodegraph.network.Demand} is the demand of a target, {@link org.lodegraph.network.SpareCapacity}
 * the unused capacity of operations and links, and a {@link org.lodegraph.network.NetworkAfterRemoval} contains
 * what remains and what is lost. {@link org.lodegraph.network.Rerouting} finds routes around a removal. Operations
 * are array indexes, upstream first. Names, files, the database and HTTP are elsewhere: {@code network.snapshot}
 * reads the graph into these arrays, and {@code network.tracing} turns trade into flows.
 */
@NullMarked
package org.lodegraph.network;

import org.jspecify.annotations.NullMarked;
