package org.lodegraph.data.curate.trade;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The uncertain shares of the input of some countries over one layer.
 *
 * @param layer the layer in words
 * @param modelled the share from filled gaps
 * @param clamped the share reported to arrive that exceeds the senders' output
 * @param untraced the share without a known producer
 */
record LayerDoubt(String layer, double modelled, double clamped, double untraced) {

    /** A doubt, and each sender's share of the supply. */
    record Passed(LayerDoubt doubt, Map<String, Double> senders) {}

    /**
     * Computes the weighted doubt of the receivers of a layer.
     *
     * @param weights by country, the share of the supply that passes its operation there; they need not add up to 1
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
        return "layer " + layer + ": " + percent(unsure()) + " uncertain (modelled " + percent(modelled) + ", clamped "
                + percent(clamped) + ", untraced " + percent(untraced) + ")";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }
}
