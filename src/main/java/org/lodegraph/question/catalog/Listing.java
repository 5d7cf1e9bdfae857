package org.lodegraph.question.catalog;

/**
 * A mineral's place on a list of critical minerals.
 *
 * @param list id of the list, such as {@code US-2025}
 * @param year of the list
 */
public record Listing(String list, int year) {}
