package org.lodegraph.question.criticality;

import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for the limit of the Critical Raw Materials Act.
 *
 * @param list the list whose materials are looked at, by id
 * @param limit the share that one third country should not exceed, 0 to 1
 * @param summary how many rows there are of each kind
 */
public record LimitsDetails(String list, double limit, LimitCounts summary) implements MetaDetails {

    /**
     * Numbers of rows.
     *
     * @param rows all of them
     * @param answered those with a share
     * @param exceeding those whose share is above the limit
     */
    public record LimitCounts(int rows, long answered, long exceeding) {}
}
