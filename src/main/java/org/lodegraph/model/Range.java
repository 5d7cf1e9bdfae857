package org.lodegraph.model;

/**
 * The bounds of a figure.
 *
 * @param low lower bound, in the unit of the figure
 * @param high upper bound, in the unit of the figure
 */
public record Range(double low, double high) {}
