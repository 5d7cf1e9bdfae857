package org.lodegraph.question.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The coverage of one stage of one mineral by several blocs.
 *
 * @param mineral id of the mineral
 * @param stage id of the stage
 * @param year reference year
 * @param editions ids of the editions of the figures
 * @param unit unit of the figures: t, or another unit of the edition, such as percent of the world's output
 * @param denominatorTonnes denominator of the shares in tonnes a year; null if the figures are not a mass or no total is published
 * @param withheld ISO 3166-1 alpha-3 codes of producers with withheld output, in no share and not in a denominator of rows
 * @param blocs coverage of each bloc, in the order requested
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
