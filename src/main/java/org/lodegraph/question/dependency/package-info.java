/**
 * Dependency: single points of failure, chokepoints and the exposure of a country.
 *
 * <p>Terms: exposure, structural, witness, chokepoint, capture and lock-in are defined in definitions 3 to 7. The figures
 * are computed by {@code network} and read from the graph under the default assumptions: {@link
 * org.lodegraph.question.dependency.SinglePoints}, {@link org.lodegraph.question.dependency.Chokepoints} and {@link
 * org.lodegraph.question.dependency.Exposures} list them with fitness and withheld tonnes. Routes around a dependency are in
 * {@code org.lodegraph.question.route}, shares and concentration of a stage in {@code org.lodegraph.question.supply}.
 */
@NullMarked
package org.lodegraph.question.dependency;

import org.jspecify.annotations.NullMarked;
