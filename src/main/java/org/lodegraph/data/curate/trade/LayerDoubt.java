package org.lodegraph.data.curate.trade;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much of what some countries take in over one layer is not sure, as parts of it.
 *
 * @param layer the layer in words
 * @param modelled came by filling gaps
 * @param clamped was reported to arrive but the senders cannot have had it
 * @param untraced has no known maker
 */
record LayerDoubt(String layer, double modelled, double clamped, double untraced) {

    /** A doubt, and how much of the supply comes from each sender. */
    record Passed(LayerDoubt doubt, Map<String, Double> senders) {}

    /**
     * Weighs the receivers of a layer.
     *
     * @param weights by country, the part of the supply that passes its operation there; they need not add up to 1
     */
    static Passed of(FlowLayer flow, Map<String, Double> weights) {
        Map<String, Double> senders = new HashMap<>();
        double modelled = 0;
        double clamped = 0;
        double untraced = 0;
        for (Receiver receiver : flow.receivers()) {
            double weight = weights.getOrDefault(receiver.iso3(), 0.0);
            if (weight > 0) {
                modelled += weight * receiver.share(receiver.modelled());
                untraced += weight * receiver.share(receiver.unknown());
                clamped += weight * receiver.clampedShare();
                receiver.edges()
                        .forEach(edge ->
                                senders.merge(edge.from(), weight * receiver.share(edge.tonnes()), Double::sum));
            }
        }
        return new Passed(new LayerDoubt(flow.rule().words(), modelled, clamped, untraced), senders);
    }

    double unsure() {
        return modelled + clamped + untraced;
    }

    String describe() {
        return "layer " + layer + ": " + percent(unsure()) + " unsure (modelled " + percent(modelled) + ", clamped "
                + percent(clamped) + ", untraced " + percent(untraced) + ")";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }
}
