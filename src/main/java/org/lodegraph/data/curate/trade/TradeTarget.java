package org.lodegraph.data.curate.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The target of a fitness verdict.
 *
 * @param id an ISO code, or {@code EU27}
 * @param members the countries it adds up
 * @param publishedTonnes its primary consumption as printed, or null if none is
 * @param published the observations that figure comes from
 */
record TradeTarget(
        String id, List<String> members, @Nullable Double publishedTonnes, List<String> published) {}
