package org.lodegraph.question.policy;

import java.time.LocalDate;

/**
 * What happens to a measure on a day.
 *
 * @param date the day
 * @param measure id of the measure
 * @param change announced, effective, suspended, suspension-ends, planned-end or ended
 */
public record MeasureChange(LocalDate date, String measure, String change) {}
