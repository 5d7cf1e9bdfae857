package org.lodegraph.network.snapshot;

/**
 * Which end of what is not known is taken (definitions 6): of a published interval its low or high end; of supply that cannot be traced past
 * UNKNOWN, that it avoids what is removed (low, central) or passes it (high).
 */
public enum Bound {
    LOW,
    CENTRAL,
    HIGH
}
