package org.lodegraph.question.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.Meta;
import org.lodegraph.model.SentenceText;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.SuppliedMineral;
import org.lodegraph.question.scenario.ScenarioResults.Result;

/** Metadata of scenario results: years, the reasons for null figures, caveats and the summary. */
final class ScenarioMeta {

    private static final Caveat YEAR = new Caveat(
            "losses are shares of a year's demand: stocks are not counted, and a loss for part of a year is averaged over it",
            Caveat.Bias.OVERSTATES);
    private static final Caveat HOSTS = new Caveat(
            "by-product losses are intervals, because only bounds of the share from a host are known",
            Caveat.Bias.UNCLEAR);

    private ScenarioMeta() {}

    static Meta of(
            ScenarioQuestion question,
            NetworkSnapshot snapshot,
            List<SuppliedMineral> supplies,
            Collection<ScenarioEffect> effects,
            ScenarioResults found) {
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
                .caveat(LossAssumptions.CAVEAT)
                .caveat(YEAR);
        if (years.size() != 1) {
            meta = meta.reason(
                    "year",
                    years.isEmpty()
                            ? "no flows answer for these targets and minerals"
                            : "the results have several years, " + years + ": each result has its own");
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
        if (found.results().size() < supplies.size()) {
            String why = "the time limit of " + question.limit().toMillis() + " ms was reached after "
                    + found.results().size() + " of " + supplies.size()
                    + " pairs; set a larger timeLimitSeconds";
            meta = meta.partial(true).caveat(new Caveat("cut short: " + why, Caveat.Bias.UNCLEAR));
        }
        return meta.details(new ScenarioDetails(summary(snapshot, found)));
    }

    private static Meta reasons(ScenarioQuestion question, ScenarioResults found, Meta meta) {
        Meta answer = meta;
        if (question.scenario().routesOrNone() == 0) {
            answer = answer.reason("results.routes", "not requested: set routes in the request body");
        }
        if (found.results().stream().anyMatch(result -> result.byProduct() == null)) {
            answer = answer.reason("results.byProduct", "no host of the mineral loses output");
        }
        if (found.results().stream().anyMatch(result -> result.demandTonnes() == null)) {
            answer = answer.reason(
                    "results.demandTonnes",
                    "demand differs from the published consumption by over 25%, so only shares are given");
        }
        if (found.results().stream().anyMatch(result -> result.after().sourceHhi() == null)) {
            answer = answer.reason("results.after.sourceHhi", "no supply arrives before rerouting");
        }
        if (found.results().stream().anyMatch(result -> result.after().worst() == null)) {
            answer = answer.reason(
                    "results.after.worst", "the remaining supply passes through no known foreign country");
        }
        return answer;
    }

    /** Of the largest loss that the changes add. */
    private static String summary(NetworkSnapshot snapshot, ScenarioResults found) {
        return found.results().stream()
                .filter(result -> result.loss().noRerouting() > 0)
                .max(Comparator.comparingDouble((Result result) -> result.loss().shared())
                        .thenComparing(result -> result.loss().noRerouting()))
                .map(result -> "The changes cost " + snapshot.name(result.target()) + " most in "
                        + SentenceText.mineral(result.mineral()) + ": "
                        + FigureText.percent(result.loss().noRerouting()) + " of its demand is affected, and "
                        + FigureText.percent(result.loss().shared())
                        + " remains lost after all countries have rerouted.")
                .orElse(
                        found.results().isEmpty()
                                ? "No flows answer for these targets and minerals, so the effect of the changes is not known."
                                : "The flows show no loss from the changes for these targets.");
    }
}
