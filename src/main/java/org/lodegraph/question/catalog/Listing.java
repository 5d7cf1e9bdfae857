package org.lodegraph.question.catalog;

/**
 * An entry of a mineral on a list of critical minerals.
 *
 * @param list id of the list, such as US-2025
 * @param year year of the list
 */
public record Listing(String list, int year) {}
