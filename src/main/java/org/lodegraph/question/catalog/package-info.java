/**
 * What is loaded, from where: countries, minerals, stages, sources, statements, observations, import reliance, and the
 * evidence behind a figure.
 *
 * <p>Words introduced: {@link org.lodegraph.question.catalog.FitnessEntry}, the verdict on whether a mineral's flows may answer for a
 * target; {@link org.lodegraph.question.catalog.Evidence}, where a figure is printed or what it was computed from. Shares and the
 * network are in {@code supply}, agreements and measures in {@code policy}.
 */
@NullMarked
package org.lodegraph.question.catalog;

import org.jspecify.annotations.NullMarked;
