package org.lodegraph.question.route;

/**
 * The weights of the components of a leg's cost, each 0 or more. Each component lies between 0 and 1.
 *
 * @param agreement weight of a leg outside the preferred bloc, or, without one, of a leg without an agreement
 * @param governance weight of the sender's governance risk
 * @param price weight of price floors and tariffs; no effect, because none are loaded
 * @param distance weight of the distance, as a share of half the earth's circumference
 * @param newLink weight of a link that carries nothing today
 */
public record CostWeights(double agreement, double governance, double price, double distance, double newLink) {

    /** Default weights: each component outranks those after it, and a new link costs most. */
    public static final CostWeights DEFAULT = new CostWeights(8, 4, 2, 1, 16);
}
