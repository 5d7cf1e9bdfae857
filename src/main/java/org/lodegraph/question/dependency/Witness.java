package org.lodegraph.question.dependency;

import java.util.List;

/**
 * The chain with the largest product of shares through an operation or a country.
 *
 * @param legs upstream first
 * @param share the product of the legs' shares, 0 to 1
 */
public record Witness(List<Leg> legs, double share) {

    Witness withoutTonnes() {
        return new Witness(legs.stream().map(Leg::withoutTonnes).toList(), share);
    }
}
