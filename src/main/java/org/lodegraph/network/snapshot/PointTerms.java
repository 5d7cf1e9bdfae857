package org.lodegraph.network.snapshot;

/**
 * The terms of a question for the points on a target's chains.
 *
 * @param measures measures that close links
 * @param marks measures to name on the legs of a witness
 * @param assumptions assumptions of the losses
 * @param epsilon links up to this share of their receiver's input are ignored for structural points, 0 to 1
 * @param wholeCountries true for countries at all stages, false for operations
 */
public record PointTerms(
        MeasuresInForce measures,
        MeasuresInForce marks,
        LossAssumptions assumptions,
        double epsilon,
        boolean wholeCountries) {

    /** Default share of a receiver's input up to which a link is ignored for structural points. */
    public static final double EPSILON = 0.01;

    /** The unit of rows that are countries at all stages. */
    public static final String COUNTRY = "country";

    /** The unit of rows that are operations. */
    public static final String COUNTRY_STAGE = "country-stage";
}
