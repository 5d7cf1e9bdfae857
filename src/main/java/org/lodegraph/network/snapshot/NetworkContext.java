package org.lodegraph.network.snapshot;

import java.util.List;

/**
 * Measures on a mineral and its published output, beside its flows.
 *
 * @param restrictions measures on its exports
 * @param output the world's published output around the year of the flows
 */
record NetworkContext(List<DatedRestriction> restrictions, WorldOutput output) {}
