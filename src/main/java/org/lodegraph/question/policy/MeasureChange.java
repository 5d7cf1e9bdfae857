package org.lodegraph.question.policy;

import java.time.LocalDate;

/**
 * An event in the history of a measure.
 *
 * @param date day of the event
 * @param measure id of the measure
 * @param change announced, effective, suspended, suspension-ends, planned-end or ended
 */
public record MeasureChange(LocalDate date, String measure, String change) {}
