package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Stage;

/**
 * Estimates rare-earth refining by country, because no survey prints it in oxide.
 *
 * <p>It is the IEA's share of refined magnet rare earths times the world's mine output of rare-earth oxide in the same
 * year (USGS, newest edition). The basis is estimated.
 */
final class RareEarthRefining {

    private RareEarthRefining() {}

    static List<Figure> of(List<Figure> figures) {
        List<Figure> magnets = figures.stream()
                .filter(figure ->
                        IeaSupply.MAGNET.equals(figure.form()) && figure.about().stage() == Stage.REFINING)
                .toList();
        double refined = magnets.stream()
                .filter(figure -> figure.about().scope() == Scope.WORLD)
                .mapToDouble(RareEarthRefining::value)
                .sum();
        double mined = figures.stream()
                .filter(RareEarthRefining::isWorldMineOutput)
                .mapToDouble(RareEarthRefining::value)
                .findFirst()
                .orElse(0);
        List<Figure> all = new ArrayList<>();
        if (refined > 0 && mined > 0) {
            magnets.forEach(magnet -> all.add(scaled(magnet, mined / refined)));
        }
        return all;
    }

    private static boolean isWorldMineOutput(Figure figure) {
        Figure.About about = figure.about();
        return figure.edition().equals(FactSources.MCS_2026)
                && figure.form() == null
                && about.kind().equals("production")
                && "rare-earths".equals(String.valueOf(about.mineral()))
                && about.stage() == Stage.EXTRACTION
                && about.scope() == Scope.WORLD
                && about.year() == 2024;
    }

    private static double value(Figure figure) {
        Double value = figure.printed().value();
        return value == null ? 0 : value;
    }

    private static Figure scaled(Figure magnet, double factor) {
        PrintedFigure printed = magnet.printed();
        return new Figure(
                magnet.edition(),
                magnet.about(),
                null,
                printed.times(factor),
                magnet.unit(),
                "oxide",
                Basis.ESTIMATED,
                "share of refined magnet rare earths times the world's mine output of rare-earth oxide",
                null,
                null,
                magnet.provenance());
    }
}
