package org.lodegraph.question.route;

/**
 * How much each thing weighs that makes a leg of a route dear, each 0 or more; what it weighs lies between 0 and 1.
 *
 * @param agreement a leg that does not lie within the bloc preferred; where none is, one that no agreement covers
 * @param governance the risk of the sender's governance
 * @param price price floors and tariffs; none are loaded, so nothing is dear by them
 * @param distance half the way round the earth
 * @param newLink a link that carries nothing today
 */
public record CostWeights(double agreement, double governance, double price, double distance, double newLink) {

    /** Each goes before all that follow it; a new link goes last. */
    public static final CostWeights DEFAULT = new CostWeights(8, 4, 2, 1, 16);
}
