package org.lodegraph.question.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Meta;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Rerouting;
import org.lodegraph.network.Rerouting.Capacity;
import org.lodegraph.network.Rerouting.Route;
import org.lodegraph.network.Rerouting.Step;
import org.lodegraph.network.RoutingOptions;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.network.snapshot.SnapshotCountry;
import org.lodegraph.question.route.RouteQueries.Agreed;
import org.lodegraph.question.route.RouteQueries.CandidatesOf;
import org.lodegraph.question.route.RouteQueries.Pair;

/** Maps routes from network indices to keys, evidence and agreements. */
final class RouteMapper {

    private final RouteQuestion question;
    private final NetworkSnapshot snapshot;
    private final LoadedNetwork network;
    private final Demand demand;
    private final MeasuresInForce measures;

    RouteMapper(RouteQuestion question, LoadedSupply supply, Demand demand) {
        this.question = question;
        this.snapshot = supply.snapshot();
        this.network = supply.network();
        this.demand = demand;
        this.measures = supply.measures();
    }

    /** {@return the exporter and importer of every leg of the routes, including those among friends} */
    List<Pair> pairs(Rerouting found, @Nullable Rerouting friends) {
        return Stream.of(Optional.of(found), Optional.ofNullable(friends))
                .flatMap(Optional::stream)
                .flatMap(one -> one.routes().stream())
                .flatMap(route -> route.steps().stream())
                .map(this::pair)
                .distinct()
                .toList();
    }

    /**
     * {@return the answer}
     *
     * @param friends result over preferred legs; null if not requested
     * @param legs classifies legs as preferred
     */
    Alternatives alternatives(
            Rerouting found,
            @Nullable Rerouting friends,
            List<Candidate> candidates,
            RoutingOptions.Legs legs,
            Map<Pair, List<Agreed>> agreements) {
        double missing = found.shortfall();
        List<AlternativeRoute> routes = new ArrayList<>();
        double covered = 0;
        for (Route route : found.routes()) {
            covered += route.tonnes();
            routes.add(route(route, missing, covered, agreements));
        }
        return new Alternatives(
                Rounding.tonnes(missing),
                Rounding.tonnes(covered),
                Rounding.tonnes(Math.max(0, missing - covered)),
                Rounding.tonnes(found.reachable()),
                Rounding.tonnes(found.unserved()),
                missing > 0 ? Rounding.share(covered / missing) : null,
                candidates,
                List.copyOf(routes),
                found.struck().stream()
                        .map(struck -> new Alternatives.Struck(
                                network.key(struck.operation()), Rounding.share(struck.hiddenOrigin())))
                        .toList(),
                cut(found),
                friends == null ? null : friendPath(found, friends, legs, agreements));
    }

    private AlternativeRoute route(Route route, double missing, double covered, Map<Pair, List<Agreed>> agreements) {
        return new AlternativeRoute(
                route.existing() ? Candidate.key(keys(route.operations()), target()) : null,
                route.steps().stream().map(step -> leg(step, agreements)).toList(),
                Rounding.tonnes(route.tonnes()),
                Rounding.share(route.tonnes() / missing),
                Rounding.share(covered / missing),
                Rounding.tonnes(route.cost()),
                route.existing() ? "existing-link" : "new-link");
    }

    private FriendPath friendPath(
            Rerouting found, Rerouting friends, RoutingOptions.Legs legs, Map<Pair, List<Agreed>> agreements) {
        double missing = friends.shortfall();
        return new FriendPath(
                friends.routes().stream()
                        .findFirst()
                        .map(route -> route(route, missing, route.tonnes(), agreements))
                        .orElse(null),
                Rounding.tonnes(friends.reachable()),
                Rounding.tonnes(friends.unserved()),
                missing > 0 ? Rounding.share(friends.reachable() / missing) : null,
                cut(friends),
                found.routes().stream()
                        .limit(1)
                        .flatMap(route -> route.steps().stream())
                        .filter(step -> !legs.isPreferred(step.sender(), step.receiver()))
                        .map(step -> new FriendPath.Leg(network.key(step.sender()), receiver(step.receiver())))
                        .toList());
    }

    /** {@return the limits of the flow: full operations and links, and struck suppliers; empty if nothing is missing} */
    private List<Alternatives.Cut> cut(Rerouting found) {
        List<Alternatives.Cut> cut = new ArrayList<>();
        found.cut().forEach(full -> cut.add(new Alternatives.Cut(key(full), Rounding.tonnes(full.tonnes()))));
        if (found.unserved() > 0) {
            found.struck()
                    .forEach(struck -> cut.add(
                            new Alternatives.Cut(network.key(struck.operation()).value(), 0.0)));
        }
        return List.copyOf(cut);
    }

    private RouteLeg leg(Step step, Map<Pair, List<Agreed>> agreements) {
        List<Agreed> covering = agreements.getOrDefault(pair(step), List.of());
        List<Integer> links = links(step);
        return new RouteLeg(
                network.key(step.sender()),
                receiver(step.receiver()),
                Double.isInfinite(step.tonnes()) ? null : Rounding.tonnes(step.tonnes()),
                covering.stream().map(Agreed::id).toList(),
                RouteLeg.Cover.of(covering),
                risk(step),
                links.stream().map(network::basis).max(Basis::compareTo).orElse(Basis.ASSUMED),
                measures.on(links),
                links.isEmpty() ? null : network.evidence(links.get(0)));
    }

    private @Nullable Double risk(Step step) {
        return snapshot.place(network.country(step.sender()))
                .map(SnapshotCountry::risk)
                .orElse(null);
    }

    private List<Integer> links(Step step) {
        return step.receiver() == Rerouting.DEMAND
                ? network.links(step.sender(), demand)
                : network.link(step.sender(), step.receiver()).map(List::of).orElse(List.of());
    }

    private OperationId receiver(int receiver) {
        return receiver == Rerouting.DEMAND ? target() : network.key(receiver);
    }

    private OperationId target() {
        return new OperationId(question.mineral(), Stage.USE, question.target().value());
    }

    private List<OperationId> keys(List<Integer> operations) {
        return operations.stream().map(network::key).toList();
    }

    /** {@return the key of an operation, or of a link as {@code from->to}} */
    private String key(Capacity capacity) {
        OperationId operation = network.key(capacity.operation());
        return capacity.link() ? operation + "->" + receiver(capacity.receiver()) : operation.value();
    }

    /** {@return the parameters of the statement that lists the candidates} */
    CandidatesOf candidatesOf(Rerouting found, List<OperationId> excluded) {
        return new CandidatesOf(
                network.year(),
                target(),
                demand.uses().mapToObj(network::key).toList(),
                Stream.concat(excluded.stream(), found.struck().stream().map(struck -> network.key(struck.operation())))
                        .toList(),
                found.barred().stream().map(this::key).toList(),
                found.freed().stream()
                        .collect(Collectors.toMap(this::key, Capacity::tonnes, Double::sum, TreeMap::new)),
                Candidate.LIMIT);
    }

    /** {@return the candidates as the search has them, as the statement gives them} */
    Answer<List<Candidate>> candidates(Rerouting found) {
        Map<Double, List<Candidate>> byTonnes = new TreeMap<>(Comparator.reverseOrder());
        found.candidates().forEach(chain -> {
            double tonnes = Rounding.tonnes(chain.bottleneck().tonnes());
            List<OperationId> operations = keys(chain.operations());
            byTonnes.computeIfAbsent(tonnes, none -> new ArrayList<>())
                    .add(new Candidate(
                            Candidate.key(operations, target()), operations, key(chain.bottleneck()), tonnes));
        });
        byTonnes.remove(0.0);
        List<Candidate> all = byTonnes.values().stream()
                .flatMap(same -> same.stream().sorted(Comparator.comparing(Candidate::key)))
                .toList();
        boolean more = all.size() > Candidate.LIMIT;
        return new Answer<>(more ? List.copyOf(all.subList(0, Candidate.LIMIT)) : all, Meta.NONE.more(more));
    }

    private Pair pair(Step step) {
        return new Pair(
                network.country(step.sender()).value(),
                receiver(step.receiver()).place());
    }
}
