package org.lodegraph.question.supply;

import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for the output of a stage.
 *
 * @param unit that the output is counted in, such as t for tonnes, or percent of the world's output
 */
public record OutputDetails(String unit) implements MetaDetails {}
