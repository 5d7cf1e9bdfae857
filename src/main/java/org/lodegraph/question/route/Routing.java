package org.lodegraph.question.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Removal;
import org.lodegraph.network.Rerouting;
import org.lodegraph.network.RoutingOptions;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.DerivedCheck;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.network.snapshot.TargetFlows;
import org.lodegraph.network.snapshot.Treaties;
import org.lodegraph.question.route.RouteQueries.Agreed;
import org.lodegraph.question.route.RouteQueries.AgreementsOf;
import org.lodegraph.question.route.RouteQueries.Barred;
import org.lodegraph.question.route.RouteQueries.BarredOf;
import org.lodegraph.question.route.RouteQueries.CandidatesOf;
import org.lodegraph.question.route.RouteQueries.Covered;
import org.lodegraph.question.route.RouteQueries.Pair;
import org.lodegraph.question.route.RouteQueries.Preferences;
import org.lodegraph.question.route.RouteQueries.PreferencesOf;

/** Finds routes around exclusions (definitions 4): the cheapest maximum flow over spare capacity, split into routes. */
public final class Routing {

    private final Graph graph;
    private final Snapshots snapshots;
    private final Clock clock;
    private volatile @Nullable CachedTreaties cached;

    /**
     * The agreements of one data version.
     *
     * @param world the networks of the data version
     * @param treaties its agreements
     */
    private record CachedTreaties(NetworkSnapshot world, Treaties treaties) {}

    /** @param clock supplies the date at which sanctions and agreements are evaluated if a question gives none */
    public Routing(Graph graph, Snapshots snapshots, Clock clock) {
        this.graph = graph;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** {@return the routes, their coverage of the shortfall, and the limits to more} */
    public Answer<Alternatives> alternatives(RouteQuestion question) {
        List<OperationId> excluded = question.exclude().stream()
                .flatMap(exclusion -> exclusion.operations(question.mineral()))
                .distinct()
                .toList();
        NetworkSnapshot world = snapshots.world();
        TargetFlows flows = world.flows(question.mineral(), question.target(), DataYear.reach(question.year()));
        Preferences preferences = graph.get(
                RouteQueries.FIND_PREFERENCES,
                new PreferencesOf(question.within(), flows.members().get(0)));
        check(question, world, flows, preferences);
        Optional<LoadedNetwork> answering = flows.answering();
        if (answering.isEmpty()) {
            return RouteMeta.unanswerable(question, flows, preferences);
        }
        LoadedNetwork network = answering.get();
        Demand demand = network.demand(flows.members());
        LocalDate asOf = question.asOf();
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        MeasuresInForce measures = MeasuresInForce.at(network, asOf);
        Deadline deadline = Deadline.in(question.limit());
        LoadedSupply supply = new LoadedSupply(world, flows, network, preferences, measures);
        RoutingOptions options = options(question, supply, day);
        Removal removal = removal(question, network, excluded);
        Rerouting found = Rerouting.of(
                network.network(), demand, removal, options, new Rerouting.SearchLimits(question.k(), deadline));
        Rerouting friends = question.friendPath()
                ? Rerouting.of(
                        network.network(),
                        demand,
                        removal,
                        options.preferred(),
                        new Rerouting.SearchLimits(1, deadline))
                : null;
        RouteMapper mapper = new RouteMapper(question, supply, demand);
        Map<Pair, List<Agreed>> agreements = agreements(question, flows, day, mapper.pairs(found, friends));
        String whyNotStored = whyNotStored(question, supply);
        Answer<List<Candidate>> candidates =
                whyNotStored == null ? stored(mapper.candidatesOf(found, excluded)) : mapper.candidates(found);
        Alternatives alternatives = mapper.alternatives(found, friends, candidates.data(), options.legs(), agreements);
        Double inForce = asOf == null
                ? null
                : Rounding.share(network.losses(measures)
                        .inForce(demand, question.setting())
                        .shared());
        Meta meta = RouteMeta.of(question, supply, alternatives, candidates.meta(), inForce)
                .asOf(day)
                .year(network.year());
        if (!found.isComplete()) {
            meta = RouteMeta.cut(meta, question);
        }
        if (whyNotStored != null) {
            meta = meta.reason("cypher", whyNotStored);
        }
        for (Caveat caveat : measures.caveats()) {
            meta = meta.caveat(caveat);
        }
        return new Answer<>(supply.verdict().demandOff() ? alternatives.withoutTonnes() : alternatives, meta);
    }

    private Answer<List<Candidate>> stored(CandidatesOf query) {
        Answer<List<Candidate>> candidates = graph.page(RouteQueries.LIST_CANDIDATES, query);
        if (candidates.data().isEmpty()) {
            DerivedCheck.require(graph);
        }
        return candidates;
    }

    /** {@return the reason why the graph does not hold the spare capacity of a question; null if it does} */
    private static @Nullable String whyNotStored(RouteQuestion question, LoadedSupply supply) {
        if (!supply.snapshot().newest().contains(supply.network())) {
            return "the graph holds spare capacity of the newest flows only; the network engine listed the candidates";
        }
        if (!question.setting().spare().equals(SpareCapacity.DEFAULT)) {
            return "the graph holds spare capacity under the default headroom and slack only; the network engine listed the candidates";
        }
        return supply.measures().removal().closesLinks()
                ? "the graph holds spare capacity without measures only; the network engine listed the candidates"
                : null;
    }

    private static void check(
            RouteQuestion question, NetworkSnapshot world, TargetFlows flows, Preferences preferences) {
        question.exclude().stream()
                .map(Exclusion::country)
                .filter(country -> world.place(country).isEmpty())
                .findFirst()
                .ifPresent(country -> {
                    throw new InvalidValueException("exclude", country, "the ISO 3166-1 alpha-3 code of a country");
                });
        question.exclude().stream()
                .filter(exclusion -> exclusion.isWholeCountry()
                        && exclusion.country().value().equals(question.target().value()))
                .findFirst()
                .ifPresent(exclusion -> {
                    throw new InvalidValueException(
                            "exclude",
                            exclusion,
                            "a country other than the target " + question.target()
                                    + ", or one operation of it such as "
                                    + new OperationId(
                                            question.mineral(),
                                            Stage.REFINING,
                                            question.target().value()));
                });
        if (question.within() != null && !preferences.preferred().containsAll(flows.members())) {
            throw new InvalidValueException(
                    "within",
                    question.within(),
                    "a bloc that the target " + question.target()
                            + " belongs to, because a route cannot be inside another bloc");
        }
    }

    private static Removal removal(RouteQuestion question, LoadedNetwork network, List<OperationId> excluded) {
        Removal removal = excluded.stream().map(network::removal).reduce(Removal.of(), Removal::and);
        boolean allStages = question.exclude().stream().anyMatch(Exclusion::isWholeCountry);
        return question.setting().policy() == Bound.HIGH ? removal.withUnknown(network.network(), allStages) : removal;
    }

    private RoutingOptions options(RouteQuestion question, LoadedSupply supply, LocalDate day) {
        List<Barred> barred = question.sanctioned()
                ? List.of()
                : graph.list(RouteQueries.LIST_BARRED_TRADES, new BarredOf(question.mineral(), day));
        Treaties treaties = treaties(supply.snapshot()).of(question.mineral(), day);
        return new RoutingOptions(
                question.setting().spare(),
                question.tolerance(),
                question.newLinks(),
                question.weights().newLink(),
                new LegCosts(question, supply, treaties, barred),
                supply.measures().removal());
    }

    private Treaties treaties(NetworkSnapshot world) {
        CachedTreaties seen = cached;
        if (seen == null || seen.world() != world) {
            seen = new CachedTreaties(world, Treaties.read(graph));
            cached = seen;
        }
        return seen.treaties();
    }

    /** {@return the agreements on each leg by exporter and importer; trade inside a country or inside the target has none} */
    private Map<Pair, List<Agreed>> agreements(
            RouteQuestion question, TargetFlows flows, LocalDate day, List<Pair> legs) {
        String target = question.target().value();
        List<Pair> pairs = legs.stream()
                .filter(pair -> !pair.from().equals(pair.to()))
                .filter(pair -> !pair.to().equals(target) || !flows.members().contains(new Iso3(pair.from())))
                .distinct()
                .toList();
        return pairs.isEmpty()
                ? Map.of()
                : graph.list(RouteQueries.LIST_AGREEMENTS, new AgreementsOf(question.mineral(), pairs, day)).stream()
                        .collect(Collectors.toMap(row -> new Pair(row.from(), row.to()), Covered::agreements));
    }
}
