package org.lodegraph.network.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Compares the tracing with two slow methods that solve no equations. Parcels are followed step by step until
 * almost nothing moves, which is the power series of (I - A)^-1. Without cycles, every path is followed.
 */
class BruteForceTracingTest {

    private static final double ON_ITS_WAY = 1e-13;

    @Property(seed = "20261123")
    void parcelsFollowedStepByStepAgreeWithTheEquations(
            @ForAll @IntRange(min = 1, max = 6) int n, @ForAll Random random) {
        double[] made = made(n, random);
        double[][] trade = trade(n, random, false);
        double[][] clamped = Matrices.scaleRows(trade, ExportClamp.factors(made, trade, new double[n]));

        OriginTracing tracing = OriginTracing.of(made, clamped);

        for (int maker = 0; maker < n; maker++) {
            double[] ends = followed(maker, made, clamped);
            for (int user = 0; user < n; user++) {
                assertThat(tracing.used(maker, user)).isCloseTo(ends[user], within(1e-9 * (1 + made[maker])));
            }
        }
    }

    @Property(seed = "20261123")
    void allPathsTogetherAgreeWithTheEquations(@ForAll @IntRange(min = 1, max = 7) int n, @ForAll Random random) {
        double[] made = made(n, random);
        double[][] trade = trade(n, random, true);
        double[][] clamped = Matrices.scaleRows(trade, ExportClamp.factors(made, trade, new double[n]));

        OriginTracing tracing = OriginTracing.of(made, clamped);

        double[] throughput = throughput(made, clamped);
        for (int maker = 0; maker < n; maker++) {
            double[] ends = new double[n];
            walk(maker, made[maker], clamped, throughput, ends);
            for (int user = 0; user < n; user++) {
                assertThat(tracing.used(maker, user)).isCloseTo(ends[user], within(1e-9 * (1 + made[maker])));
            }
        }
    }

    /**
     * {@return the uses of a producer's output, followed in proportion until less than a ten-billionth of a gram
     * moves}
     */
    private static double[] followed(int maker, double[] made, double[][] trade) {
        int n = made.length;
        double[] throughput = throughput(made, trade);
        double[] here = new double[n];
        double[] ends = new double[n];
        here[maker] = made[maker];
        double moving = made[maker];
        while (moving > ON_ITS_WAY) {
            double[] next = new double[n];
            moving = 0;
            for (int v = 0; v < n; v++) {
                double sent = 0;
                for (int w = 0; w < n && throughput[v] > 0; w++) {
                    double part = here[v] * trade[v][w] / throughput[v];
                    next[w] += part;
                    sent += part;
                }
                ends[v] += here[v] - sent;
                moving += sent;
            }
            here = next;
        }
        return ends;
    }

    /** Walks every path from a country on, with the rest of a parcel. */
    private static void walk(int country, double parcel, double[][] trade, double[] throughput, double[] ends) {
        double kept = parcel;
        for (int w = 0; w < ends.length; w++) {
            if (trade[country][w] > 0) {
                double part = parcel * trade[country][w] / throughput[country];
                kept -= part;
                walk(w, part, trade, throughput, ends);
            }
        }
        ends[country] += kept;
    }

    private static double[] throughput(double[] made, double[][] trade) {
        double[] throughput = Matrices.columnSums(trade);
        for (int v = 0; v < made.length; v++) {
            throughput[v] += made[v];
        }
        return throughput;
    }

    /** {@return random outputs; a third of the countries are hubs} */
    private static double[] made(int n, Random random) {
        double[] made = new double[n];
        for (int i = 0; i < n; i++) {
            made[i] = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 100;
        }
        return made;
    }

    private static double[][] trade(int n, Random random, boolean downhill) {
        double[][] trade = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = downhill ? i + 1 : 0; j < n; j++) {
                trade[i][j] = i == j || random.nextInt(3) == 0 ? 0 : random.nextDouble() * 30;
            }
        }
        return trade;
    }
}
