package org.lodegraph.network.chokepoint;

import java.util.List;
import org.lodegraph.model.Unwrapped;

/**
 * An operation with its indicators and the origin of its figures.
 *
 * @param chokepoint the operation
 * @param flows whether usable flows of the mineral leave the stage
 * @param editions editions of the output and of the flows
 */
public record ChokepointRow(@Unwrapped Chokepoint chokepoint, boolean flows, List<String> editions) {}
