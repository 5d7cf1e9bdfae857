package org.lodegraph.network.snapshot;

/**
 * The rank interval over seven runs: the three policies, and headroom and slack each halved and doubled (definitions 6).
 *
 * @param best best rank, 1 for the first
 * @param worst worst rank, 1 for the first
 */
public record RankInterval(int best, int worst) {

    RankInterval with(RankInterval other) {
        return new RankInterval(Math.min(best, other.best), Math.max(worst, other.worst));
    }
}
