package org.lodegraph.question.supply;

import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for the output of a stage.
 *
 * @param unit unit of the output, such as t for tonnes, or percent of world output
 */
public record OutputDetails(String unit) implements MetaDetails {}
