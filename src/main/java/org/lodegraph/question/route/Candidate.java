package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.OperationId;

/**
 * A chain over existing links to a target, as returned by Cypher, including chains blocked by a full or closed leg.
 *
 * @param key its operations, upstream first, joined by {@code " > "}
 * @param legs links, upstream first
 * @param senders sender of each link, with its own spare capacity
 * @param countries countries of the senders
 * @param inside whether all its countries are preferred
 * @param bottleneckTonnes smallest spare capacity along it in tonnes, with no other chain in use
 */
record Candidate(
        String key,
        List<Link> legs,
        List<Sender> senders,
        List<String> countries,
        boolean inside,
        double bottleneckTonnes) {

    /**
     * A link of a chain.
     *
     * @param from id of the sending operation
     * @param to id of the receiving operation
     * @param spareTonnes further tonnes that the link can carry
     * @param risk governance risk of the sender, 0 to 1; null if none is published
     * @param basis weakest basis among its flows
     * @param evidence id of the derivation of its largest flow
     */
    record Link(
            OperationId from,
            OperationId to,
            double spareTonnes,
            @Nullable Double risk,
            Basis basis,
            String evidence) {}

    /**
     * A sending operation.
     *
     * @param key key of the operation
     * @param spareTonnes capacity beyond committed deliveries, in tonnes
     */
    record Sender(OperationId key, double spareTonnes) {}
}
