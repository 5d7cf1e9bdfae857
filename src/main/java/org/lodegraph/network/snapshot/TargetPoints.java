package org.lodegraph.network.snapshot;

import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Range;

/**
 * The points on the chains into some targets, with exposure, structure, losses and ranks (definitions 3, 5 and 6).
 *
 * <p>The removal of a point is computed once for all targets. Several targets are computed on all processors; one on
 * the thread that asks, since several requests run at a time.
 */
public final class TargetPoints {

    /** Smallest exposure or shared loss of a point that is written to the graph, unless it is structural. */
    public static final double LEAST = 0.0005;

    private static final int RUNS = 7;

    private final PointTerms terms;
    private final List<TargetChains> targets;
    private final Map<PointId, Map<TargetChains, List<NetworkLosses.Loss>>> losses;
    private final int total;

    /** A point of one target before it is ranked; the losses are those of each setting, empty if time ran out. */
    private record Draft(
            PointId key, boolean domestic, double exposure, double exposureUpper, List<NetworkLosses.Loss> losses) {}

    private TargetPoints(
            LoadedNetwork network,
            PointTerms terms,
            List<TargetFlows> flows,
            List<LossAssumptions> settings,
            BooleanSupplier isStopped) {
        this.terms = terms;
        this.targets = stream(flows, flows.size())
                .map(target -> new TargetChains(network, target, terms))
                .toList();
        NetworkLosses all = network.losses(terms.measures());
        Map<PointId, List<TargetChains>> passed = new HashMap<>();
        targets.forEach(target -> target.points()
                .all()
                .forEach(point -> passed.computeIfAbsent(point, none -> new java.util.ArrayList<>())
                        .add(target)));
        this.total = passed.size();
        this.losses = stream(passed.entrySet(), targets.size())
                .filter(one -> !isStopped.getAsBoolean())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> losses(all, one.getKey(), one.getValue(), settings)));
    }

    /**
     * Computes all points of some targets.
     *
     * @param isStopped called before each point; once true, the losses of no further point are computed
     */
    public static TargetPoints of(
            LoadedNetwork network, PointTerms terms, List<TargetFlows> targets, BooleanSupplier isStopped) {
        return new TargetPoints(network, terms, targets, settings(terms.assumptions()), isStopped);
    }

    /** Computes all points of some targets without loss ranges and rank intervals, which take ten more runs. */
    public static TargetPoints ofOneRun(LoadedNetwork network, PointTerms terms, List<TargetFlows> targets) {
        return new TargetPoints(network, terms, targets, List.of(terms.assumptions()), () -> false);
    }

    private static <T> Stream<T> stream(Collection<T> items, int targets) {
        return targets == 1 ? items.stream() : items.parallelStream();
    }

    /** {@return the assumptions themselves, the three runs of the loss range, and the seven of the rank interval} */
    private static List<LossAssumptions> settings(LossAssumptions assumptions) {
        return Stream.of(List.of(assumptions), assumptions.slacks(), assumptions.seven())
                .flatMap(List::stream)
                .toList();
    }

    private static Map<TargetChains, List<NetworkLosses.Loss>> losses(
            NetworkLosses all, PointId point, List<TargetChains> targets, List<LossAssumptions> settings) {
        List<List<NetworkLosses.Loss>> found =
                all.losses(point, targets.stream().map(TargetChains::demand).toList(), settings);
        return IntStream.range(0, targets.size()).boxed().collect(Collectors.toMap(targets::get, found::get));
    }

    /** {@return the number of points} */
    public int total() {
        return total;
    }

    /** {@return the number of points whose losses were computed in time} */
    public int computed() {
        return losses.size();
    }

    /** {@return the ranked points of each target: its own last, then by shared loss, exposure and key} */
    public Map<TargetFlows, List<SinglePoint>> byTarget() {
        return stream(targets, targets.size()).collect(Collectors.toMap(TargetChains::target, this::ranked));
    }

    /** {@return the points of a target that are written to the graph: all but the smallest, and the largest foreign one} */
    public static List<SinglePoint> stored(List<SinglePoint> points) {
        Optional<SinglePoint> largest = points.stream()
                .filter(point -> !point.domestic())
                .max(Comparator.comparingDouble(TargetPoints::exposure));
        return points.stream()
                .filter(point ->
                        isStored(point) || largest.filter(point::equals).isPresent())
                .toList();
    }

    private static boolean isStored(SinglePoint point) {
        Double shared = point.loss().shared();
        return Boolean.TRUE.equals(point.structural())
                || exposure(point) >= LEAST
                || (shared != null && shared >= LEAST);
    }

    private static double exposure(SinglePoint point) {
        return Objects.requireNonNull(point.exposure());
    }

    /** {@return the ranked points of the only target} */
    public List<SinglePoint> ofOne() {
        return ranked(targets.get(0));
    }

    private List<SinglePoint> ranked(TargetChains target) {
        List<Draft> drafts = target.points().all().stream()
                .map(point -> new Draft(
                        point,
                        target.isDomestic(point),
                        target.points().exposure(point),
                        target.points().exposureUpper(point),
                        losses.getOrDefault(point, Map.of()).getOrDefault(target, List.of())))
                .sorted(Comparator.comparing(Draft::domestic)
                        .thenComparingDouble(draft -> -decisive(draft))
                        .thenComparingDouble(draft -> -draft.exposure())
                        .thenComparing(Draft::key))
                .toList();
        Optional<RankRange<PointId>> ranks = ranks(drafts);
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> point(target, drafts.get(i), i + 1, ranks.orElse(null)))
                .toList();
    }

    /** {@return the value to sort by: the shared loss, or the exposure if time ran out} */
    private double decisive(Draft draft) {
        Double shared = loss(draft).shared();
        return shared == null ? draft.exposure() : shared;
    }

    private PartialLoss loss(Draft draft) {
        double noRerouting = terms.assumptions().policy() == Bound.HIGH ? draft.exposureUpper() : draft.exposure();
        return draft.losses().isEmpty()
                ? PartialLoss.ofExposure(draft.exposure())
                : PartialLoss.of(draft.losses().get(0), noRerouting);
    }

    /** {@return the ranks over seven runs, in which the target's own points come last; empty without them} */
    private static Optional<RankRange<PointId>> ranks(List<Draft> drafts) {
        if (drafts.stream().anyMatch(draft -> draft.losses().size() < RUNS)) {
            return Optional.empty();
        }
        RankRange<PointId> ranks = new RankRange<>();
        IntStream.rangeClosed(1, RUNS)
                .forEach(run -> ranks.add(
                        drafts,
                        Comparator.comparing(Draft::domestic)
                                .thenComparingDouble(draft -> -run(draft, run).shared())
                                .thenComparingDouble(draft -> -run(draft, run).noRerouting())
                                .thenComparing(Draft::key),
                        Draft::key));
        return Optional.of(ranks);
    }

    private static NetworkLosses.Loss run(Draft draft, int run) {
        return draft.losses().get(draft.losses().size() - run);
    }

    private static @Nullable Range range(Draft draft) {
        if (draft.losses().size() < RUNS) {
            return null;
        }
        DoubleSummaryStatistics shared = draft
                .losses()
                .subList(1, draft.losses().size() - RUNS)
                .stream()
                .mapToDouble(NetworkLosses.Loss::shared)
                .summaryStatistics();
        return new Range(Rounding.share(shared.getMin()), Rounding.share(shared.getMax()));
    }

    private SinglePoint point(TargetChains target, Draft draft, int rank, @Nullable RankRange<PointId> ranks) {
        PointId key = draft.key();
        return new SinglePoint(
                key,
                key.country(),
                key.operation().map(operation -> operation.stage()).orElse(null),
                target.isStructural(key),
                draft.exposure(),
                draft.exposureUpper(),
                loss(draft),
                range(draft),
                draft.domestic(),
                target.nMinus1(key),
                target.isOverRule(key),
                target.dominatorChain(key),
                target.witness(key),
                rank,
                ranks == null ? null : ranks.of(key));
    }
}
