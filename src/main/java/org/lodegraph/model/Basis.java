package org.lodegraph.model;

/**
 * The origin of a figure, strongest first. An answer carries the weakest basis on its path.
 *
 * <p>Written as its name in lower case with hyphens.
 */
public enum Basis {
    /** A statistic as published. */
    REPORTED,
    /** Trade traced through re-export hubs. */
    RECONCILED,
    /** A domestic balance, or a publisher's own estimate of a missing figure. */
    ESTIMATED,
    /** One leg computed from a printed percentage. */
    PUBLISHED_SHARE,
    /** Allocated where no trade data exist. */
    MODELLED,
    /** Set by us, with a reason. */
    ASSUMED
}
