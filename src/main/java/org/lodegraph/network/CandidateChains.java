package org.lodegraph.network;

import java.util.ArrayList;
import java.util.List;

/** Lists the chains of existing links into a demand with capacity left on every operation and link. */
final class CandidateChains {

    private final RouteGraph graph;
    private final List<List<RouteGraph.Leg>> into = new ArrayList<>();
    private final List<Rerouting.Candidate> found = new ArrayList<>();

    private CandidateChains(RouteGraph graph) {
        this.graph = graph;
        for (int v = 0; v <= graph.network().operations.size(); v++) {
            into.add(new ArrayList<>());
        }
        graph.legs().stream()
                .filter(leg -> leg.existing() && leg.room() > 0 && graph.capacity(leg.sender()) > 0)
                .forEach(leg -> into.get(leg.receiver() + 1).add(leg));
    }

    static List<Rerouting.Candidate> of(RouteGraph graph) {
        CandidateChains chains = new CandidateChains(graph);
        chains.climb(Rerouting.DEMAND, List.of(), new Rerouting.Capacity(Rerouting.DEMAND, RouteGraph.NO_BOUND));
        return List.copyOf(chains.found);
    }

    private void climb(int receiver, List<Integer> below, Rerouting.Capacity narrowest) {
        for (RouteGraph.Leg leg : into.get(receiver + 1)) {
            int sender = leg.sender();
            List<Integer> operations = new ArrayList<>(below);
            operations.add(0, sender);
            Rerouting.Capacity least = narrowest
                    .or(new Rerouting.Capacity(sender, receiver, leg.room()))
                    .or(new Rerouting.Capacity(sender, graph.capacity(sender)));
            if (graph.network().isOrigin(sender)) {
                found.add(new Rerouting.Candidate(List.copyOf(operations), least));
            } else {
                climb(sender, operations, least);
            }
        }
    }
}
