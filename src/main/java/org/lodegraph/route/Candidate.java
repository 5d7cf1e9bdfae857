package org.lodegraph.route;

import java.util.ArrayList;
import java.util.List;

/**
 * A chain that could bring a target more, as the graph gives it.
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
        List<RouteLeg> legs,
        List<Sender> senders,
        List<String> countries,
        boolean inside,
        double bottleneckTonnes) {

    /** An operation and what it could pass on beyond what it must keep passing on, tonnes. */
    record Sender(String key, double spareTonnes) {}

    /** Something that only so much can pass: an operation, or a link, whose key is {@code from->to}. */
    record Passage(String key, double spareTonnes) {}

    /** {@return its operations and links, downstream first} */
    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        for (int i = legs.size() - 1; i >= 0; i--) {
            RouteLeg leg = legs.get(i);
            Double spare = leg.spareTonnes();
            all.add(new Passage(leg.from() + "->" + leg.to(), spare == null ? 0 : spare));
            all.add(new Passage(senders.get(i).key(), senders.get(i).spareTonnes()));
        }
        return all;
    }
}
