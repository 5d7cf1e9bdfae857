package org.lodegraph.question.dependency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.dependency.DependencyQueries.PointRow;
import org.lodegraph.question.dependency.DependencyQueries.PointsOf;
import org.lodegraph.question.dependency.DependencyQueries.SourcesOf;
import org.lodegraph.question.dependency.DependencyQueries.SourcesRow;
import org.lodegraph.question.dependency.DependencyQueries.TargetOf;
import org.lodegraph.question.dependency.DependencyQueries.TargetRow;

/** Computes the single points of failure of one target and mineral; if flows are unfit, the printed import sources. */
final class SinglePoints {

    /** Upper bound of the number of operations on a target's chains. */
    private static final int MAX_POINTS = 10_000;

    /** Tolerance for comparing a loss with theta, against rounding errors. */
    private static final double NEAR = 1e-9;

    private final Graph graph;
    private final Snapshots snapshots;

    SinglePoints(Graph graph, Snapshots snapshots) {
        this.graph = graph;
        this.snapshots = snapshots;
    }

    Answer<List<SinglePoint>> of(PointsQuestion question) {
        DataYear.Reach years = DataYear.reach(question.year());
        TargetRow target = graph.get(
                DependencyQueries.FIND_TARGET,
                new TargetOf(question.mineral(), question.target(), years.earliest(), years.latest()));
        if (target.year() == null || target.demandTonnes() == null || target.status() == FitnessStatus.UNFIT) {
            return printed(question, target, years);
        }
        return traced(question, target, target.year());
    }

    private Answer<List<SinglePoint>> traced(PointsQuestion question, TargetRow target, int year) {
        NetworkSnapshot snapshot = snapshots.world();
        LoadedNetwork network = snapshot.find(question.mineral(), year)
                .orElseThrow(
                        () -> new UnavailableException("the data changed during the request: send it again", null));
        LocalDate asOf = question.asOf();
        MeasuresInForce measures =
                asOf == null ? MeasuresInForce.none(network) : MeasuresInForce.at(graph, network, asOf);
        PointsOf query = query(question, target, year, measures);
        List<PointRow> rows = graph.list(DependencyQueries.RANK_SINGLE_POINTS, query);
        PointLosses losses =
                PointLosses.of(rows, network.losses(measures), network.demand(target.members()), question.losses());
        List<SinglePoint> all = rank(rows, losses, target.demandOff());
        List<SinglePoint> listed =
                all.stream().filter(point -> isListed(point, question.theta())).toList();
        Page page = question.page();
        List<SinglePoint> shown =
                listed.stream().skip(page.offset()).limit(page.limit()).toList();
        Meta meta = Meta.NONE
                .more(listed.size() > page.offset() + shown.size())
                .statement(Graph.statement(DependencyQueries.RANK_SINGLE_POINTS, query));
        meta = PointMeta.of(meta, question, target, shown);
        for (Caveat caveat : measures.caveats()) {
            meta = meta.caveat(caveat);
        }
        if (losses.computed() < rows.size()) {
            meta = Reasons.timeOver(meta, question.losses().limit(), losses.computed(), rows.size(), "points");
        }
        TargetSupply supply = PointMeta.supply(target, asOf == null ? null : losses.inForce());
        String summary = Summaries.points(question, snapshot, all, losses.inForce());
        return new Answer<>(shown, meta.details(new SinglePointsDetails(supply, summary)));
    }

    private static boolean isListed(SinglePoint point, double theta) {
        return Boolean.TRUE.equals(point.structural())
                || decisive(point.loss(), Objects.requireNonNull(point.exposure())) >= theta - NEAR;
    }

    /** {@return the value compared with theta and used for sorting: the shared loss, or the exposure if time ran out} */
    private static double decisive(PartialLoss loss, double exposure) {
        return loss.shared() == null ? exposure : loss.shared();
    }

    private static List<SinglePoint> rank(List<PointRow> rows, PointLosses losses, boolean demandOff) {
        List<PointRow> ordered = rows.stream()
                .sorted(Comparator.comparing(PointRow::domestic)
                        .thenComparingDouble(row -> -decisive(losses.loss(row), row.exposure()))
                        .thenComparingDouble(row -> -row.exposure())
                        .thenComparing(PointRow::key))
                .toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> point(ordered.get(i), losses, demandOff, i + 1))
                .toList();
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
                .details(new SinglePointsDetails(
                        PointMeta.supply(target, new Fitness(FitnessStatus.UNFIT, why), null, null), null));
        SourcesOf query =
                new SourcesOf(question.target(), List.of(question.mineral()), years.earliest(), years.latest());
        SourcesRow sources =
                graph.find(DependencyQueries.LIST_PUBLISHED_SOURCES, query).orElse(null);
        if (sources == null) {
            return new Answer<>(List.of(), meta.reason("data", why + "; no import sources are printed in percent"));
        }
        return PublishedChain.of(question, sources, why)
                .answer(meta.statement(Graph.statement(DependencyQueries.LIST_PUBLISHED_SOURCES, query)));
    }

    private static String why(PointsQuestion question, TargetRow target, DataYear.Reach years) {
        return target.status() == FitnessStatus.UNFIT
                ? "the flows are unfit: " + target.reason()
                : "no flows of " + question.mineral() + " into " + question.target() + " are loaded for " + years;
    }

    /** {@return a query for all points: theta is applied later, to their losses} */
    private static PointsOf query(PointsQuestion question, TargetRow target, int year, MeasuresInForce measures) {
        return new PointsOf(
                question.mineral(),
                year,
                question.target(),
                target.members(),
                question.unit(),
                0,
                question.epsilon(),
                measures.onFlows(),
                0,
                MAX_POINTS);
    }

    private static SinglePoint point(PointRow row, PointLosses losses, boolean demandOff, int rank) {
        return new SinglePoint(
                row.key(),
                row.iso3(),
                row.stage(),
                row.structural(),
                row.exposure(),
                row.exposureUpper(),
                losses.loss(row),
                losses.range(row).orElse(null),
                row.domestic(),
                row.nMinus1(),
                row.rule65(),
                row.dominatorChain(),
                demandOff ? row.witness().withoutTonnes() : row.witness(),
                rank,
                losses.rank(row).orElse(null));
    }
}
