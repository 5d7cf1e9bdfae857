package org.lodegraph.question.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The coverage of a bloc before and after a change of its members.
 *
 * @param bloc id of the bloc
 * @param states ISO 3166-1 alpha-3 codes of its states after the change, sorted
 * @param coverage coverage by mineral and then by stage, upstream first
 * @param least fewest further countries that reach the threshold; null if no threshold is requested or none reaches it
 */
public record WhatIf(
        String bloc,
        List<String> states,
        List<Row> coverage,
        @Nullable Least least) {

    /**
     * The coverage of one stage of a mineral, or of a target's supply of it.
     *
     * @param mineral id of the mineral
     * @param stage id of the stage; null for a target's whole chain
     * @param year reference year
     * @param editions ids of the editions of the figures; empty for traced flows
     * @param unit unit of the figures, t or another unit of the edition; null for traced flows
     * @param denominatorTonnes denominator of the shares in tonnes a year; null if the figures are not a mass, and for traced flows
     * @param withheld ISO 3166-1 alpha-3 codes of producers with withheld output, in no share; empty for traced flows
     * @param before part covered by the present members
     * @param after part covered after the change
     * @param change share after less share before; null if a share is null
     */
    public record Row(
            String mineral,
            @Nullable String stage,
            int year,
            List<String> editions,
            @Nullable String unit,
            @Nullable Double denominatorTonnes,
            List<String> withheld,
            Portion before,
            Portion after,
            @Nullable Double change) {}

    /**
     * The smallest set of countries that reaches a threshold after the change; among sets of that size, the one with
     * the largest share.
     *
     * @param mineral id of the mineral
     * @param stage id of the stage; null for a target's whole chain
     * @param year reference year
     * @param threshold requested threshold, 0 to 1
     * @param count number of countries to add; 0 if the threshold is already reached
     * @param add countries to add, largest share first
     * @param share share of the bloc with them, 0 to 1
     */
    public record Least(
            String mineral,
            @Nullable String stage,
            int year,
            double threshold,
            int count,
            List<Joining> add,
            double share) {}

    /**
     * A country of the smallest set.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the country
     * @param name name in English
     * @param share share that the bloc loses if this country alone stays out, 0 to 1
     * @param tonnes output in tonnes a year; null if the figures are not a mass, and for traced flows
     * @param evidence id of its output, for /evidence; null for traced flows, which are many
     */
    public record Joining(
            String iso3,
            String name,
            double share,
            @Nullable Double tonnes,
            @Nullable String evidence) {}
}
