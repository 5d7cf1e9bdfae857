package org.lodegraph.network;

import org.jspecify.annotations.Nullable;

/** The parts of each operation and link that remain after a removal, 0 to 1. */
final class RemainingCapacity {

    final double[] operations;
    private final double @Nullable [] links;
    private final boolean @Nullable [] capped;

    /**
     * @param links null if no link itself is cut
     * @param capped links that may not grow; null if all may
     */
    RemainingCapacity(double[] operations, double @Nullable [] links, boolean @Nullable [] capped) {
        this.operations = operations;
        this.links = links;
        this.capped = capped;
    }

    /** {@return true if a link may carry no more than what remains of it} */
    boolean isCapped(int link) {
        return capped != null && capped[link];
    }

    /** {@return the part of a link that remains open} */
    double open(int link) {
        return links == null ? 1 : links[link];
    }
}
