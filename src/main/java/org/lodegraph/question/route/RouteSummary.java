package org.lodegraph.question.route;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FigureText;
import org.lodegraph.network.snapshot.NetworkSnapshot;

/** Builds the summary of an answer on routes, in two sentences with its figures. */
final class RouteSummary {

    private RouteSummary() {}

    static @Nullable String of(
            RouteQuestion question, RouteQueries.TargetRow target, NetworkSnapshot snapshot, Alternatives found) {
        Double coverage = found.coverage();
        if (coverage == null) {
            return null;
        }
        String without = question.exclude().stream()
                .map(exclusion -> snapshot.name(exclusion.iso3().value()))
                .distinct()
                .collect(Collectors.joining(" and "));
        String name = question.target().isBloc()
                ? "the European Union"
                : snapshot.name(question.target().value());
        String lacks = target.demandOff() || found.shortfallTonnes() == null
                ? ""
                : " lacks " + FigureText.tonnes(found.shortfallTonnes()) + " of "
                        + FigureText.mineral(question.mineral()) + " a year;";
        return "Without " + without + ", " + name + (lacks.isEmpty() ? " lacks a part of its supply;" : lacks)
                + covered(snapshot, found.routes(), coverage)
                + " Spare capacity is assumed where none is published, so more or less may come.";
    }

    private static String covered(NetworkSnapshot snapshot, List<AlternativeRoute> routes, double coverage) {
        if (routes.isEmpty()) {
            return " no route brings any of it back.";
        }
        return " " + (routes.size() == 1 ? "one route brings" : routes.size() + " routes bring") + " back "
                + FigureText.percent(coverage) + " of it, the first through " + countries(snapshot, routes.get(0))
                + ".";
    }

    private static String countries(NetworkSnapshot snapshot, AlternativeRoute route) {
        return route.legs().stream()
                .map(leg -> snapshot.name(leg.from().substring(leg.from().lastIndexOf('/') + 1)))
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
