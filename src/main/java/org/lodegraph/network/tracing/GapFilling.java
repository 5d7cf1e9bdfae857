package org.lodegraph.network.tracing;

import java.util.Arrays;
import java.util.List;

/**
 * Gives metal that was traced to where nobody works it to the makers of the next stage that are short of feed: rules 5
 * and 6 of the definitions, 3.1.
 *
 * <p>First a maker takes what is left of its own country's output, then known ties are served (a joint venture whose
 * trade is not published), then the rest is shared by {@link BiproportionalFitting} under a mask of barred pairs. What a
 * maker still lacks is unknown; it is never shared out.
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
     * @param maker who gives
     * @param receiver who takes, as far as it is short
     */
    public record Tie(int maker, int receiver) {}

    /**
     * Fills.
     *
     * @param idle tonnes of each maker that ended where nobody works them
     * @param lacks tonnes that each country of the next stage lacks
     * @param ties links to serve before sharing, in order
     * @param barred pairs that cannot be, maker by receiver
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

    /** {@return tonnes that a maker's own country takes of its idle output} */
    public double own(int country) {
        return own[country][country];
    }

    /** {@return tonnes given over a known tie} */
    public double tied(int maker, int receiver) {
        return tied[maker][receiver];
    }

    /** {@return tonnes given by the fitting} */
    public double shared(int maker, int receiver) {
        return shared[maker][receiver];
    }

    /** {@return tonnes that a receiver still lacks} */
    public double unknown(int receiver) {
        return unknown[receiver];
    }

    /** {@return tonnes that nobody took, of every maker} */
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
