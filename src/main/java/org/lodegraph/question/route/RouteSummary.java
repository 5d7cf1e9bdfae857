package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.SentenceText;
import org.lodegraph.network.snapshot.NetworkSnapshot;

/** Builds the summary of an answer on routes, in two sentences with its figures. */
final class RouteSummary {

    private RouteSummary() {}

    static @Nullable String of(RouteQuestion question, LoadedSupply supply, Alternatives found) {
        NetworkSnapshot snapshot = supply.snapshot();
        Double coverage = found.coverage();
        if (coverage == null) {
            return null;
        }
        String without = SentenceText.list(question.exclude().stream()
                .map(exclusion -> excluded(snapshot, exclusion))
                .distinct()
                .toList());
        String mineral = SentenceText.mineral(question.mineral());
        String lacks = supply.verdict().demandOff() || found.shortfallTonnes() == null
                ? "part of its supply of " + mineral
                : FigureText.tonnes(found.shortfallTonnes()) + " of " + mineral + " a year";
        return "Without " + without + ", " + snapshot.name(question.target()) + " lacks " + lacks + "; "
                + covered(snapshot, found.routes(), coverage)
                + " More or less may be available, because part of the spare capacity is assumed.";
    }

    private static String excluded(NetworkSnapshot snapshot, Exclusion exclusion) {
        String name = snapshot.name(exclusion.country().value());
        return exclusion
                .operation()
                .map(operation -> operation.stage().id() + " in " + name)
                .orElse(name);
    }

    private static String covered(NetworkSnapshot snapshot, List<AlternativeRoute> routes, double coverage) {
        if (routes.isEmpty()) {
            return "no route was found that replaces any of it.";
        }
        boolean isOne = routes.size() == 1;
        return (isOne ? "one route replaces " : routes.size() + " routes replace ") + FigureText.percent(coverage)
                + " of it, " + (isOne ? "" : "the first ") + "through " + countries(snapshot, routes.get(0)) + ".";
    }

    private static String countries(NetworkSnapshot snapshot, AlternativeRoute route) {
        return SentenceText.list(route.legs().stream()
                .map(leg -> snapshot.name(leg.from().place()))
                .distinct()
                .toList());
    }
}
