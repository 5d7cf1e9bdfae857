package org.lodegraph.question.bill;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Year;
import org.lodegraph.network.snapshot.LossAssumptions;

/**
 * What a product is exposed to.
 *
 * @param bill what goes into it
 * @param wholeCountries whether a country is removed at all its stages and for all items, or one operation of one mineral
 * @param setting the assumptions
 * @param limit how long losses may take; what is not worked out by then is null
 * @param year the data year asked for; null for the latest
 */
public record BillQuestion(
        BillOfMaterials bill,
        boolean wholeCountries,
        LossAssumptions setting,
        Duration limit,
        @Nullable Year year) {}
