package org.lodegraph.question.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stage of one mineral against some blocs.
 *
 * @param mineral id
 * @param stage id
 * @param year of reference
 * @param editions of the figures, by id
 * @param unit of the figures: {@code t}, or what the edition counts instead, such as {@code percent} of the world's output
 * @param denominatorTonnes what the shares are of, in a year; null where the figures are no mass, or no total is published
 * @param withheld countries that make some and whose figure is withheld: in no share, and not in a denominator of {@code rows}
 * @param blocs one for each bloc asked for, in that order
 */
public record StageCoverage(
        String mineral,
        String stage,
        int year,
        List<String> editions,
        String unit,
        @Nullable Double denominatorTonnes,
        List<String> withheld,
        List<BlocCoverage> blocs) {}
