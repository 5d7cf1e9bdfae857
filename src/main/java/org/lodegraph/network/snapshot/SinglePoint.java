package org.lodegraph.network.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Range;
import org.lodegraph.model.Stage;

/**
 * A country or an operation that a target's supply passes through. If flows are unfit, it is a printed source of imports,
 * and everything that only flows can answer is null (definitions 7).
 *
 * @param key key of the country or operation, such as cobalt/CHN or cobalt/refining/CHN
 * @param iso3 ISO 3166-1 alpha-3 code of the country
 * @param stage id of the stage; null for a country at all stages
 * @param structural whether every chain whose links exceed epsilon passes through it; null if the flows are unfit
 * @param exposure share of the supply that passes through it, 0 to 1; null if the flows are unfit
 * @param exposureUpper exposure if all untraced supply passes through it, 0 to 1; null if the flows are unfit
 * @param loss share of demand left unserved without it
 * @param lossRange range of the shared loss over the slacks 0.25, 1 and unlimited, 0 to 1; null if the shared loss is null
 * @param domestic whether it belongs to the target
 * @param nMinus1 published world output left without it, 0 to 1, the smallest over its stages; null if none is published
 * @param rule65 whether it is foreign and supplies over 65% of the traced supply at one stage; null if the flows are unfit
 * @param dominatorChain if structural, the point, the structural points downstream of it, and the target; otherwise empty
 * @param witness chain through it with the largest product of shares
 * @param rank rank among all points of the target, 1 for the first; null if losses are null
 * @param rankInterval best and worst rank over seven runs (definitions 6); null if losses are null
 */
public record SinglePoint(
        PointId key,
        Iso3 iso3,
        @Nullable Stage stage,
        @Nullable Boolean structural,
        @Nullable Double exposure,
        @Nullable Double exposureUpper,
        PartialLoss loss,
        @Nullable Range lossRange,
        boolean domestic,
        @Nullable Double nMinus1,
        @Nullable Boolean rule65,
        List<PointId> dominatorChain,
        Witness witness,
        @Nullable Integer rank,
        @Nullable RankInterval rankInterval) {}
