package org.lodegraph.dependency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.dependency.DependencyQueries.ChokepointRow;
import org.lodegraph.dependency.DependencyQueries.ChokepointsOf;
import org.lodegraph.dependency.DependencyQueries.ExposureRow;
import org.lodegraph.dependency.DependencyQueries.ExposuresOf;
import org.lodegraph.dependency.DependencyQueries.MeasureState;
import org.lodegraph.dependency.DependencyQueries.MeasuresOf;
import org.lodegraph.dependency.DependencyQueries.PointRow;
import org.lodegraph.dependency.DependencyQueries.PointsOf;
import org.lodegraph.dependency.DependencyQueries.TargetOf;
import org.lodegraph.dependency.DependencyQueries.TargetRow;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;

/** What targets depend on: single points of failure, chokepoints, and the worst exposure per mineral (definitions 3.3 to 3.8). */
public final class Dependency {

    private final Graph graph;
    private final Clock clock;

    /** @param clock gives the date at which measures are judged where a question names none */
    public Dependency(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * {@return the countries or operations that a target's supply hangs on: structural ones and those with exposure from
     * theta; its own last, then by exposure, then by key}
     */
    public Answer<List<SinglePoint>> singlePoints(PointsQuestion question) {
        Years years = Years.upTo(question.year());
        TargetRow target = graph.get(
                DependencyQueries.FIND_TARGET,
                new TargetOf(question.mineral(), question.target(), years.earliest(), years.latest()));
        if (target.year() == null || target.demandTonnes() == null || "unfit".equals(target.status())) {
            return new Answer<>(List.of(), unanswerable(question, target, years));
        }
        int year = target.year();
        Answer<List<PointRow>> rows = graph.page(
                DependencyQueries.RANK_SINGLE_POINTS, question.page(), limit -> points(question, target, year, limit));
        List<SinglePoint> points =
                rows.data().stream().map(row -> point(row, target.demandOff())).toList();
        return new Answer<>(points, about(rows.meta(), question, target, year, points));
    }

    /** {@return the operations of a stage, mineral by mineral, largest first; measures are those at {@code asOf}, or today} */
    public Answer<List<Chokepoint>> chokepoints(
            Stage stage,
            @Nullable MineralId mineral,
            @Nullable Year year,
            String policy,
            @Nullable LocalDate asOf,
            Page page) {
        Years years = Years.upTo(year);
        LocalDate date = asOf == null ? LocalDate.now(clock) : asOf;
        Answer<List<ChokepointRow>> rows = graph.page(
                DependencyQueries.RANK_CHOKEPOINTS,
                page,
                limit -> new ChokepointsOf(
                        stage, mineral, years.earliest(), years.latest(), policy, date, page.offset(), limit));
        Meta meta = Reasons.chokepoints(rows.meta())
                .asOf(date)
                .year(common(rows.data()))
                .editions(editions(rows.data().stream().map(ChokepointRow::editions)));
        if (rows.data().isEmpty() && page.offset() == 0) {
            String what = mineral == null ? "any mineral" : mineral.toString();
            meta = meta.reason("data", "no output of " + stage.id() + " is published of " + what + " for " + years);
        }
        if (rows.data().stream().anyMatch(row -> row.asymmetry() == null)) {
            meta = meta.reason("asymmetry", "no output of extraction, or none of refining, is published for the year");
        }
        if (rows.data().stream().anyMatch(row -> row.afterRemoval().leader() == null)) {
            meta = meta.reason("afterRemoval", "no other maker is named");
        }
        if (rows.data().stream().anyMatch(row -> !row.flows())) {
            meta = meta.caveat(new Caveat(
                    "where a mineral has no flows, dependants are not known and a share of 0.5 makes a chokepoint",
                    Caveat.Bias.UNCLEAR));
        }
        return new Answer<>(rows.data().stream().map(Dependency::chokepoint).toList(), meta);
    }

    /** {@return for each mineral with a verdict on the target's flows, the worst foreign exposure, by mineral} */
    public Answer<List<MineralExposure>> exposures(Target target, String unit, @Nullable Year year, Page page) {
        Years years = Years.upTo(year);
        Answer<List<ExposureRow>> rows = graph.page(
                DependencyQueries.LIST_EXPOSURES,
                page,
                limit -> new ExposuresOf(target, unit, years.earliest(), years.latest(), page.offset(), limit));
        Meta meta = Reasons.losses(rows.meta())
                .editions(editions(rows.data().stream().map(ExposureRow::editions)));
        List<Integer> used =
                rows.data().stream().map(ExposureRow::year).distinct().toList();
        meta = used.size() == 1 ? meta.year(used.get(0)) : meta;
        for (ExposureRow row : rows.data()) {
            String why = "unfit".equals(row.status())
                    ? row.status() + ": " + row.reason()
                    : "its chains meet no foreign country that is known";
            meta = row.key() == null ? meta.reason(row.mineral().value(), why) : meta;
        }
        return new Answer<>(rows.data().stream().map(Dependency::exposure).toList(), meta);
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

    private static Meta unanswerable(PointsQuestion question, TargetRow target, Years years) {
        String why = target.year() == null || target.demandTonnes() == null
                ? "no flows of " + question.mineral() + " into " + question.target() + " are loaded for " + years
                : "unfit: " + target.reason();
        TargetSupply supply = new TargetSupply(
                null,
                target.basis(),
                target.untracedShare(),
                target.small(),
                new TargetSupply.Fitness("unfit", why),
                null);
        return Meta.NONE
                .asOf(question.asOf())
                .year(target.year())
                .editions(editions(Stream.of(target.editions())))
                .reason("data", why)
                .reason("target.demandTonnes", why)
                .reason("target.lossInForce", why)
                .detail("target", supply);
    }

    private Meta about(Meta rows, PointsQuestion question, TargetRow target, int year, List<SinglePoint> points) {
        String status = String.valueOf(target.status());
        String reason = String.valueOf(target.reason());
        TargetSupply supply = new TargetSupply(
                target.demandOff() ? null : target.demandTonnes(),
                target.basis(),
                target.untracedShare(),
                target.small(),
                new TargetSupply.Fitness(status, reason),
                null);
        Meta meta = Reasons.target(rows, supply, target.demandOff(), question.asOf() != null);
        meta = Reasons.losses(meta).reason("lossRange", Reasons.NEEDS_MAX_FLOW);
        if (points.stream().anyMatch(point -> point.nMinus1() == null)) {
            meta = meta.reason("nMinus1", "no output of " + year + " is published for the stage");
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
        return meta.asOf(question.asOf()).year(year).editions(editions(Stream.of(target.editions())));
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

    private static String named(List<MeasureState> measures, java.util.function.Predicate<MeasureState> which) {
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

    private static Chokepoint chokepoint(ChokepointRow row) {
        return new Chokepoint(
                row.key(),
                row.mineral(),
                row.iso3(),
                row.stage(),
                row.year(),
                row.share(),
                row.hhi(),
                row.pivotal(),
                row.residualSupplyIndex(),
                null,
                row.dependants(),
                row.asymmetry(),
                row.breadth(),
                row.moat(),
                row.measures(),
                row.afterRemoval(),
                row.chokepoint(),
                row.chokepointBasis(),
                row.rank(),
                null);
    }

    private static MineralExposure exposure(ExposureRow row) {
        Double exposure = row.exposure();
        return new MineralExposure(
                row.mineral(),
                row.year(),
                row.key(),
                exposure,
                row.exposureUpper(),
                exposure == null ? null : Loss.ofExposure(exposure),
                row.capture(),
                row.lockIn(),
                new TargetSupply.Fitness(row.status(), row.reason()));
    }

    private static List<String> editions(Stream<List<String>> all) {
        return all.flatMap(List::stream).distinct().sorted().toList();
    }

    private static @Nullable Integer common(List<ChokepointRow> rows) {
        List<Integer> years = rows.stream().map(ChokepointRow::year).distinct().toList();
        return years.size() == 1 ? years.get(0) : null;
    }
}
