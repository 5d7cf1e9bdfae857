/**
 * Reference data and its origin: countries, minerals, stages, sources, statements, observations, import reliance and evidence.
 *
 * <p>Terms: {@link org.lodegraph.model.Fitness} is the verdict on a mineral's flows;
 * {@link org.lodegraph.question.catalog.Evidence} is the origin of a figure. Shares and the network are in {@code supply},
 * agreements and measures in {@code policy}.
 */
@NullMarked
package org.lodegraph.question.catalog;

import org.jspecify.annotations.NullMarked;
