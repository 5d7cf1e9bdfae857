package org.lodegraph.question.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.Meta;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.question.scenario.ScenarioQueries.SupplyRow;
import org.lodegraph.question.scenario.ScenarioResults.Result;

/** Metadata of scenario results: years, the reasons for null figures, caveats and the summary. */
final class ScenarioMeta {

    private static final Caveat SPARE = new Caveat(
            "losses after rerouting rest on what is assumed to be spare: headroom where no capacity is published, slack on links",
            Caveat.Bias.UNCLEAR);
    private static final Caveat YEAR = new Caveat(
            "losses are of a year's demand: stocks are not counted, and what is missing for a part of a year is spread over it",
            Caveat.Bias.OVERSTATES);
    private static final Caveat HOSTS = new Caveat(
            "by-product losses are intervals, because only bounds of the share from a host are known",
            Caveat.Bias.UNCLEAR);

    private ScenarioMeta() {}

    static Meta of(
            ScenarioQuestion question,
            NetworkSnapshot snapshot,
            List<SupplyRow> supplies,
            Collection<ScenarioEffect> effects,
            ScenarioResults found,
            int total) {
        List<Integer> years =
                found.results().stream().map(Result::year).distinct().sorted().toList();
        Meta meta = Meta.NONE
                .asOf(question.scenario().asOf())
                .year(years.size() == 1 ? years.get(0) : null)
                .editions(supplies.stream()
                        .flatMap(supply -> supply.editions().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .caveat(SPARE)
                .caveat(YEAR);
        if (years.size() != 1) {
            meta = meta.reason(
                    "year",
                    years.isEmpty()
                            ? "no flows answer"
                            : "the results are of several years, " + years + ": each says its own");
        }
        if (question.scenario().asOf() == null) {
            meta = meta.reason("asOf", "no measure is applied without asOf");
        }
        for (ScenarioEffect effect : effects.stream()
                .filter(one -> !one.before().isEmpty())
                .sorted(Comparator.comparing(one -> one.network().mineral()))
                .toList()) {
            meta = meta.caveat(new Caveat(
                    effect.network().mineral() + ": "
                            + effect.before().caveats().get(0).text(),
                    Caveat.Bias.UNCLEAR));
        }
        if (!found.byProducts().isEmpty()) {
            meta = meta.caveat(HOSTS);
        }
        meta = reasons(question, found, meta);
        if (found.results().size() < total) {
            String why = "the time limit of " + question.limit().toMillis() + " ms ran out after "
                    + found.results().size() + " of " + total
                    + " pairs; send a larger timeLimitSeconds";
            meta = meta.partial(true).caveat(new Caveat("cut short: " + why, Caveat.Bias.UNCLEAR));
        }
        return meta.details(new ScenarioDetails(summary(snapshot, found)));
    }

    private static Meta reasons(ScenarioQuestion question, ScenarioResults found, Meta meta) {
        Meta answer = meta;
        if (question.scenario().routesOrNone() == 0) {
            answer = answer.reason("results.routes", "not requested: set routes in the body");
        }
        if (found.results().stream().anyMatch(result -> result.byProduct() == null)) {
            answer = answer.reason("results.byProduct", "no host of the mineral is lost");
        }
        if (found.results().stream().anyMatch(result -> result.demandTonnes() == null)) {
            answer = answer.reason(
                    "results.demandTonnes", "demand is over 25% off the published consumption: fractions only");
        }
        if (found.results().stream().anyMatch(result -> result.after().sourceHhi() == null)) {
            answer = answer.reason("results.after.sourceHhi", "no supply arrives before rerouting");
        }
        if (found.results().stream().anyMatch(result -> result.after().worst() == null)) {
            answer = answer.reason("results.after.worst", "the remaining supply passes no known foreign country");
        }
        return answer;
    }

    /** Of the largest loss that the changes add. */
    private static String summary(NetworkSnapshot snapshot, ScenarioResults found) {
        return found.results().stream()
                .filter(result -> result.loss().noRerouting() > 0)
                .max(Comparator.comparingDouble((Result result) -> result.loss().shared())
                        .thenComparing(result -> result.loss().noRerouting()))
                .map(result -> "The changes cost "
                        + (result.target().isBloc()
                                ? "the European Union"
                                : snapshot.name(result.target().value()))
                        + " most in " + FigureText.mineral(result.mineral()) + ": "
                        + FigureText.percent(result.loss().noRerouting()) + " of its demand is hit, and "
                        + FigureText.percent(result.loss().shared())
                        + " stays lost after everyone reroutes.")
                .orElse("The changes take nothing from the targets that flows can tell.");
    }
}
