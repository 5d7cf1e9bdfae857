package org.lodegraph.question.bill;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.Target;

/**
 * Fields of {@code meta} for a product.
 *
 * @param target country or bloc where the product is made
 * @param substitutes whether alternatives may replace items
 * @param summary the binding item as a sentence; absent if none is known
 */
public record BillDetails(
        Target target, boolean substitutes, @Nullable String summary) implements MetaDetails {}
