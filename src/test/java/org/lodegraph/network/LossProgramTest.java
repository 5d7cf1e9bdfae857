package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.lodegraph.testing.Tries;

/**
 * Compares losses with linear programs written from the definitions, and with JGraphT's maximum flows, on random
 * networks.
 */
class LossProgramTest {

    private static final int NETWORKS = Tries.of(300, 3000);
    private static final double SIMPLEX = 1e-7;

    private record Case(
            Columns columns,
            SupplyNetwork network,
            RandomNetworks.Drawn removal,
            SpareCapacity spare,
            List<Integer> uses) {

        static Case draw(int seed) {
            Random random = new Random(seed);
            Columns columns = RandomNetworks.draw(random);
            return new Case(
                    columns,
                    columns.network(),
                    RandomNetworks.removal(columns, random),
                    RandomNetworks.spare(random),
                    RandomNetworks.target(columns, random));
        }

        LossProgram program() {
            return new LossProgram(columns, removal, spare);
        }

        NetworkAfterRemoval after() {
            return new NetworkAfterRemoval(network, removal.removal(), spare);
        }

        Demand demand() {
            return RandomNetworks.demand(columns, network, uses);
        }
    }

    @Test
    void theBestCaseIsTheRestAfterTheLargestFlowIntoTheTarget() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);

            assertThat(drawn.after().bestCase(drawn.demand()))
                    .as("network %d", seed)
                    .isCloseTo(drawn.program().bestCase(drawn.uses), within(SIMPLEX));
        }
    }

    @Test
    void reliefIsTheLargestFlowOfSpareCapacityIntoAllLosses() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            LossProgram program = drawn.program();
            NetworkAfterRemoval after = drawn.after();

            assertThat(after.lost()).as("network %d", seed).isCloseTo(program.lost(), within(1e-9));
            assertThat(after.relieved())
                    .as("network %d", seed)
                    .isCloseTo(program.relieved(), within(SIMPLEX * (1 + program.lost())));
        }
    }

    @Test
    void theFurtherSupplyOfATargetIsTheLargestFlowWithoutALimit() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);

            assertThat(drawn.after().beyond(drawn.demand()))
                    .as("network %d", seed)
                    .isCloseTo(
                            drawn.program().beyond(drawn.uses),
                            within(SIMPLEX * drawn.demand().tonnes()));
        }
    }

    @Test
    void anotherLargestFlowFindsTheSameBestCase() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            double demand = drawn.demand().tonnes();
            double[] wanted = new double[drawn.columns.size()];
            drawn.uses.forEach(use -> wanted[use] = demand);

            double flow = pushed(drawn.columns, drawn.program().boundsInto(drawn.uses), wanted, demand);

            assertThat(drawn.after().bestCase(drawn.demand()))
                    .as("network %d", seed)
                    .isCloseTo(Math.max(0, demand - flow) / demand, within(1e-9));
        }
    }

    @Test
    void anotherLargestFlowFindsTheSameRelief() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            LossProgram program = drawn.program();
            double[] wanted = IntStream.range(0, drawn.columns.size())
                    .mapToDouble(v -> drawn.columns.isUse(v) ? program.lost(v) : 0)
                    .toArray();

            double flow = pushed(drawn.columns, program.boundsOfRelief(), wanted, program.lost());

            assertThat(drawn.after().relieved()).as("network %d", seed).isCloseTo(flow, within(1e-7));
        }
    }

    /**
     * {@return the maximum flow by push-relabel: operation v is the vertices 2v and 2v + 1, followed by a source, a
     * sum and a sink}
     */
    private static double pushed(Columns columns, Chains.Passed bounds, double[] wanted, double most) {
        var graph = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        int source = 2 * columns.size();
        for (int vertex = 0; vertex <= source + 2; vertex++) {
            graph.addVertex(vertex);
        }
        for (int v = 0; v < columns.size(); v++) {
            if (columns.isUse(v)) {
                edge(graph, 2 * v, source + 1, wanted[v]);
            } else {
                edge(graph, 2 * v, 2 * v + 1, bounds.operations[v]);
                edge(graph, source, 2 * v, columns.isOrigin(v) ? 1e6 : 0);
            }
        }
        for (int i = 0; i < columns.links(); i++) {
            edge(graph, 2 * columns.senders[i] + 1, 2 * columns.receivers[i], bounds.links[i]);
        }
        edge(graph, source + 1, source + 2, most);
        return new PushRelabelMFImpl<>(graph, 1e-12).getMaximumFlowValue(source, source + 2);
    }

    private static void edge(
            SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph, int from, int to, double capacity) {
        // infinite: more than all networks carry
        graph.setEdgeWeight(graph.addEdge(from, to), Math.min(1e6, Math.max(0, capacity)));
    }
}
