package org.lodegraph.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.dependency.DependencyQueries.MeasureState;
import org.lodegraph.dependency.DependencyQueries.MeasuresOf;
import org.lodegraph.dependency.DependencyQueries.TargetRow;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;

/** What must be said about single points of failure: the target and its fitness, why figures are null, the measures that bear on them. */
final class PointMeta {

    private final Graph graph;

    PointMeta(Graph graph) {
        this.graph = graph;
    }

    /** {@return what is known of the rows, and what must be said of the points shown} */
    Meta of(
            Meta rows,
            PointsQuestion question,
            TargetRow target,
            List<SinglePoint> points,
            @Nullable Double lossInForce) {
        int year = Objects.requireNonNull(target.year());
        String status = String.valueOf(target.status());
        String reason = String.valueOf(target.reason());
        TargetSupply supply = supply(
                target,
                new TargetSupply.Fitness(status, reason),
                target.demandOff() ? null : target.demandTonnes(),
                lossInForce);
        Meta meta = Reasons.target(rows, supply, target.demandOff(), question.asOf() != null);
        if (points.stream().anyMatch(point -> point.nMinus1() == null)) {
            meta = meta.reason(
                    "nMinus1", "no output of " + year + " or a year up to two away is published for the stage");
        }
        if (points.stream().anyMatch(point -> point.stage() == null)) {
            meta = meta.reason("stage", "a whole country, at all stages");
        }
        if (status.equals("partial")) {
            meta = meta.caveat(new Caveat("partial: " + reason, Caveat.Bias.UNCLEAR));
        }
        if (target.small()) {
            meta = meta.caveat(new Caveat(
                    "the demand of " + question.target() + " is small: read its shares with care",
                    Caveat.Bias.UNCLEAR));
        }
        meta = meta.caveat(Reasons.SPARE);
        for (Caveat caveat : measures(question, year)) {
            meta = meta.caveat(caveat);
        }
        return meta.asOf(question.asOf()).year(year).editions(Reasons.editions(Stream.of(target.editions())));
    }

    /** Measures that would change the flows, and those that would not although they once did: definitions 3.6. */
    private List<Caveat> measures(PointsQuestion question, int year) {
        LocalDate asOf = question.asOf();
        if (asOf == null) {
            return List.of();
        }
        List<MeasureState> measures =
                graph.list(DependencyQueries.LIST_MEASURES, new MeasuresOf(question.mineral(), asOf));
        List<Caveat> caveats = new ArrayList<>();
        LocalDate start = LocalDate.of(year, 1, 1);
        String newer = named(
                measures,
                measure -> measure.state().equals("in-force")
                        && measure.effective().isAfter(start));
        if (!newer.isEmpty()) {
            caveats.add(new Caveat(
                    "in force since the flows' year: " + newer
                            + "; bans and quotas are taken off in lossInForce, the points are of the flows as they were",
                    Caveat.Bias.UNDERSTATES));
        }
        String lapsed = named(measures, measure -> !measure.state().equals("in-force"));
        if (!lapsed.isEmpty()) {
            caveats.add(new Caveat("suspended or past its scheduled end, not applied: " + lapsed, Caveat.Bias.UNCLEAR));
        }
        return caveats;
    }

    private static String named(List<MeasureState> measures, Predicate<MeasureState> which) {
        return measures.stream().filter(which).map(MeasureState::id).collect(Collectors.joining(", "));
    }

    static TargetSupply supply(
            TargetRow target,
            TargetSupply.Fitness fitness,
            @Nullable Double demandTonnes,
            @Nullable Double lossInForce) {
        return new TargetSupply(
                demandTonnes, target.basis(), target.untracedShare(), target.small(), fitness, lossInForce);
    }
}
