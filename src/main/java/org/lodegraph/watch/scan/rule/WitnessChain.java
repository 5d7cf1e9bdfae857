package org.lodegraph.watch.scan.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SupplyNetwork;
import org.lodegraph.network.snapshot.LoadedNetwork;

/**
 * Finds the witness of a dependence: the chain from a removed operation into a demand with the largest product of
 * shares. One pass up the network, linear in its links.
 */
final class WitnessChain {

    private static final int NONE = -1;

    private WitnessChain() {}

    /**
     * {@return the evidence of each flow of the chain, in downstream order; empty if no removed operation leads to
     * the demand}
     */
    static List<String> of(LoadedNetwork loaded, Demand demand, Removal removal) {
        SupplyNetwork network = loaded.network();
        double[] best = new double[network.operations().size()];
        int[] next = new int[best.length];
        Arrays.fill(next, NONE);
        demand.uses().forEach(use -> best[use] = 1);
        for (int v = best.length - 1; v >= 0; v--) {
            int[] links = network.outOf(v).toArray();
            for (int link : links) {
                double through = network.share(link) * best[network.receiver(link)];
                if (through > best[v]) {
                    best[v] = through;
                    next[v] = link;
                }
            }
        }
        return downstream(loaded, next, widest(best, removal));
    }

    private static int widest(double[] best, Removal removal) {
        int widest = NONE;
        for (int v : removal.operations().toArray()) {
            if (best[v] > 0 && (widest == NONE || best[v] > best[widest])) {
                widest = v;
            }
        }
        return widest;
    }

    private static List<String> downstream(LoadedNetwork loaded, int[] next, int from) {
        List<String> evidence = new ArrayList<>();
        int v = from;
        while (v != NONE && next[v] != NONE) {
            evidence.add(loaded.evidence(next[v]));
            v = loaded.network().receiver(next[v]);
        }
        return List.copyOf(evidence);
    }
}
