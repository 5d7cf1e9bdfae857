package org.lodegraph.network.snapshot;

/**
 * Choice of the end of an uncertain figure (definitions 6). Of a published interval it is the low or high end.
 * Supply that cannot be traced past UNKNOWN avoids the removal (low, central) or passes it (high).
 */
public enum Bound {
    LOW,
    CENTRAL,
    HIGH
}
