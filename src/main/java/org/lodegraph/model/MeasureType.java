package org.lodegraph.model;

/** The type of a trade measure. */
public enum MeasureType {
    /** Stops exports. */
    BAN,
    /** Caps exports. */
    QUOTA,
    /** Requires a licence for each export. */
    LICENCE,
    /** Taxes exports. */
    TAX,
    /** Taxes imports. */
    TARIFF,
    /** Keeps the price of imports above a floor. */
    PRICE_FLOOR
}
