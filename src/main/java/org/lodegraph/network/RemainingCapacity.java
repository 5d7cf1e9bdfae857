package org.lodegraph.network;

import org.jspecify.annotations.Nullable;

/** What a removal leaves of each operation and each link of a network, as parts from 0 to 1. */
final class RemainingCapacity {

    final double[] operations;
    private final double @Nullable [] links;
    private final boolean @Nullable [] capped;

    /**
     * @param links null where no link is cut by itself
     * @param capped the links that may not grow; null where all may
     */
    RemainingCapacity(double[] operations, double @Nullable [] links, boolean @Nullable [] capped) {
        this.operations = operations;
        this.links = links;
        this.capped = capped;
    }

    /** {@return whether a link may carry no more than what is left of it} */
    boolean isCapped(int link) {
        return capped != null && capped[link];
    }

    /** {@return the part of a link that is left open} */
    double open(int link) {
        return links == null ? 1 : links[link];
    }
}
