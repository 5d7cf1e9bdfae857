package org.lodegraph.question.bill;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Year;
import org.lodegraph.network.snapshot.LossAssumptions;

/**
 * Parameters of a question for the exposure of a product.
 *
 * @param bill bill of materials
 * @param wholeCountries whether to remove a country at all stages and for all items, instead of one operation of one mineral
 * @param setting assumptions
 * @param limit time limit; losses not computed by then are null
 * @param year latest data year; null for the newest
 */
public record BillQuestion(
        BillOfMaterials bill,
        boolean wholeCountries,
        LossAssumptions setting,
        Duration limit,
        @Nullable Year year) {}
