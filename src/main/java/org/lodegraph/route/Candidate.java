package org.lodegraph.route;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.route.RouteQueries.Agreed;

/**
 * A chain that could bring a target more, as the graph gives it; or one that would, were something on it not full or closed.
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

    /** One step, as {@link RouteLeg} gives it, but for what covers it. */
    record Link(
            String from,
            String to,
            double spareTonnes,
            @Nullable Double risk,
            Basis basis,
            String evidence) {

        RouteLeg covered(List<Agreed> agreements) {
            List<String> ids = agreements.stream().map(Agreed::id).toList();
            return new RouteLeg(from, to, spareTonnes, ids, RouteLeg.Cover.of(agreements), risk, basis, evidence);
        }

        /** {@return the sender's country} */
        String exporter() {
            return from.substring(from.lastIndexOf('/') + 1);
        }

        /** {@return the receiver's country, or the target} */
        String importer() {
            return to.substring(to.lastIndexOf('/') + 1);
        }
    }

    /** An operation and what it could pass on beyond what it must keep passing on, tonnes. */
    record Sender(String key, double spareTonnes) {}

    /** Something that only so much can pass: an operation, or a link, whose key is {@code from->to}. */
    record Passage(String key, double spareTonnes) {}

    /** {@return its operations and links, downstream first} */
    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        for (int i = legs.size() - 1; i >= 0; i--) {
            Link leg = legs.get(i);
            all.add(new Passage(leg.from() + "->" + leg.to(), leg.spareTonnes()));
            all.add(new Passage(senders.get(i).key(), senders.get(i).spareTonnes()));
        }
        return all;
    }
}
