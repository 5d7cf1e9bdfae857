package org.lodegraph.network;

import org.jspecify.annotations.Nullable;

/** What a removal leaves of each operation and each link of a network, as parts from 0 to 1. */
final class Left {

    final double[] operations;
    private final double @Nullable [] links;

    /** @param links null where no link is cut by itself */
    Left(double[] operations, double @Nullable [] links) {
        this.operations = operations;
        this.links = links;
    }

    /** {@return the part of a link that is left open} */
    double open(int link) {
        return links == null ? 1 : links[link];
    }
}
