package org.lodegraph.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.dependency.DependencyQueries.MeasureState;
import org.lodegraph.dependency.DependencyQueries.MeasuresOf;
import org.lodegraph.dependency.DependencyQueries.PointRow;
import org.lodegraph.dependency.DependencyQueries.PointsOf;
import org.lodegraph.dependency.DependencyQueries.SourcesOf;
import org.lodegraph.dependency.DependencyQueries.SourcesRow;
import org.lodegraph.dependency.DependencyQueries.TargetOf;
import org.lodegraph.dependency.DependencyQueries.TargetRow;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Meta;

/** The single points of failure of one target and mineral; where its flows are unfit, the printed sources of its imports (definitions 3.8). */
final class SinglePoints {

    private final Graph graph;

    SinglePoints(Graph graph) {
        this.graph = graph;
    }

    Answer<List<SinglePoint>> of(PointsQuestion question) {
        DataYear.Reach years = DataYear.reach(question.year());
        TargetRow target = graph.get(
                DependencyQueries.FIND_TARGET,
                new TargetOf(question.mineral(), question.target(), years.earliest(), years.latest()));
        if (target.year() == null || target.demandTonnes() == null || "unfit".equals(target.status())) {
            return printed(question, target, years);
        }
        int year = target.year();
        Answer<List<PointRow>> rows = graph.page(
                DependencyQueries.RANK_SINGLE_POINTS, question.page(), limit -> points(question, target, year, limit));
        List<SinglePoint> points =
                rows.data().stream().map(row -> point(row, target.demandOff())).toList();
        return new Answer<>(points, about(rows.meta(), question, target, year, points));
    }

    private Answer<List<SinglePoint>> printed(PointsQuestion question, TargetRow target, DataYear.Reach years) {
        String why = why(question, target, years);
        Meta meta = Meta.NONE
                .asOf(question.asOf())
                .year(target.year())
                .editions(Reasons.editions(Stream.of(target.editions())))
                .reason("target.demandTonnes", why)
                .reason("target.basis", why)
                .reason("target.untracedShare", why)
                .reason("target.lossInForce", why)
                .detail("target", supply(target, new TargetSupply.Fitness("unfit", why), null));
        SourcesOf asked =
                new SourcesOf(question.target(), List.of(question.mineral()), years.earliest(), years.latest());
        SourcesRow sources =
                graph.find(DependencyQueries.LIST_PUBLISHED_SOURCES, asked).orElse(null);
        if (sources == null) {
            return new Answer<>(List.of(), meta.reason("data", why + "; no import sources are printed in percent"));
        }
        return PublishedChain.of(question, sources, why)
                .answer(meta.statement(Graph.statement(DependencyQueries.LIST_PUBLISHED_SOURCES, asked)));
    }

    private static String why(PointsQuestion question, TargetRow target, DataYear.Reach years) {
        return "unfit".equals(target.status())
                ? "unfit: " + target.reason()
                : "no flows of " + question.mineral() + " into " + question.target() + " are loaded for " + years;
    }

    private static PointsOf points(PointsQuestion question, TargetRow target, int year, int limit) {
        return new PointsOf(
                question.mineral(),
                year,
                question.target(),
                target.members(),
                question.unit(),
                question.theta(),
                question.epsilon(),
                question.page().offset(),
                limit);
    }

    private static TargetSupply supply(TargetRow target, TargetSupply.Fitness fitness, @Nullable Double demandTonnes) {
        return new TargetSupply(demandTonnes, target.basis(), target.untracedShare(), target.small(), fitness, null);
    }

    private Meta about(Meta rows, PointsQuestion question, TargetRow target, int year, List<SinglePoint> points) {
        String status = String.valueOf(target.status());
        String reason = String.valueOf(target.reason());
        TargetSupply supply = supply(
                target, new TargetSupply.Fitness(status, reason), target.demandOff() ? null : target.demandTonnes());
        Meta meta = Reasons.target(rows, supply, target.demandOff(), question.asOf() != null);
        meta = Reasons.losses(meta).reason("lossRange", Reasons.NEEDS_MAX_FLOW);
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
                    "in force since the flows' year, and not taken off the flows: " + newer, Caveat.Bias.UNDERSTATES));
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

    private static SinglePoint point(PointRow row, boolean demandOff) {
        return new SinglePoint(
                row.key(),
                row.iso3(),
                row.stage(),
                row.structural(),
                row.exposure(),
                row.exposureUpper(),
                Loss.ofExposure(row.exposure()),
                null,
                row.domestic(),
                row.nMinus1(),
                row.rule65(),
                row.dominatorChain(),
                demandOff ? row.witness().withoutTonnes() : row.witness());
    }
}
