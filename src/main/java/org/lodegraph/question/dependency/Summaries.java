package org.lodegraph.question.dependency;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Target;
import org.lodegraph.network.chokepoint.Chokepoint;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.SinglePoint;

/** Builds the summary of an answer, in one or two sentences with its figures. Fixed templates let tests check them. */
final class Summaries {

    private Summaries() {}

    /** Of the first point, which is foreign and whose losses are known. */
    static String point(PointsQuestion question, NetworkSnapshot snapshot, SinglePoint point, double inForce) {
        return SentenceText.capitalized(
                inForce == 0
                        ? point(question, snapshot, point, "")
                        : inForce(question, snapshot, inForce) + point(question, snapshot, point, "a further "));
    }

    private static String inForce(PointsQuestion question, NetworkSnapshot snapshot, double loss) {
        return "Measures in force on " + question.asOf() + " cost " + snapshot.name(question.target()) + " "
                + FigureText.percent(loss) + " of its " + SentenceText.mineral(question.mineral())
                + " after all countries have rerouted. Through the flows that they leave open, ";
    }

    private static String point(PointsQuestion question, NetworkSnapshot snapshot, SinglePoint point, String further) {
        String through = through(snapshot, point);
        return snapshot.name(question.target()) + " gets "
                + FigureText.percent(Objects.requireNonNull(point.exposure())) + " of its "
                + SentenceText.mineral(question.mineral()) + " through " + through
                + ". Without " + through + ", it would lack " + further
                + FigureText.percent(Objects.requireNonNull(point.loss().shared()))
                + " after all countries have rerouted ("
                + FigureText.percent(Objects.requireNonNull(point.loss().bestCase()))
                + " if it alone could use the spare capacity)." + LossAssumptions.SENTENCE;
    }

    private static String through(NetworkSnapshot snapshot, SinglePoint point) {
        String name = snapshot.name(point.iso3().value());
        return point.stage() == null ? name : point.stage().id() + " in " + name;
    }

    /** Of the first operation of one mineral, or of the number of chokepoints where all minerals are listed. */
    static @Nullable String chokepoints(
            ChokepointsQuestion question, NetworkSnapshot snapshot, List<Chokepoint> chokepoints) {
        if (chokepoints.isEmpty()) {
            return null;
        }
        if (question.mineral() == null) {
            long found = chokepoints.stream().filter(Chokepoint::chokepoint).count();
            return "Of " + SentenceText.count(chokepoints.size(), "operation") + " listed, " + found
                    + (found == 1 ? " is a chokepoint, which" : " are chokepoints, which")
                    + " the world could hardly replace.";
        }
        Chokepoint first = chokepoints.get(0);
        String share = SentenceText.capitalized(snapshot.name(first.iso3().value())) + " holds "
                + FigureText.percent(first.share()) + " of the world's published "
                + SentenceText.mineral(first.mineral()) + " output at the "
                + first.stage().id() + " stage";
        Double worldLoss = first.worldLoss();
        return worldLoss == null
                ? share + "; the effect of its loss on other countries is not known."
                : share + "; without it, " + FigureText.percent(worldLoss)
                        + " of the demand of all other countries remains lost after all have rerouted, and "
                        + dependants(first.dependants().size()) + " at least half of the supply through it."
                        + LossAssumptions.SENTENCE;
    }

    private static String dependants(int targets) {
        return targets == 0
                ? "no target gets"
                : SentenceText.count(targets, "target") + (targets == 1 ? " gets" : " get");
    }

    /** Of the mineral whose loss is the largest. */
    static @Nullable String exposures(Target target, NetworkSnapshot snapshot, List<MineralExposure> exposures) {
        return exposures.stream()
                .filter(row ->
                        row.key() != null && row.loss() != null && row.loss().shared() != null)
                .max(java.util.Comparator.comparingDouble(row -> Objects.requireNonNull(
                        Objects.requireNonNull(row.loss()).shared())))
                .map(row -> worst(target, snapshot, row))
                .orElse(null);
    }

    private static String worst(Target target, NetworkSnapshot snapshot, MineralExposure row) {
        String name = snapshot.name(Objects.requireNonNull(row.key()).country().value());
        return SentenceText.capitalized(snapshot.name(target)) + " would lose most in "
                + SentenceText.mineral(row.mineral()) + ": "
                + FigureText.percent(Objects.requireNonNull(row.exposure())) + " of its supply passes through " + name
                + ". Without " + name + ", it would lack "
                + FigureText.percent(Objects.requireNonNull(
                        Objects.requireNonNull(row.loss()).shared()))
                + " after all countries have rerouted." + LossAssumptions.SENTENCE;
    }
}
