package org.lodegraph.question.scenario;

import java.time.Instant;

/**
 * A scenario that is kept.
 *
 * @param id by which it is found
 * @param savedAt when it was kept, UTC
 * @param scenario what is supposed
 */
public record SavedScenario(String id, Instant savedAt, Scenario scenario) {}
