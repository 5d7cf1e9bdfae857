package org.lodegraph.network.snapshot;

import java.util.List;

/**
 * The chain through an operation or a country with the largest product of shares.
 *
 * @param legs steps of the chain, upstream first
 * @param share product of the legs' shares, 0 to 1
 */
public record Witness(List<Leg> legs, double share) {}
