package org.lodegraph.scenario;

import java.time.Instant;

/**
 * A scenario that is kept, in a list of them.
 *
 * @param id by which it is found, with what is supposed in it
 * @param name its name
 * @param savedAt when it was kept, UTC
 */
public record ListedScenario(String id, String name, Instant savedAt) {}
