package org.lodegraph.question.dependency;

import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;

/**
 * A source of a target's imports as an edition prints it: one leg, which says nothing of what lies behind it.
 *
 * @param iso3 the country of origin that customs record
 * @param share of the imports, 0 to 1; not of the supply
 * @param commodity as printed
 * @param period the years that the share is an average of
 * @param basis always {@code published-share}
 * @param evidence the id of the observation
 */
public record PublishedSource(Iso3 iso3, double share, String commodity, String period, Basis basis, String evidence) {}
