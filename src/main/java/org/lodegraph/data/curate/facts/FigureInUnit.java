package org.lodegraph.data.curate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A printed figure together with its unit.
 *
 * @param printed the figure, already in the unit
 * @param unit t, percent, USD/t ...
 * @param unitBasis contained, oxide, as printed ...; null if it is not known or the unit is no mass
 */
record FigureInUnit(
        PrintedFigure printed, String unit, @Nullable String unitBasis) {}
