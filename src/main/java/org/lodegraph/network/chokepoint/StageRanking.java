package org.lodegraph.network.chokepoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Concentration;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Range;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.Removal;
import org.lodegraph.network.chokepoint.Chokepoint.Dependant;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.CapacityFigure;
import org.lodegraph.network.snapshot.DemandPoints;
import org.lodegraph.network.snapshot.FlowVerdict;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.OutputFigure;
import org.lodegraph.network.snapshot.PublishedOutput;
import org.lodegraph.network.snapshot.PublishedOutput.Producer;
import org.lodegraph.network.snapshot.RankInterval;
import org.lodegraph.network.snapshot.RankRange;
import org.lodegraph.network.snapshot.Rounding;

/** The producers of one mineral at one stage, with their indicators under some assumptions (definitions 4). */
final class StageRanking {

    /** The world loss from which an operation is a chokepoint. */
    private static final double WORLD_LOSS = 0.1;

    /** The exposure of a dependant, and the share of a chokepoint without flows, from which each counts. */
    private static final double HALF = 0.5;

    /** Sorts operations without a known loss after all others. */
    private static final double NO_LOSS = -1;

    private static final Comparator<Dependant> LARGEST_FIRST = Comparator.comparing(
                    (Dependant one) -> one.iso3().equals(Target.EU27.value()))
            .thenComparing(Comparator.comparingDouble(Dependant::exposure).reversed())
            .thenComparing(Dependant::iso3);

    private final MineralStage stage;
    private final ChokepointInputs inputs;
    private final @Nullable Integer flowYear;
    private final PublishedOutput output;
    private final LossAssumptions assumptions;

    /** The network of the flow year, or of the year of the output if no flows are usable. */
    private final Optional<LoadedNetwork> network;

    private final boolean flows;

    /**
     * The flows of the mineral.
     *
     * @param year newest year with usable flows; null if there is none
     * @param network network of that year, or of the year of the output if no flows are usable
     */
    record StageFlows(@Nullable Integer year, Optional<LoadedNetwork> network) {}

    /**
     * @param mineralFlows flows of the mineral
     * @param output output of the stage at the bound of the assumptions
     */
    StageRanking(
            MineralStage stage,
            ChokepointInputs inputs,
            StageFlows mineralFlows,
            PublishedOutput output,
            LossAssumptions assumptions) {
        this.stage = stage;
        this.inputs = inputs;
        this.flowYear = mineralFlows.year();
        this.output = output;
        this.assumptions = assumptions;
        this.network = mineralFlows.network();
        this.flows = flowYear != null
                && network.filter(one -> one.sentTonnes(stage.stage()) > 0).isPresent();
    }

    /** {@return the number of producers} */
    int size() {
        return output.producers().size();
    }

    /** {@return the producers with flows, whose world loss can be computed} */
    List<PointId> points() {
        return !flows
                ? List.of()
                : producers(Bound.CENTRAL)
                        .map(producer -> stage.in(producer.iso3()))
                        .filter(key ->
                                network.flatMap(one -> one.operation(key)).isPresent())
                        .map(PointId::new)
                        .toList();
    }

    /** {@return every producer, the largest world loss first, then the largest output} */
    List<ChokepointRow> rows(BooleanSupplier isStopped) {
        return rows(losses(assumptions, isStopped), intervals(isStopped));
    }

    /** {@return every producer in the same order, without rank intervals, which take six more runs} */
    List<ChokepointRow> rowsOfOneRun() {
        return rows(losses(assumptions, () -> false), Optional.empty());
    }

    private List<ChokepointRow> rows(Map<Iso3, Double> losses, Optional<RankRange<Iso3>> intervals) {
        List<Producer> ranked =
                output.producers().stream().sorted(order(losses, output)).toList();
        Map<Iso3, Double> supplyIndexes = supplyIndexes();
        Map<Iso3, List<Dependant>> dependants = dependants();
        List<ChokepointRow> rows = new ArrayList<>();
        for (Producer producer : ranked) {
            Iso3 iso3 = producer.iso3();
            RankInterval interval = intervals.map(range -> range.of(iso3)).orElse(null);
            Chokepoint chokepoint = chokepoint(
                    producer,
                    supplyIndexes.get(iso3),
                    losses.get(iso3),
                    dependants.getOrDefault(iso3, List.of()),
                    new Place(rows.size() + 1, interval));
            rows.add(new ChokepointRow(chokepoint, flows, editions()));
        }
        return rows;
    }

    private record Place(int rank, @Nullable RankInterval interval) {}

    private Chokepoint chokepoint(
            Producer producer,
            @Nullable Double supplyIndex,
            @Nullable Double worldLoss,
            List<Dependant> dependants,
            Place place) {
        Iso3 iso3 = producer.iso3();
        double share = output.share(iso3);
        String basis = basis(supplyIndex, worldLoss, dependants, share);
        Optional<PublishedOutput> mining = outputOf(Stage.EXTRACTION);
        Optional<PublishedOutput> refining = outputOf(Stage.REFINING);
        Double asymmetry = mining.flatMap(mined -> refining.map(refined -> refined.share(iso3) - mined.share(iso3)))
                .map(Rounding::difference)
                .orElse(null);
        return new Chokepoint(
                stage.in(iso3),
                stage.mineral(),
                iso3,
                stage.stage(),
                output.year(),
                flowYear,
                Rounding.share(share),
                producer.figure().id(),
                hhi(),
                supplyIndex == null ? null : supplyIndex < 1,
                supplyIndex,
                worldLoss,
                dependants,
                asymmetry,
                0,
                moat(iso3, mining, refining),
                List.of(),
                afterRemoval(output.without(iso3)),
                basis != null,
                basis,
                place.rank(),
                place.interval());
    }

    private @Nullable String basis(
            @Nullable Double supplyIndex, @Nullable Double worldLoss, List<Dependant> dependants, double share) {
        if (supplyIndex != null && supplyIndex < 1) {
            return "pivotal";
        }
        if (worldLoss != null && worldLoss >= WORLD_LOSS) {
            return "world-loss";
        }
        if (!dependants.isEmpty()) {
            return "dependants";
        }
        return !flows && share >= HALF ? "share" : null;
    }

    private static Chokepoint.AfterRemoval afterRemoval(PublishedOutput others) {
        if (others.producers().isEmpty()) {
            return new Chokepoint.AfterRemoval(null, null, null);
        }
        Concentration left = others.concentration();
        return new Chokepoint.AfterRemoval(
                others.producers().get(0).iso3().value(),
                Rounding.share(left.largestShare()),
                Rounding.index(left.hhi().low()));
    }

    private Range hhi() {
        var index = output.concentration().hhi();
        return new Range(Rounding.index(index.low()), Rounding.index(index.high()));
    }

    /** {@return the output of another stage in the same year, as published} */
    private Optional<PublishedOutput> outputOf(Stage other) {
        return PublishedOutput.of(
                inputs.outputs(new MineralStage(stage.mineral(), other)), output.year(), Bound.CENTRAL);
    }

    private List<String> moat(Iso3 iso3, Optional<PublishedOutput> mining, Optional<PublishedOutput> refining) {
        double mined = mining.map(one -> one.output(iso3)).orElse(0.0);
        boolean leadsBoth = mining.filter(one -> one.isLedBy(iso3)).isPresent()
                && refining.filter(one -> one.isLedBy(iso3)).isPresent();
        boolean minesItsOre = stage.stage() == Stage.REFINING
                && refining.filter(one -> mined > HALF * one.output(iso3)).isPresent();
        boolean importsItsFeed = stage.stage() != Stage.EXTRACTION
                && network.filter(one -> one.importedShare(stage.in(iso3)) > HALF)
                        .isPresent();
        Map<String, Boolean> moats = Map.of(
                "ore-endowment", minesItsOre,
                "import-fed", importsItsFeed,
                "by-product", inputs.isByProduct(stage.mineral()),
                "integrated", leadsBoth);
        return Stream.of("ore-endowment", "import-fed", "by-product", "integrated")
                .filter(moats::get)
                .toList();
    }

    private List<String> editions() {
        Set<String> editions = new LinkedHashSet<>();
        if (flowYear != null) {
            inputs.usable(stage.mineral(), flowYear).forEach(verdict -> editions.addAll(verdict.editions()));
        }
        editions.addAll(output.editions());
        return List.copyOf(editions);
    }

    /**
     * {@return the capacity without each producer, divided by the deliveries of the stage}
     *
     * <p>Empty unless capacities of the flow year are published for every producer, also for those that withhold their
     * output. Capacities of countries without output count too.
     */
    private Map<Iso3, Double> supplyIndexes() {
        List<CapacityFigure> published =
                flowYear != null && flowYear == output.year() ? inputs.capacities(stage, output.year()) : List.of();
        Map<Optional<Iso3>, Double> capacities = published.stream()
                .collect(Collectors.toMap(
                        figure -> Optional.ofNullable(figure.iso3()), CapacityFigure::tonnes, (one, other) -> one));
        Stream<Optional<Iso3>> named = Stream.concat(
                        output.producers().stream().map(Producer::iso3),
                        output.withheld().stream().map(OutputFigure::iso3))
                .map(Optional::ofNullable);
        Stream<Optional<Iso3>> unnamed = output.residual() > 0 ? Stream.of(Optional.empty()) : Stream.empty();
        double delivered = network.map(one -> one.sentTonnes(stage.stage())).orElse(0.0);
        if (!Stream.concat(named, unnamed).allMatch(capacities::containsKey) || delivered == 0) {
            return Map.of();
        }
        double all =
                capacities.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<Iso3, Double> indexes = new HashMap<>();
        for (Producer producer : output.producers()) {
            double own = capacities.getOrDefault(Optional.of(producer.iso3()), 0.0);
            indexes.put(producer.iso3(), (all - own) / delivered);
        }
        return indexes;
    }

    /** {@return the targets of at least half of whose supply passes each producer, those of its own country left out} */
    private Map<Iso3, List<Dependant>> dependants() {
        if (flowYear == null || network.isEmpty()) {
            return Map.of();
        }
        LoadedNetwork flowing = network.get();
        Map<Iso3, List<Dependant>> dependants = new HashMap<>();
        for (FlowVerdict target : inputs.usable(stage.mineral(), flowYear)) {
            List<Iso3> members = inputs.members(target);
            if (!target.small()) {
                DemandPoints points = DemandPoints.of(flowing, flowing.demand(members), Removal.of(), false);
                points.all().stream()
                        .filter(point -> points.exposure(point) >= HALF && !members.contains(point.country()))
                        .filter(point -> point.operation().equals(Optional.of(stage.in(point.country()))))
                        .forEach(point -> dependants
                                .computeIfAbsent(point.country(), none -> new ArrayList<>())
                                .add(new Dependant(target.target(), points.exposure(point))));
            }
        }
        dependants.values().forEach(own -> own.sort(LARGEST_FIRST));
        return dependants;
    }

    private Map<Iso3, Double> losses(LossAssumptions run, BooleanSupplier isStopped) {
        Map<Iso3, Double> losses = new HashMap<>();
        List<PointId> points = points();
        if (!points.isEmpty()) {
            network.orElseThrow()
                    .losses()
                    .worldLosses(points, run, isStopped)
                    .forEach((point, loss) -> losses.put(point.country(), Rounding.share(loss)));
        }
        return losses;
    }

    /** {@return the ranks over seven runs; empty if time runs out} */
    private Optional<RankRange<Iso3>> intervals(BooleanSupplier isStopped) {
        RankRange<Iso3> range = new RankRange<>();
        for (LossAssumptions run : assumptions.seven()) {
            Optional<PublishedOutput> shares = at(run.policy());
            if (isStopped.getAsBoolean()) {
                return Optional.empty();
            }
            range.add(
                    producers(Bound.CENTRAL).toList(),
                    order(losses(run, isStopped), shares.orElse(output)),
                    Producer::iso3);
        }
        return isStopped.getAsBoolean() ? Optional.empty() : Optional.of(range);
    }

    private Stream<Producer> producers(Bound bound) {
        return at(bound).stream().flatMap(one -> one.producers().stream());
    }

    private Optional<PublishedOutput> at(Bound bound) {
        return bound == assumptions.policy()
                ? Optional.of(output)
                : PublishedOutput.of(inputs.outputs(stage), output.year(), bound);
    }

    private static Comparator<Producer> order(Map<Iso3, Double> losses, PublishedOutput shares) {
        return Comparator.comparingDouble((Producer producer) -> -losses.getOrDefault(producer.iso3(), NO_LOSS))
                .thenComparingDouble(producer -> -shares.output(producer.iso3()))
                .thenComparing(Producer::iso3);
    }
}
