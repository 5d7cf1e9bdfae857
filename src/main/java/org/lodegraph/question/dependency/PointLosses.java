package org.lodegraph.question.dependency;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Range;
import org.lodegraph.network.Demand;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkLosses;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.RankInterval;
import org.lodegraph.network.snapshot.RankRange;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.question.dependency.DependencyQueries.PointRow;

/** The losses of each point on a target's chains, with their range over slack and their rank interval over seven runs. */
final class PointLosses {

    private static final int RUNS = 7;

    private final Map<PointId, Figures> figures;
    private final Optional<RankRange<PointId>> ranks;
    private final double inForce;

    /**
     * The figures of one point.
     *
     * @param row exposure and structure of the point
     * @param loss losses under the requested assumptions
     * @param range range of the shared loss over slack
     * @param runs losses of the seven runs
     */
    private record Figures(PointRow row, PartialLoss loss, Range range, List<NetworkLosses.Loss> runs) {}

    private PointLosses(Map<PointId, Figures> figures, boolean complete, double inForce) {
        this.figures = figures;
        this.inForce = inForce;
        this.ranks = complete ? Optional.of(ranks(List.copyOf(figures.values()))) : Optional.empty();
    }

    /** Computes the losses of as many points as the time limit allows. */
    static PointLosses of(List<PointRow> rows, NetworkLosses losses, Demand demand, LossTerms terms) {
        Deadline deadline = Deadline.in(terms.limit());
        double inForce = losses.inForce(demand, terms.setting()).shared();
        Map<PointId, Figures> figures = rows.parallelStream()
                .filter(row -> !deadline.getAsBoolean())
                .map(row -> figures(row, losses, demand, terms.setting()))
                .collect(Collectors.toMap(one -> one.row().key(), one -> one));
        return new PointLosses(figures, figures.size() == rows.size(), inForce);
    }

    private static Figures figures(PointRow row, NetworkLosses all, Demand demand, LossAssumptions assumptions) {
        List<LossAssumptions> settings = Stream.of(List.of(assumptions), assumptions.slacks(), assumptions.seven())
                .flatMap(List::stream)
                .toList();
        List<NetworkLosses.Loss> losses = all.losses(row.key(), demand, settings);
        double noRerouting = assumptions.policy() == Bound.HIGH ? row.exposureUpper() : row.exposure();
        int seven = losses.size() - RUNS;
        return new Figures(
                row,
                PartialLoss.of(losses.get(0), noRerouting),
                range(losses.subList(1, seven)),
                losses.subList(seven, losses.size()));
    }

    private static Range range(List<NetworkLosses.Loss> losses) {
        DoubleSummaryStatistics shared =
                losses.stream().mapToDouble(NetworkLosses.Loss::shared).summaryStatistics();
        return new Range(Rounding.share(shared.getMin()), Rounding.share(shared.getMax()));
    }

    /** Ranks the target's own points after all foreign points in every run. */
    private static RankRange<PointId> ranks(List<Figures> points) {
        RankRange<PointId> ranks = new RankRange<>();
        IntStream.range(0, RUNS)
                .forEach(run -> ranks.add(
                        points,
                        Comparator.comparing((Figures one) -> one.row().domestic())
                                .thenComparingDouble(one -> -one.runs().get(run).shared())
                                .thenComparingDouble(one -> -one.runs().get(run).noRerouting())
                                .thenComparing(one -> one.row().key()),
                        one -> one.row().key()));
        return ranks;
    }

    /** {@return the losses of a point; the exposure alone if time ran out before it} */
    PartialLoss loss(PointRow row) {
        Figures found = figures.get(row.key());
        return found == null ? PartialLoss.ofExposure(row.exposure()) : found.loss();
    }

    /** {@return the range of the shared loss; empty if time ran out before the point} */
    Optional<Range> range(PointRow row) {
        return Optional.ofNullable(figures.get(row.key())).map(Figures::range);
    }

    /** {@return the rank interval of a point; empty if time ran out before any point} */
    Optional<RankInterval> rank(PointRow row) {
        return ranks.map(all -> all.of(row.key()));
    }

    /** {@return the shared loss from measures in force alone, 0 to 1} */
    double inForce() {
        return Rounding.share(inForce);
    }

    /** {@return the number of points computed in time} */
    int computed() {
        return figures.size();
    }
}
