/**
 * Who depends on whom: single points of failure, chokepoints, and what a country is exposed to.
 *
 * <p>Words introduced: exposure, structural, witness, chokepoint, capture, lock-in, as definitions 3.3 to 3.8 give them. The
 * statements under {@code cypher/dependency} give the rows; what is added here is what must be said about them: fitness, what
 * may not be given in tonnes, and which figures wait for max-flow. Routes around a dependency are in
 * {@code org.lodegraph.question.route}, shares and concentration of a stage in {@code org.lodegraph.question.supply}.
 */
@NullMarked
package org.lodegraph.question.dependency;

import org.jspecify.annotations.NullMarked;
