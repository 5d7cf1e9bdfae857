package org.lodegraph.question.supply;

import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for a supply network.
 *
 * @param bound maximum number of edges; a larger network is refused
 */
public record NetworkDetails(int bound) implements MetaDetails {}
