package org.lodegraph.network.tracing;

import java.util.Arrays;
import java.util.List;

/**
 * Assigns metal traced to a country without users to producers of the next stage that lack feed. These are steps
 * 5 and 6 of definitions 1.
 *
 * <p>First a producer takes the rest of its own country's output. Then known ties are served (joint ventures whose
 * trade is not published). The rest is distributed by {@link BiproportionalFitting} with a mask of barred pairs.
 * Remaining lack stays unknown and is never distributed.
 */
public final class GapFilling {

    private final double[][] own;
    private final double[][] tied;
    private final double[][] shared;
    private final double[] unknown;
    private final double[] left;

    private GapFilling(double[][] own, double[][] tied, double[][] shared, double[] unknown, double[] left) {
        this.own = own;
        this.tied = tied;
        this.shared = shared;
        this.unknown = unknown;
        this.left = left;
    }

    /**
     * A known link that trade statistics do not show.
     *
     * @param maker the giving country
     * @param receiver the receiving country, served up to its lack
     */
    public record Tie(int maker, int receiver) {}

    /**
     * Fills the gaps.
     *
     * @param idle tonnes of each producer that ended in a country without users
     * @param lacks tonnes that each country of the next stage lacks
     * @param ties links to serve before distribution, in order
     * @param barred pairs that are not allowed, producer by receiver
     */
    public static GapFilling of(double[] idle, double[] lacks, List<Tie> ties, boolean[][] barred) {
        int n = idle.length;
        double[] left = idle.clone();
        double[] lacking = lacks.clone();
        double[][] own = new double[n][n];
        for (int i = 0; i < n; i++) {
            give(i, i, left, lacking, own);
        }
        double[][] tied = new double[n][n];
        for (Tie tie : ties) {
            give(tie.maker(), tie.receiver(), left, lacking, tied);
        }
        double[][] shared = BiproportionalFitting.fit(left, lacking, barred);
        double[] given = Matrices.rowSums(shared);
        double[] got = Matrices.columnSums(shared);
        for (int i = 0; i < n; i++) {
            left[i] = Math.max(0, left[i] - given[i]);
            lacking[i] = Math.max(0, lacking[i] - got[i]);
        }
        return new GapFilling(own, tied, shared, lacking, left);
    }

    /** {@return tonnes that a country takes of its own idle output} */
    public double own(int country) {
        return own[country][country];
    }

    /** {@return tonnes assigned over a known tie} */
    public double tied(int maker, int receiver) {
        return tied[maker][receiver];
    }

    /** {@return tonnes assigned by the fitting} */
    public double shared(int maker, int receiver) {
        return shared[maker][receiver];
    }

    /** {@return tonnes that a receiver still lacks} */
    public double unknown(int receiver) {
        return unknown[receiver];
    }

    /** {@return tonnes that nobody took, of all producers} */
    public double left() {
        return Arrays.stream(left).sum();
    }

    private static void give(int maker, int receiver, double[] left, double[] lacking, double[][] given) {
        double tonnes = Math.min(left[maker], lacking[receiver]);
        given[maker][receiver] += tonnes;
        left[maker] -= tonnes;
        lacking[receiver] -= tonnes;
    }
}
