package org.lodegraph.question.supply;

import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for a supply network.
 *
 * @param bound the most edges that a network may have; one of more is refused
 */
public record NetworkDetails(int bound) implements MetaDetails {}
