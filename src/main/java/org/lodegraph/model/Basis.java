package org.lodegraph.model;

/**
 * How a figure came to be, strongest first. An answer carries the weakest basis on its path.
 *
 * <p>In text the name in lower case with hyphens.
 */
public enum Basis {
    /** A statistic as its publisher gives it. */
    REPORTED,
    /** Trade traced through re-export hubs. */
    RECONCILED,
    /** A domestic balance, or a publisher's own estimate of a missing figure. */
    ESTIMATED,
    /** One leg from a printed percentage. */
    PUBLISHED_SHARE,
    /** Allocated where no trade data exist. */
    MODELLED,
    /** Set by us, with a reason. */
    ASSUMED
}
