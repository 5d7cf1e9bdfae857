package org.lodegraph.question.dependency;

import org.lodegraph.network.snapshot.RankRange;

/** The best and the worst rank over seven runs: the three policies, and headroom and slack each halved and doubled (definitions 6). */
public record RankInterval(int best, int worst) {

    static RankInterval of(RankRange.Rank rank) {
        return new RankInterval(rank.best(), rank.worst());
    }
}
