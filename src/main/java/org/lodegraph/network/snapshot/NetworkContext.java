package org.lodegraph.network.snapshot;

import java.util.List;
import java.util.Map;
import org.lodegraph.model.Stage;

/**
 * Measures on a mineral and its published output, beside its flows.
 *
 * @param restrictions measures on its exports
 * @param outputs the world's published output of each stage, in the year nearest to that of the flows
 */
record NetworkContext(List<DatedRestriction> restrictions, Map<Stage, PublishedOutput> outputs) {}
