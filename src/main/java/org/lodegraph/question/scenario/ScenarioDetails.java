package org.lodegraph.question.scenario;

import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for the results of a scenario.
 *
 * @param summary the largest loss that the changes add, in words with its figures
 */
public record ScenarioDetails(String summary) implements MetaDetails {}
