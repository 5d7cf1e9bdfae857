package org.lodegraph.question.dependency;

import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;

/**
 * A source of a target's imports as printed, without the chain upstream of it.
 *
 * @param iso3 ISO 3166-1 alpha-3 code of the country of origin recorded by customs
 * @param share share of the imports, not of the supply, 0 to 1
 * @param commodity commodity as printed
 * @param period years that the share is an average of
 * @param basis always published-share
 * @param evidence id of the observation, for /evidence
 */
public record PublishedSource(Iso3 iso3, double share, String commodity, String period, Basis basis, String evidence) {}
