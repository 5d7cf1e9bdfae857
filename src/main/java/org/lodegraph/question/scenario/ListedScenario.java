package org.lodegraph.question.scenario;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that is kept, in a list of them.
 *
 * @param id by which it is found, with what is supposed in it
 * @param name its name; null where it has none
 * @param savedAt when it was kept, UTC
 */
public record ListedScenario(String id, @Nullable String name, Instant savedAt) {}
