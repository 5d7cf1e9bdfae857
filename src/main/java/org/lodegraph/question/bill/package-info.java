/**
 * Bills of materials: the exposure of a product, from its minerals to the country whose loss stops production.
 *
 * <p>Terms: a product stops when one of its items is short (AND over items), so its loss is the largest loss of its items. The
 * item with that loss is the binding item. An alternative replaces a part of an item (OR over substitutes) from the supply
 * available beyond the target's present demand; the loss it removes is relief. Losses come from the network engine, fitness
 * verdicts from a statement under {@code cypher/bill}. Questions on one mineral are in
 * {@code org.lodegraph.question.dependency}, routes around a country in {@code org.lodegraph.question.route}. Nothing is stored.
 */
@NullMarked
package org.lodegraph.question.bill;

import org.jspecify.annotations.NullMarked;
