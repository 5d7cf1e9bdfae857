package org.lodegraph.question.dependency;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.NetworkSnapshot;

/** Builds the summary of an answer, in one or two sentences with its figures. Fixed templates let tests check them. */
final class Summaries {

    private static final String SPARE =
            " What rerouting brings back rests on assumed spare capacity, so the loss may be larger or smaller.";

    private Summaries() {}

    /** Of the first foreign point; none where there is none, or its losses were not worked out. */
    static @Nullable String points(
            PointsQuestion question, NetworkSnapshot snapshot, List<SinglePoint> points, double inForce) {
        return points.stream()
                .filter(point -> !point.domestic() && point.loss().shared() != null)
                .findFirst()
                .map(point -> inForce(question, snapshot, inForce) + point(question, snapshot, point))
                .orElse(null);
    }

    /** {@return the loss from measures in force; empty if they cause none} */
    private static String inForce(PointsQuestion question, NetworkSnapshot snapshot, double loss) {
        return loss == 0
                ? ""
                : "Measures in force on " + question.asOf() + " cost " + inside(snapshot, question.target()) + " "
                        + FigureText.percent(loss) + " of its " + FigureText.mineral(question.mineral())
                        + " after everyone reroutes. Of what they leave: ";
    }

    private static String inside(NetworkSnapshot snapshot, Target target) {
        return target.isBloc() ? "the European Union" : snapshot.name(target.value());
    }

    private static String point(PointsQuestion question, NetworkSnapshot snapshot, SinglePoint point) {
        String target = target(snapshot, question.target());
        String through = through(snapshot, point);
        return target + " gets " + FigureText.percent(Objects.requireNonNull(point.exposure())) + " of its "
                + FigureText.mineral(question.mineral()) + " through " + through
                + "; without it and after everyone reroutes, "
                + FigureText.percent(Objects.requireNonNull(point.loss().shared())) + " stays lost ("
                + FigureText.percent(Objects.requireNonNull(point.loss().bestCase())) + " if " + target
                + " alone could take every relief)." + SPARE;
    }

    private static String through(NetworkSnapshot snapshot, SinglePoint point) {
        String name = snapshot.name(point.iso3().value());
        return point.stage() == null ? name : point.stage().id() + " in " + name;
    }

    static String target(NetworkSnapshot snapshot, Target target) {
        return target.isBloc() ? "The European Union" : snapshot.name(target.value());
    }

    /** Of the first operation of one mineral, or of how many are chokepoints where all minerals are listed. */
    static @Nullable String chokepoints(
            ChokepointsQuestion question, NetworkSnapshot snapshot, List<Chokepoint> chokepoints) {
        if (chokepoints.isEmpty()) {
            return null;
        }
        if (question.mineral() == null) {
            long found = chokepoints.stream().filter(Chokepoint::chokepoint).count();
            return "Of the " + chokepoints.size() + " operations listed, " + found
                    + " are chokepoints: the world could not, or only just, do without them.";
        }
        Chokepoint first = chokepoints.get(0);
        String name = snapshot.name(first.iso3().value());
        String share = name + " holds " + FigureText.percent(first.share()) + " of the world's published "
                + FigureText.mineral(first.mineral()) + " output at "
                + first.stage().id();
        Double worldLoss = first.worldLoss();
        return worldLoss == null
                ? share + "; no flows tell what its loss would mean."
                : share + "; without it and after everyone reroutes, " + FigureText.percent(worldLoss)
                        + " of all other countries' demand stays lost, and "
                        + first.dependants().size()
                        + " of them and the European Union get half or more through it." + SPARE;
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
        String key = Objects.requireNonNull(row.key());
        String name = snapshot.name(key.substring(key.lastIndexOf('/') + 1));
        return target(snapshot, target) + " stands to lose most in " + FigureText.mineral(row.mineral()) + ": "
                + FigureText.percent(Objects.requireNonNull(row.exposure())) + " of it passes " + name
                + "; without it and after everyone reroutes, "
                + FigureText.percent(Objects.requireNonNull(
                        Objects.requireNonNull(row.loss()).shared())) + " stays lost." + SPARE;
    }
}
