package org.lodegraph.network.snapshot;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;

/**
 * Caches the networks of the data that are loaded now.
 *
 * <p>After a change of the data, the first question builds the new networks next to the old ones, which running
 * questions keep; then the new ones replace them.
 */
public final class Snapshots {

    private final Graph graph;
    private final Supplier<String> load;
    private volatile @Nullable Built built;

    private record Built(String load, NetworkSnapshot world) {}

    /**
     * @param load name of the current load; it changes with the data
     */
    public Snapshots(Graph graph, Supplier<String> load) {
        this.graph = graph;
        this.load = load;
    }

    /** {@return the networks of the loaded data} */
    public NetworkSnapshot world() {
        String now = load.get();
        Built current = built;
        return current != null && current.load().equals(now) ? current.world() : rebuilt(now);
    }

    private synchronized NetworkSnapshot rebuilt(String now) {
        Built current = built;
        if (current == null || !current.load().equals(now)) {
            current = new Built(now, SnapshotLoader.read(graph));
            built = current;
        }
        return current.world();
    }
}
