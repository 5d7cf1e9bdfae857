package org.lodegraph.question.dependency;

import org.lodegraph.network.snapshot.RankRange;

/**
 * The rank interval over seven runs: the three policies, and headroom and slack each halved and doubled (definitions 6).
 *
 * @param best best rank, 1 for the first
 * @param worst worst rank, 1 for the first
 */
public record RankInterval(int best, int worst) {

    static RankInterval of(RankRange.Rank rank) {
        return new RankInterval(rank.best(), rank.worst());
    }
}
