package org.lodegraph.network.snapshot;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;

/**
 * The networks of the data that are loaded now.
 *
 * <p>When the data change, the first question on the new ones builds their networks beside the old, which questions under way keep; then
 * the new take their place at once.
 */
public final class Snapshots {

    private final Graph graph;
    private final Supplier<String> load;
    private volatile @Nullable Built built;

    private record Built(String load, NetworkSnapshot world) {}

    /** @param load names the load of the data: another name, other data */
    public Snapshots(Graph graph, Supplier<String> load) {
        this.graph = graph;
        this.load = load;
    }

    /** {@return the networks as they are loaded now} */
    public NetworkSnapshot world() {
        String now = load.get();
        Built seen = built;
        return seen != null && seen.load().equals(now) ? seen.world() : rebuilt(now);
    }

    private synchronized NetworkSnapshot rebuilt(String now) {
        Built seen = built;
        if (seen == null || !seen.load().equals(now)) {
            seen = new Built(now, SnapshotLoader.read(graph));
            built = seen;
        }
        return seen.world();
    }
}
