package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;

/**
 * A chain over existing links that could bring a target more, as a statement gives it; or one that would, were something on it not full or
 * closed.
 *
 * @param key its operations, upstream first, joined by {@code " > "}
 * @param legs upstream first
 * @param senders the sender of each leg with its own spare capacity
 * @param countries the senders' countries
 * @param inside whether it lies wholly in the countries preferred
 * @param bottleneckTonnes the least spare capacity along it, with no other chain in use
 */
record Candidate(
        String key,
        List<Link> legs,
        List<Sender> senders,
        List<String> countries,
        boolean inside,
        double bottleneckTonnes) {

    /** One step with what it could carry further, the sender's risk, and the evidence of its largest flow. */
    record Link(
            String from,
            String to,
            double spareTonnes,
            @Nullable Double risk,
            Basis basis,
            String evidence) {}

    /** An operation and what it could pass on beyond what it must keep passing on, tonnes. */
    record Sender(String key, double spareTonnes) {}
}
