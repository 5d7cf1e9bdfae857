package org.lodegraph.network.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
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

    /** Tolerance for comparing a loss with an exposure, which is rounded. */
    private static final double NEAR = 1e-9;

    private final PointTerms terms;
    private final List<TargetChains> targets;
    private final Map<PointId, Map<TargetChains, List<NetworkLosses.Loss>>> losses;
    private final Set<PointId> leftOut;

    /** A point of one target before it is ranked; the losses are those of each setting, empty if time ran out. */
    private record Draft(
            PointId key, boolean domestic, double exposure, double exposureUpper, List<NetworkLosses.Loss> losses) {}

    private TargetPoints(
            PointTerms terms,
            List<TargetChains> targets,
            Map<PointId, Map<TargetChains, List<NetworkLosses.Loss>>> losses,
            Set<PointId> leftOut) {
        this.terms = terms;
        this.targets = targets;
        this.losses = losses;
        this.leftOut = leftOut;
    }

    /** Computes all points of some targets. */
    public static TargetPoints of(LoadedNetwork network, PointTerms terms, List<TargetFlows> targets) {
        return of(network, terms, targets, settings(terms.assumptions()));
    }

    /** Computes all points of some targets without loss ranges and rank intervals, which take ten more runs. */
    public static TargetPoints ofOneRun(LoadedNetwork network, PointTerms terms, List<TargetFlows> targets) {
        return of(network, terms, targets, List.of(terms.assumptions()));
    }

    private static TargetPoints of(
            LoadedNetwork network, PointTerms terms, List<TargetFlows> flows, List<LossAssumptions> settings) {
        List<TargetChains> targets = stream(flows, flows.size())
                .map(target -> new TargetChains(network, target, terms))
                .toList();
        NetworkLosses all = network.losses(terms.measures());
        Map<PointId, List<TargetChains>> passed = new HashMap<>();
        targets.forEach(target -> target.points()
                .all()
                .forEach(point ->
                        passed.computeIfAbsent(point, none -> new ArrayList<>()).add(target)));
        return new TargetPoints(
                terms,
                targets,
                stream(passed.entrySet(), targets.size())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> losses(all, one.getKey(), one.getValue(), settings))),
                Set.of());
    }

    /**
     * Computes the structural points of a target, those whose shared loss reaches a size, and the first of all.
     *
     * <p>No loss exceeds the upper exposure. So the points whose upper exposure is below that size and below each loss
     * of the points found rank before none of them in any run, and are left out.
     *
     * @param least smallest shared loss of a point that is not structural, 0 to 1
     * @param isStopped called before each point; once true, the losses of no further point are computed
     */
    public static TargetPoints largest(
            LoadedNetwork network, PointTerms terms, TargetFlows flows, double least, BooleanSupplier isStopped) {
        TargetChains target = new TargetChains(network, flows, terms);
        NetworkLosses all = network.losses(terms.measures());
        List<LossAssumptions> settings = settings(terms.assumptions());
        Deque<PointId> open = new ArrayDeque<>(target.points().all().stream()
                .sorted(Comparator.<PointId, Boolean>comparing(point -> !target.isStructural(point))
                        .thenComparingDouble(point -> -target.points().exposureUpper(point)))
                .toList());
        Map<PointId, List<NetworkLosses.Loss>> losses = new HashMap<>();
        while (!open.isEmpty() && !isStopped.getAsBoolean()) {
            PointId next = open.getFirst();
            if (!target.isStructural(next)
                    && target.points().exposureUpper(next) < leastThatMatters(target, losses, least)) {
                return new TargetPoints(terms, target, losses, Set.copyOf(open));
            }
            losses.put(
                    open.removeFirst(),
                    all.losses(next, List.of(target.demand()), settings).get(0));
        }
        return new TargetPoints(terms, target, losses, Set.of());
    }

    private TargetPoints(
            PointTerms terms,
            TargetChains target,
            Map<PointId, List<NetworkLosses.Loss>> losses,
            Set<PointId> leftOut) {
        this(
                terms,
                List.of(target),
                losses.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> Map.of(target, one.getValue()))),
                leftOut);
    }

    /** {@return the smallest loss, over all runs, of the points that are listed and of the first; at most what is asked} */
    private static double leastThatMatters(
            TargetChains target, Map<PointId, List<NetworkLosses.Loss>> losses, double least) {
        double first = losses.entrySet().stream()
                .filter(one -> !target.isDomestic(one.getKey()))
                .mapToDouble(one -> one.getValue().get(0).shared())
                .max()
                .orElse(0);
        return losses.entrySet().stream()
                .filter(one -> target.isStructural(one.getKey())
                        || one.getValue().get(0).shared() >= Math.min(least, first))
                .flatMapToDouble(one -> target.isDomestic(one.getKey()) // it ranks behind all foreign points
                        ? DoubleStream.of(0)
                        : one.getValue().stream().mapToDouble(NetworkLosses.Loss::shared))
                .min()
                .stream()
                .map(smallest -> Math.min(smallest, least) - NEAR)
                .findFirst()
                .orElse(0);
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

    /** {@return the number of points whose losses are asked for} */
    public int total() {
        return Math.toIntExact(
                targets.stream().flatMap(target -> points(target)).distinct().count());
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

    private Stream<PointId> points(TargetChains target) {
        return target.points().all().stream().filter(point -> !leftOut.contains(point));
    }

    private List<SinglePoint> ranked(TargetChains target) {
        List<Draft> drafts = points(target)
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
