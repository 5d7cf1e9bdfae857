package org.lodegraph.question.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Answer;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Range;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.network.Demand;
import org.lodegraph.network.NetworkAfterRemoval;
import org.lodegraph.network.Removal;
import org.lodegraph.network.Rerouting;
import org.lodegraph.network.RoutingOptions;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkLosses.Loss;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.network.snapshot.SuppliedMineral;
import org.lodegraph.network.snapshot.SuppliesOf;
import org.lodegraph.question.price.PriceFloors;
import org.lodegraph.question.scenario.ScenarioQueries.HostRow;
import org.lodegraph.question.scenario.ScenarioResults.Coverage;
import org.lodegraph.question.scenario.ScenarioResults.FloorCost;
import org.lodegraph.question.scenario.ScenarioResults.Missing;
import org.lodegraph.question.scenario.ScenarioResults.Result;
import org.lodegraph.question.scenario.ScenarioResults.Route;
import org.lodegraph.question.scenario.ScenarioResults.Span;

/** Evaluates scenarios: the losses that hypothetical changes cause for targets (definitions 10). */
public final class Scenarios {

    private static final Comparator<Missing> ORDER = Comparator.comparing((Missing one) -> String.valueOf(one.change()))
            .thenComparing(one -> String.valueOf(one.target()))
            .thenComparing(one -> String.valueOf(one.mineral()))
            .thenComparing(Missing::reason);

    private final Graph graph;
    private final Snapshots snapshots;
    private final PriceFloors floors;
    private final BlocShifts blocShifts;

    /**
     * @param floors computes the cost of price floors
     * @param clock supplies the date at which memberships are evaluated if a scenario has none
     */
    public Scenarios(Graph graph, Snapshots snapshots, PriceFloors floors, Clock clock) {
        this.graph = graph;
        this.snapshots = snapshots;
        this.floors = floors;
        this.blocShifts = new BlocShifts(graph, snapshots, clock);
    }

    /**
     * {@return the losses of each target, by mineral}
     *
     * @throws InvalidValueException for a lifted measure that is not in force, a member that joins, a non-member that
     *     leaves, a quota above the country's output, or a date before the flows
     */
    public Answer<ScenarioResults> run(ScenarioQuestion question) {
        NetworkSnapshot snapshot = snapshots.world();
        Scenario scenario = question.scenario();
        DataYear.Reach years = DataYear.reach(question.year());
        Map<MineralId, LoadedNetwork> loaded =
                snapshot.all().stream() // sorted by year, so the newest network of each mineral wins
                        .filter(network -> network.year() >= years.earliest() && network.year() <= years.latest())
                        .collect(Collectors.toMap(LoadedNetwork::mineral, network -> network, (older, newer) -> newer));
        List<MineralId> minerals =
                scenario.mineral() == null ? loaded.keySet().stream().sorted().toList() : scenario.mineral();
        List<HostRow> hosts = graph.list(ScenarioQueries.LIST_HOSTS, None.NONE);
        Outputs outputs = Outputs.read(graph, mineralsOf(scenario, minerals, hosts));
        Map<MineralId, List<Restriction>> measures = measures(scenario, loaded);
        ScenarioChecks.of(scenario, outputs, loaded.values(), measures);
        OutputLoss lost = OutputLoss.of(scenario, outputs, hosts);
        List<Missing> missing = new ArrayList<>();
        List<SuppliedMineral> supplies = new ArrayList<>();
        SuppliesOf query = new SuppliesOf(minerals, scenario.target(), years.earliest(), years.latest());
        for (SuppliedMineral row : query.list(graph)) {
            Optional<String> why = whyUnanswered(row, row.target(), loaded);
            if (why.isPresent()) {
                missing.add(new Missing(row.target(), row.mineral(), null, why.get()));
            } else {
                supplies.add(row);
            }
        }
        Deadline deadline = Deadline.in(question.limit());
        Map<MineralId, List<SuppliedMineral>> byMineral =
                supplies.stream().collect(Collectors.groupingBy(SuppliedMineral::mineral));
        Map<MineralId, ScenarioEffect> effects = new ConcurrentHashMap<>();
        List<Result> results = byMineral.entrySet().parallelStream()
                .filter(entry -> !deadline.getAsBoolean())
                .flatMap(entry -> {
                    LoadedNetwork network = Objects.requireNonNull(loaded.get(entry.getKey()));
                    ScenarioEffect effect = ScenarioEffect.of(
                            question, network, measures.getOrDefault(entry.getKey(), List.of()), outputs, lost);
                    effects.put(entry.getKey(), effect);
                    return results(question, effect, entry.getValue(), deadline);
                })
                .sorted(Comparator.comparing(
                                (Result result) -> scenario.target().indexOf(result.target()))
                        .thenComparing(Result::mineral))
                .toList();
        effects.values().forEach(effect -> missing.addAll(effect.missing()));
        missing.addAll(withoutFlows(scenario, loaded));
        List<FloorCost> costs = FloorCosts.of(scenario, floors, missing);
        missing.sort(ORDER);
        ScenarioResults found = new ScenarioResults(
                results,
                lost.shifts(),
                lost.byProducts(),
                blocShifts.of(scenario, minerals),
                costs,
                new Coverage(results.size(), List.copyOf(missing)));
        return new Answer<>(found, ScenarioMeta.of(question, snapshot, supplies, effects.values(), found));
    }

    /** Rejects what {@link #run} rejects, without computing losses. */
    public void check(Scenario scenario) {
        Map<MineralId, LoadedNetwork> loaded = snapshots.world().newest().stream()
                .collect(Collectors.toMap(LoadedNetwork::mineral, network -> network));
        Outputs outputs = Outputs.read(graph, mineralsOf(scenario, List.of(), List.of()));
        ScenarioChecks.of(scenario, outputs, loaded.values(), measures(scenario, loaded));
        blocShifts.of(scenario, List.of());
        FloorCosts.of(scenario, floors, new ArrayList<>());
    }

    /** {@return the requested minerals, those named by changes, and the by-products of both} */
    private static List<MineralId> mineralsOf(Scenario scenario, List<MineralId> minerals, List<HostRow> hosts) {
        List<MineralId> named = Stream.concat(
                        minerals.stream(),
                        scenario.changes().stream()
                                .filter(Change.OfSupply.class::isInstance)
                                .map(change -> ((Change.OfSupply) change).mineral())
                                .filter(Objects::nonNull))
                .toList();
        return Stream.concat(
                        named.stream(),
                        hosts.stream()
                                .filter(host -> named.contains(host.host()))
                                .map(HostRow::byProduct))
                .distinct()
                .toList();
    }

    private Map<MineralId, List<Restriction>> measures(Scenario scenario, Map<MineralId, LoadedNetwork> loaded) {
        LocalDate asOf = scenario.asOf();
        return asOf == null
                ? Map.of()
                : loaded.values().stream()
                        .collect(Collectors.toMap(LoadedNetwork::mineral, network -> network.restrictions(asOf)));
    }

    /** {@return the reason for which a target's flows of a mineral do not answer; empty if they answer} */
    private static Optional<String> whyUnanswered(
            SuppliedMineral row, Target target, Map<MineralId, LoadedNetwork> loaded) {
        Integer year = row.year();
        if (year == null || row.status() == FitnessStatus.UNFIT) {
            return Optional.of(
                    row.parentFlows()
                            ? "its flows are part of those of " + row.parent() + ", and its share of them is not known"
                            : year == null
                                    ? "no flows of " + row.mineral() + " into " + target + " are loaded"
                                    : "the flows are unfit: " + row.reason());
        }
        LoadedNetwork network = loaded.get(row.mineral());
        if (network == null
                || network.year() != year
                || network.demand(row.members()).tonnes() == 0) {
            return Optional.of("no flows of " + row.mineral() + " into " + target + " are loaded");
        }
        return Optional.empty();
    }

    /** {@return the changes of supply that name a mineral without flows} */
    private static List<Missing> withoutFlows(Scenario scenario, Map<MineralId, LoadedNetwork> loaded) {
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            if (scenario.changes().get(i) instanceof Change.OfSupply supply
                    && supply.mineral() != null
                    && !loaded.containsKey(supply.mineral())) {
                missing.add(new Missing(
                        null,
                        supply.mineral(),
                        "changes[" + i + "]",
                        "no flows of the mineral are loaded, so its effect shows only in outputs and by-products"));
            }
        }
        return missing;
    }

    private static Stream<Result> results(
            ScenarioQuestion question, ScenarioEffect effect, List<SuppliedMineral> supplies, Deadline deadline) {
        LossAssumptions assumptions = question.setting();
        TargetState before = new TargetState(effect.network(), effect.before().removal(), assumptions.spare());
        TargetState after = new TargetState(effect.grown(), effect.all(), assumptions.spare());
        List<NetworkAfterRemoval> hosts = effect.withHosts().stream()
                .map(parts -> afterRemoval(effect.grown(), effect.all().and(parts), assumptions))
                .toList();
        List<Added> slacks = assumptions.slacks().stream()
                .map(one -> new Added(
                        afterRemoval(effect.network(), effect.before().removal(), one),
                        afterRemoval(effect.grown(), effect.all(), one)))
                .toList();
        return supplies.stream().filter(supply -> !deadline.getAsBoolean()).map(supply -> {
            Demand demand = effect.network().demand(supply.members());
            Loss baseLoss = before.loss(demand);
            List<Double> shared = slacks.stream()
                    .map(one -> one.loss(demand).shared())
                    .sorted()
                    .toList();
            return new Result(
                    supply.target(),
                    supply.mineral(),
                    effect.network().year(),
                    Objects.requireNonNull(supply.status()),
                    supply.demandOff() ? null : Rounding.tonnes(demand.tonnes()),
                    before.state(demand, supply.members()),
                    after.state(demand, supply.members()),
                    after.loss(demand).beyond(baseLoss).rounded(),
                    new Range(Rounding.share(shared.get(0)), Rounding.share(shared.get(shared.size() - 1))),
                    hosts.isEmpty()
                            ? null
                            : new Span(
                                    Loss.of(hosts.get(0), demand)
                                            .beyond(baseLoss)
                                            .rounded(),
                                    Loss.of(hosts.get(1), demand)
                                            .beyond(baseLoss)
                                            .rounded()),
                    routes(question, effect, demand, supply.demandOff(), deadline));
        });
    }

    private static NetworkAfterRemoval afterRemoval(
            LoadedNetwork network, Removal removal, LossAssumptions assumptions) {
        return new NetworkAfterRemoval(network.network(), removal, assumptions.spare());
    }

    /**
     * Networks before and after the changes, under other assumptions.
     *
     * @param before network with the measures in force alone
     * @param after network with all changes
     */
    private record Added(NetworkAfterRemoval before, NetworkAfterRemoval after) {

        Loss loss(Demand demand) {
            return Loss.of(after, demand).beyond(Loss.of(before, demand));
        }
    }

    /** {@return the routes that replace lost supply; a loss affects every target, so no origin is hidden} */
    private static @Nullable List<Route> routes(
            ScenarioQuestion question, ScenarioEffect effect, Demand demand, boolean withoutTonnes, Deadline deadline) {
        int most = question.scenario().routesOrNone();
        if (most == 0) {
            return null;
        }
        RoutingOptions options =
                new RoutingOptions(question.setting().spare(), 1, false, 0, RoutingOptions.FREE, Removal.of());
        LoadedNetwork network = effect.grown();
        Rerouting found = Rerouting.of(
                network.network(), demand, effect.all(), options, new Rerouting.SearchLimits(most, deadline));
        return found.routes().stream()
                .map(route -> new Route(
                        route.operations().stream().map(network::key).toList(),
                        withoutTonnes ? null : Rounding.tonnes(route.tonnes()),
                        Rounding.share(route.tonnes() / found.shortfall())))
                .toList();
    }
}
