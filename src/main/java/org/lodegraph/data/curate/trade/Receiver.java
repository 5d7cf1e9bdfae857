package org.lodegraph.data.curate.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;

/**
 * An operation with its inputs, trimmed, and completed by the unknown input (rule 6).
 *
 * @param iso3 the operation's country
 * @param edges its inputs, the unknown one last; they add up to {@code input}
 * @param input tonnes: all inputs, or the operation's own output if that is more
 * @param modelled tonnes from filled gaps
 * @param unknown tonnes without a known producer
 * @param trimmed the part of {@code unknown} that came from edges too small to keep
 * @param clamped tonnes reported to arrive that exceed the senders' output
 */
record Receiver(
        String iso3, List<Edge> edges, double input, double modelled, double unknown, double trimmed, double clamped) {

    private static final double LEAST_SHARE = 0.00001;
    private static final double NOTHING = 1e-9;

    /**
     * Trims the edges and adds the unknown input.
     *
     * @param found every flow found, including those from {@link TradeLine#UNSPECIFIED}
     * @param made the operation's output; null for use
     * @param leastTonnes the minimum size of an edge to keep; an edge below {@value #LEAST_SHARE} of the input is not
     *     kept either
     */
    static Receiver of(String iso3, List<Edge> found, @Nullable Output made, double clamped, double leastTonnes) {
        double output = made == null ? 0 : made.tonnes();
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
            List<String> inputs =
                    made == null ? List.of() : List.of(made.observation().value());
            kept.add(unknown(unknown, missing, unspecified, trimmed, inputs));
        }
        return new Receiver(iso3, List.copyOf(kept), input, modelled, unknown, trimmed, clamped);
    }

    /** {@return the tonnage as a share of the input, 0 to 1} */
    double share(double tonnes) {
        return input == 0 ? 0 : Math.min(1, tonnes / input);
    }

    /** {@return the clamped share of the tonnes reported to arrive} */
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
