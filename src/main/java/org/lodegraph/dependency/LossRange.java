package org.lodegraph.dependency;

/** The least and the largest shared loss over the slacks 0.25, 1 and unlimited. */
public record LossRange(double low, double high) {}
