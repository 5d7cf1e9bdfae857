/**
 * What a product hangs on: from the minerals that go into it to the country that stops the line.
 *
 * <p>Words introduced: a product stops when one of its items is short (AND over items), so its loss is the largest of theirs; the item that is
 * short most is the binding one; an alternative stands in for a part of an item (OR over substitutes) from what the target could get of it
 * beyond all it takes today, and what that gives back is relief. Losses come from the network engine, verdicts on flows from a statement under
 * {@code cypher/bill}. One mineral at a time is asked of {@code org.lodegraph.question.dependency}, routes around a country of
 * {@code org.lodegraph.question.route}. Nothing is stored.
 */
@NullMarked
package org.lodegraph.question.bill;

import org.jspecify.annotations.NullMarked;
