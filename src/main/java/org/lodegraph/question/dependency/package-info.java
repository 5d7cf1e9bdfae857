/**
 * Dependency: single points of failure, chokepoints and the exposure of a country.
 *
 * <p>Terms: exposure, structural, witness, chokepoint, capture and lock-in are defined in definitions 3 to 7. The
 * statements under {@code cypher/dependency} return the rows. This package adds fitness, withheld tonnes, and the losses
 * from max-flow. Routes around a dependency are in {@code org.lodegraph.question.route}, shares and concentration of a stage
 * in {@code org.lodegraph.question.supply}.
 */
@NullMarked
package org.lodegraph.question.dependency;

import org.jspecify.annotations.NullMarked;
