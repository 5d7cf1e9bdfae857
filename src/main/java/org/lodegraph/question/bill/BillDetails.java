package org.lodegraph.question.bill;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.Target;

/**
 * Fields of {@code meta} for a product.
 *
 * @param target the country or bloc where the product is made
 * @param substitutes whether alternatives stand in for items
 * @param summary the item that binds, in words with its figures; absent where none is known
 */
public record BillDetails(
        Target target, boolean substitutes, @Nullable String summary) implements MetaDetails {}
