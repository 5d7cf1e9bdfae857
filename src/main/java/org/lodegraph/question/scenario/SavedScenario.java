package org.lodegraph.question.scenario;

import java.time.Instant;

/**
 * A saved scenario.
 *
 * @param id id of the scenario
 * @param savedAt time of saving, UTC
 * @param scenario the scenario
 */
public record SavedScenario(String id, Instant savedAt, Scenario scenario) {}
