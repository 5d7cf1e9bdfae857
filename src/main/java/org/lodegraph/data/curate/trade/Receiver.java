package org.lodegraph.data.curate.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.lodegraph.model.Basis;

/**
 * An operation and everything that flows into it, trimmed and filled up with what is unknown: rule 6.
 *
 * @param iso3 the operation's country
 * @param edges its inputs, the unknown one last; they add up to {@code input}
 * @param input tonnes: all inputs, or the operation's own output where that is more
 * @param modelled tonnes that came by filling gaps
 * @param unknown tonnes that no maker could be found for
 * @param trimmed the part of {@code unknown} that came from edges too small to keep
 * @param clamped tonnes that were reported to arrive but that the senders cannot have had
 */
record Receiver(
        String iso3, List<Edge> edges, double input, double modelled, double unknown, double trimmed, double clamped) {

    private static final double LEAST_SHARE = 0.00001;
    private static final double NOTHING = 1e-9;

    /**
     * Trims and fills.
     *
     * @param found every flow found, those from {@link TradeLine#UNSPECIFIED} too
     * @param output what the operation puts out; 0 for use
     * @param leastTonnes an edge below it is too small to keep, as is one below {@value #LEAST_SHARE} of the input
     */
    static Receiver of(
            String iso3,
            List<Edge> found,
            double output,
            List<String> outputInputs,
            double clamped,
            double leastTonnes) {
        double sum = found.stream().mapToDouble(Edge::tonnes).sum();
        double input = Math.max(sum, output);
        double least = Math.max(leastTonnes, LEAST_SHARE * input);
        List<Edge> kept = new ArrayList<>();
        double unspecified = 0;
        double trimmed = 0;
        double modelled = 0;
        for (Edge edge : found) {
            if (edge.from().equals(TradeLine.UNSPECIFIED)) {
                unspecified += edge.tonnes();
            } else if (edge.tonnes() < least) {
                trimmed += edge.tonnes();
            } else {
                kept.add(edge);
                modelled += edge.method().isFilled() ? edge.tonnes() : 0;
            }
        }
        double missing = Math.max(0, output - sum);
        double unknown = missing + unspecified + trimmed;
        if (unknown > NOTHING) {
            kept.add(unknown(unknown, missing, unspecified, trimmed, outputInputs));
        }
        return new Receiver(iso3, List.copyOf(kept), input, modelled, unknown, trimmed, clamped);
    }

    /** {@return the part of the input, 0 to 1, that a tonnage is} */
    double share(double tonnes) {
        return input == 0 ? 0 : Math.min(1, tonnes / input);
    }

    /** {@return the part of what was reported to arrive that was clamped away} */
    double clampedShare() {
        return input + clamped == 0 ? 0 : clamped / (input + clamped);
    }

    private static Edge unknown(
            double tonnes, double missing, double unspecified, double trimmed, List<String> outputInputs) {
        return new Edge(
                TradeLine.UNSPECIFIED,
                null,
                tonnes,
                Basis.ESTIMATED,
                Edge.Method.MISSING,
                List.of("missing=" + round(missing), "unspecified=" + round(unspecified), "trimmed=" + round(trimmed)),
                missing > 0 ? outputInputs : List.of(),
                "output that no input accounts for, goods from unspecified areas, and inputs too small to keep");
    }

    static String round(double value) {
        if (Math.abs(value) < NOTHING) {
            return "0";
        }
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }
}
