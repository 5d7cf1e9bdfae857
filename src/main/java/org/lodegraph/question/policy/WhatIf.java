package org.lodegraph.question.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bloc covers before and after a change of its members.
 *
 * @param bloc id
 * @param states with the change made, ISO 3166-1 alpha-3, sorted
 * @param coverage by mineral and down the chain
 * @param least the fewest further countries that lift the share to the threshold; null where none is asked for or none reaches
 *     it, with the reason in {@code meta}
 */
public record WhatIf(
        String bloc,
        List<String> states,
        List<Row> coverage,
        @Nullable Least least) {

    /**
     * One stage of a mineral, or a target's supply of it.
     *
     * @param mineral id
     * @param stage id; null for a target's whole chain
     * @param year of reference
     * @param editions of the figures, by id; empty for traced flows
     * @param unit of the figures, {@code t} or what the edition counts instead; null for traced flows
     * @param denominatorTonnes what the shares are of, in a year; null where the figures are no mass, and for traced flows
     * @param withheld countries whose output is withheld, and so in no share; empty for traced flows
     * @param before the members as they are
     * @param after with the change made
     * @param change the share after less the share before; null where there is none
     */
    public record Row(
            String mineral,
            @Nullable String stage,
            int year,
            List<String> editions,
            @Nullable String unit,
            @Nullable Double denominatorTonnes,
            List<String> withheld,
            Covered before,
            Covered after,
            @Nullable Double change) {}

    /**
     * What some states cover.
     *
     * @param share 0 to 1; null where there is none, with the reason in {@code meta}
     * @param tonnes made inside, in a year; null where the figures are no mass, and for traced flows
     */
    public record Covered(@Nullable Double share, @Nullable Double tonnes) {}

    /**
     * The fewest countries that reach a threshold once the change is made; of the sets of that size, one with the largest share.
     *
     * @param mineral id
     * @param stage id; null for a target's whole chain
     * @param year of reference
     * @param threshold asked for
     * @param count of countries to add; 0 where the threshold is reached already
     * @param add those countries, the largest share first
     * @param share that the bloc has with them
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
     * A country of the least set.
     *
     * @param iso3 ISO 3166-1 alpha-3
     * @param name in English
     * @param share what the bloc would lack of the share reached if it alone stayed out: for output its own share
     * @param tonnes of output in a year; null where the figures are no mass, and for traced flows
     * @param evidence the figure of its output, for {@code /evidence}; null for traced flows, which are many
     */
    public record Joining(
            String iso3,
            String name,
            double share,
            @Nullable Double tonnes,
            @Nullable String evidence) {}
}
