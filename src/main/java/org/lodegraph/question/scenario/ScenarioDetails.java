package org.lodegraph.question.scenario;

import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for the results of a scenario.
 *
 * @param summary the largest loss that the changes add, as a sentence
 */
public record ScenarioDetails(String summary) implements MetaDetails {}
