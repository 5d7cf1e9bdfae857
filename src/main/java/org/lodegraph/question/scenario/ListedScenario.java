package org.lodegraph.question.scenario;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A saved scenario in a list.
 *
 * @param id id of the scenario; GET /scenarios/{id} returns its changes
 * @param name name of the scenario; null if it has none
 * @param savedAt time of saving, UTC
 */
public record ListedScenario(String id, @Nullable String name, Instant savedAt) {}
