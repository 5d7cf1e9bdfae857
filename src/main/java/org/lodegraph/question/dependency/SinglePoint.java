package org.lodegraph.question.dependency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;

/**
 * An operation or a country that a target's supply passes through. Where flows are unfit it is a printed source of imports, and what only flows
 * can tell is null (definitions 3.8).
 *
 * @param key {@code cobalt/CHN} or {@code cobalt/refining/CHN}
 * @param iso3 the country
 * @param stage null for a whole country
 * @param structural every chain whose links exceed epsilon passes through it
 * @param exposure share of the supply that passes through it, 0 to 1
 * @param exposureUpper the same if what cannot be traced past UNKNOWN passed through it too
 * @param loss what its removal leaves unserved
 * @param lossRange of the shared loss over slack; null where that is null
 * @param domestic one of the target's own
 * @param nMinus1 published world output left without it, the smallest over its stages; null where none is published
 * @param rule65 over 65% of the traced supply at one stage comes from it, from abroad
 * @param dominatorChain where structural: itself, the structural ones downstream of it, the target; else empty
 * @param witness the chain through it with the largest product of shares
 * @param rank place among all points of the target, 1 for the first; null where losses are
 * @param rankInterval best and worst place over seven runs; null likewise
 */
public record SinglePoint(
        String key,
        Iso3 iso3,
        @Nullable Stage stage,
        @Nullable Boolean structural,
        @Nullable Double exposure,
        @Nullable Double exposureUpper,
        Loss loss,
        @Nullable LossRange lossRange,
        boolean domestic,
        @Nullable Double nMinus1,
        @Nullable Boolean rule65,
        List<String> dominatorChain,
        Witness witness,
        @Nullable Integer rank,
        @Nullable RankInterval rankInterval) {

    /** {@return the same in its place} */
    SinglePoint ranked(int place) {
        return new SinglePoint(
                key,
                iso3,
                stage,
                structural,
                exposure,
                exposureUpper,
                loss,
                lossRange,
                domestic,
                nMinus1,
                rule65,
                dominatorChain,
                witness,
                place,
                rankInterval);
    }
}
