package org.lodegraph.question.criticality;

import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for the limit of the Critical Raw Materials Act.
 *
 * @param list id of the list of materials
 * @param limit share that one third country should not exceed, 0 to 1
 * @param summary numbers of rows
 */
public record LimitsDetails(String list, double limit, LimitCounts summary) implements MetaDetails {

    /**
     * Numbers of rows.
     *
     * @param rows total number
     * @param answered number with a share
     * @param exceeding number with a share above the limit
     */
    public record LimitCounts(int rows, long answered, long exceeding) {}
}
