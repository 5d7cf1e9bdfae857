package org.lodegraph.question.dependency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Method;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.DerivedCheck;
import org.lodegraph.network.snapshot.FlowVerdict;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.PointTerms;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.network.snapshot.SinglePoint;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.network.snapshot.TargetFlows;
import org.lodegraph.network.snapshot.TargetPoints;
import org.lodegraph.question.dependency.DependencyQueries.PointsOf;
import org.lodegraph.question.dependency.DependencyQueries.SourcesOf;
import org.lodegraph.question.dependency.DependencyQueries.SourcesRow;

/**
 * Answers with the single points of failure of one target and mineral; if flows are unfit, with the printed import
 * sources.
 *
 * <p>Under the default assumptions the points are read from the graph; under others the network engine computes them.
 */
final class SinglePoints {

    /** Tolerance for comparing a loss with theta, against rounding errors. */
    private static final double NEAR = 1e-9;

    private final Graph graph;
    private final Snapshots snapshots;

    /** The points shown, with the first point of all, which the summary names. */
    private record Found(Answer<List<SinglePoint>> shown, Optional<SinglePoint> first) {}

    SinglePoints(Graph graph, Snapshots snapshots) {
        this.graph = graph;
        this.snapshots = snapshots;
    }

    Answer<List<SinglePoint>> of(PointsQuestion question) {
        DataYear.Reach years = DataYear.reach(question.year());
        NetworkSnapshot snapshot = snapshots.world();
        TargetFlows target = snapshot.flows(question.mineral(), question.target(), years);
        return target.answering()
                .map(network -> traced(question, snapshot, target, network))
                .orElseGet(() -> printed(question, target, years));
    }

    private Answer<List<SinglePoint>> traced(
            PointsQuestion question, NetworkSnapshot snapshot, TargetFlows target, LoadedNetwork network) {
        MeasuresInForce measures = MeasuresInForce.at(network, question.asOf());
        Optional<String> whyNotStored = whyNotStored(question);
        Found found = whyNotStored
                .map(why -> computed(question, target, network, measures, why))
                .orElseGet(() -> stored(question, network, measures));
        Meta meta = PointMeta.of(
                found.shown().meta(), question, target, found.shown().data());
        for (Caveat caveat : measures.caveats()) {
            meta = meta.caveat(caveat);
        }
        double inForce = question.asOf() == null
                ? 0
                : Rounding.share(network.losses(measures)
                        .inForce(
                                network.demand(target.members()),
                                question.losses().setting())
                        .shared());
        SinglePointsDetails details = new SinglePointsDetails(
                PointMeta.supply(target, question.asOf() == null ? null : inForce),
                found.first()
                        .map(point -> Summaries.point(question, snapshot, point, inForce))
                        .orElse(null));
        return new Answer<>(found.shown().data(), meta.details(details));
    }

    /** {@return the reason for which the graph does not hold the answer; empty if it does} */
    private static Optional<String> whyNotStored(PointsQuestion question) {
        String why = null;
        if (!question.losses().setting().equals(LossAssumptions.DEFAULT)) {
            why = "the graph holds losses under the default headroom, slack and policy only";
        } else if (question.epsilon() != PointTerms.EPSILON) {
            why = "the graph holds structural points for an epsilon of " + PointTerms.EPSILON + " only";
        } else if (question.theta() < TargetPoints.LEAST) {
            why = "the graph holds points with an exposure or loss of "
                    + BigDecimal.valueOf(TargetPoints.LEAST)
                            .stripTrailingZeros()
                            .toPlainString() + " or more";
        }
        return Optional.ofNullable(why).map(reason -> reason + ", so the network engine computed this answer");
    }

    private Found stored(PointsQuestion question, LoadedNetwork network, MeasuresInForce measures) {
        PointsOf query = new PointsOf(
                measures.market(question.target()),
                new OperationId(question.mineral(), Stage.USE, question.target().value()),
                network.year(),
                measures.inForce(),
                question.unit(),
                question.theta(),
                Method.NAME,
                question.page().offset(),
                question.page().limit());
        Answer<List<SinglePoint>> shown = graph.page(DependencyQueries.LIST_SINGLE_POINTS, query);
        List<SinglePoint> first =
                isFirst(shown.data()) ? shown.data() : graph.list(DependencyQueries.LIST_SINGLE_POINTS, query.first());
        if (first.isEmpty()) {
            DerivedCheck.require(graph);
        }
        return new Found(shown, first(first));
    }

    private static boolean isFirst(List<SinglePoint> points) {
        return !points.isEmpty() && Integer.valueOf(1).equals(points.get(0).rank());
    }

    /** {@return the first point, if it is foreign and its losses are known} */
    private static Optional<SinglePoint> first(List<SinglePoint> points) {
        return points.stream()
                .limit(1)
                .filter(point -> !point.domestic() && point.loss().shared() != null)
                .findFirst();
    }

    private static Found computed(
            PointsQuestion question, TargetFlows target, LoadedNetwork network, MeasuresInForce measures, String why) {
        LossTerms losses = question.losses();
        PointTerms terms = new PointTerms(
                measures,
                measures,
                losses.setting(),
                question.epsilon(),
                question.unit().equals(PointTerms.COUNTRY));
        TargetPoints points =
                TargetPoints.largest(network, terms, target, question.theta() - NEAR, Deadline.in(losses.limit()));
        List<SinglePoint> all = points.ofOne();
        List<SinglePoint> listed =
                all.stream().filter(point -> isListed(point, question.theta())).toList();
        Page page = question.page();
        List<SinglePoint> shown =
                listed.stream().skip(page.offset()).limit(page.limit()).toList();
        Meta meta = Meta.NONE.more(listed.size() > page.offset() + shown.size()).reason("cypher", why);
        if (points.computed() < points.total()) {
            meta = Reasons.timeOver(meta, losses.limit(), points.computed(), points.total(), "points");
        }
        return new Found(new Answer<>(shown, meta), first(all));
    }

    /** Compares the shared loss with theta, or the exposure if time ran out. */
    private static boolean isListed(SinglePoint point, double theta) {
        Double shared = point.loss().shared();
        double loss = shared == null ? Objects.requireNonNull(point.exposure()) : shared;
        return Boolean.TRUE.equals(point.structural()) || loss >= theta - NEAR;
    }

    private Answer<List<SinglePoint>> printed(PointsQuestion question, TargetFlows target, DataYear.Reach years) {
        String why = why(question, target.verdict(), years);
        Meta meta = Meta.NONE
                .asOf(question.asOf())
                .year(target.verdict() == null ? null : target.verdict().year())
                .editions(Reasons.editions(Stream.of(target.editions())))
                .reason("target.demandTonnes", why)
                .reason("target.basis", why)
                .reason("target.untracedShare", why)
                .reason("target.lossInForce", why)
                .details(new SinglePointsDetails(
                        PointMeta.unanswered(target, new Fitness(FitnessStatus.UNFIT, why)), null));
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

    private static String why(PointsQuestion question, @Nullable FlowVerdict verdict, DataYear.Reach years) {
        return verdict != null && verdict.isUnfit()
                ? "the flows are unfit: " + verdict.reason()
                : "no flows of " + question.mineral() + " into " + question.target() + " are loaded for " + years;
    }
}
