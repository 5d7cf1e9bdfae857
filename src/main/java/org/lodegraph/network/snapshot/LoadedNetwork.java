package org.lodegraph.network.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureDates;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.Demand;
import org.lodegraph.network.NodeTable;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SupplyNetwork;
import org.lodegraph.network.TransitShare;

/** The supply network of one mineral in one year, with keys of its operations and evidence of its links. */
public final class LoadedNetwork {

    private static final int MAX_CACHED = 64;

    private final MineralId mineral;
    private final int year;
    private final SupplyNetwork network;
    private final List<OperationId> keys;
    private final List<String> countries;
    private final List<Link> links;
    private final NetworkContext context;
    private final Map<OperationId, Integer> places = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final FigureCache figureCache;
    private final NetworkLosses losses;
    private final Cache<List<Restriction>, NetworkLosses> underMeasures = Caffeine.newBuilder()
            .maximumSize(MAX_CACHED)
            .executor(Runnable::run)
            .build();

    /**
     * The names of a network's parts.
     *
     * @param keys id of each operation
     * @param countries code of each country, by its number
     * @param links each link, in the order of the network
     */
    record Parts(List<OperationId> keys, List<String> countries, List<Link> links) {}

    /**
     * @param context measures and outputs of the mineral
     * @param figureCache figures of this network and others
     */
    LoadedNetwork(
            NetworkSnapshot.Key key,
            SupplyNetwork network,
            Parts parts,
            NetworkContext context,
            FigureCache figureCache) {
        this.mineral = key.mineral();
        this.year = key.year();
        this.network = network;
        this.keys = List.copyOf(parts.keys());
        this.countries = List.copyOf(parts.countries());
        this.links = List.copyOf(parts.links());
        this.context = context;
        for (int v = 0; v < keys.size(); v++) {
            places.put(keys.get(v), v);
        }
        for (int c = 0; c < countries.size(); c++) {
            numbers.put(countries.get(c), c);
        }
        this.figureCache = figureCache;
        this.losses = new NetworkLosses(this, Removal.of(), figureCache);
    }

    public MineralId mineral() {
        return mineral;
    }

    /** {@return the year of the flows} */
    public int year() {
        return year;
    }

    /** {@return the network as arrays} */
    public SupplyNetwork network() {
        return network;
    }

    /** {@return this network with other capacities: growth by operation, as a share of its output} */
    public LoadedNetwork grown(Map<Integer, Double> growth) {
        return growth.isEmpty()
                ? this
                : new LoadedNetwork(
                        new NetworkSnapshot.Key(mineral, year),
                        network.grown(growth),
                        new Parts(keys, countries, links),
                        context,
                        new FigureCache());
    }

    /** {@return the bans, quotas and licences on the mineral that bind at a date, or are suspended or past their end} */
    public List<Restriction> restrictions(LocalDate date) {
        return context.restrictions().stream()
                .flatMap(one -> one.at(date).stream())
                .toList();
    }

    /** {@return the days on which the state of a measure on the mineral changes} */
    public Set<LocalDate> changes() {
        return context.restrictions().stream()
                .flatMap(one -> one.periods().stream())
                .map(MeasureDates.Period::from)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return every measure on the mineral that has a date, as if in force} */
    public List<Restriction> everyRestriction() {
        return context.restrictions().stream()
                .flatMap(one -> one.inForce().stream())
                .toList();
    }

    /** {@return the world's published output of a stage in the year nearest to that of the flows} */
    Optional<PublishedOutput> output(Stage stage) {
        return Optional.ofNullable(context.outputs().get(stage));
    }

    /** {@return the losses in this network without measures} */
    public NetworkLosses losses() {
        return losses;
    }

    /** {@return the losses in this network in excess of those from measures} */
    public NetworkLosses losses(MeasuresInForce measures) {
        if (measures.isEmpty()) {
            return losses;
        }
        return underMeasures.get(
                measures.applied(), applied -> new NetworkLosses(this, measures.removal(), figureCache));
    }

    /** {@return the id of an operation} */
    public OperationId key(int operation) {
        return keys.get(operation);
    }

    /** {@return the country of a known operation} */
    public Iso3 country(int operation) {
        return new Iso3(countries.get(network.operations().country(operation)));
    }

    /** {@return the links from an operation into a demand, the largest flow first} */
    public List<Integer> links(int sender, Demand demand) {
        return network.outOf(sender)
                .filter(link -> demand.uses().anyMatch(use -> use == network.receiver(link)))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer link) -> -network.flow(link)))
                .toList();
    }

    /** {@return the link between two operations, if there is one} */
    public Optional<Integer> link(int sender, int receiver) {
        return network.into(receiver)
                .filter(link -> network.sender(link) == sender)
                .boxed()
                .findFirst();
    }

    /** {@return the weakest basis of the forms of a link} */
    public Basis basis(int link) {
        return links.get(link).basis();
    }

    /** {@return the tonnes that a stage sends down the chain, its own contained tonnes; 0 if nothing leaves it} */
    public double sentTonnes(Stage stage) {
        return links.stream()
                .filter(link -> link.from().stage() == stage)
                .mapToDouble(Link::tonnes)
                .sum();
    }

    /** {@return the share of an operation's input that comes from known other countries, 0 to 1} */
    public double importedShare(OperationId receiver) {
        return links.stream()
                .filter(link -> link.to().equals(receiver))
                .filter(link -> link.from().isKnown() && !link.from().place().equals(receiver.place()))
                .mapToDouble(Link::shareOfInput)
                .sum();
    }

    /** {@return the flows of a link, one per form, the largest first} */
    List<LinkRow> forms(int link) {
        return links.get(link).forms();
    }

    /** {@return true if the country of an operation is unknown} */
    public boolean isUnknown(int operation) {
        return network.operations().country(operation) == NodeTable.UNKNOWN;
    }

    /** {@return the links over which a country exports its own output} */
    public List<Integer> exports(Iso3 exporter) {
        int country = numbers.getOrDefault(exporter.value(), countries.size());
        NodeTable operations = network.operations();
        return IntStream.range(0, links.size())
                .filter(link -> operations.country(network.sender(link)) == country)
                .filter(link -> operations.country(network.receiver(link)) != country)
                .boxed()
                .toList();
    }

    /** {@return the evidence of the largest form of a link} */
    public String evidence(int link) {
        return links.get(link).evidence();
    }

    /** {@return the joint demand of the countries} */
    public Demand demand(Collection<Iso3> members) {
        Set<@Nullable Integer> wanted =
                members.stream().map(iso3 -> numbers.get(iso3.value())).collect(Collectors.toSet());
        return Demand.of(network, country -> country != NodeTable.UNKNOWN && wanted.contains(country));
    }

    /** {@return the demand of each country that has any, in the order of their codes} */
    public Map<Iso3, Demand> demands() {
        Map<Iso3, Demand> demands = new LinkedHashMap<>();
        Demand.byCountry(network).forEach((country, demand) -> demands.put(new Iso3(countries.get(country)), demand));
        return demands;
    }

    /** {@return all known operations before use, or all countries that have one} */
    public List<PointId> points(boolean wholeCountries) {
        return IntStream.range(0, keys.size())
                .filter(v -> network.operations().stage(v) != Stage.USE
                        && network.operations().country(v) != NodeTable.UNKNOWN)
                .mapToObj(v -> wholeCountries ? new PointId(mineral, country(v)) : new PointId(keys.get(v)))
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the number of an operation, if it is in this network} */
    public Optional<Integer> operation(OperationId key) {
        return Optional.ofNullable(places.get(key));
    }

    /** {@return the removal of a point; empty if it is not in this network} */
    public Removal removal(PointId point) {
        return point.operation()
                .map(this::removal)
                .orElseGet(() -> Optional.ofNullable(numbers.get(point.country().value()))
                        .map(country -> Removal.country(network, country))
                        .orElse(Removal.of()));
    }

    /** {@return the removal of an operation; empty if it is not in this network} */
    public Removal removal(OperationId operation) {
        return operation(operation).map(Removal::of).orElse(Removal.of());
    }

    /** {@return the removal of every known operation before use outside these countries} */
    public Removal outside(Collection<Iso3> members) {
        return outside(members, null);
    }

    /**
     * {@return the removal of every known operation outside these countries}
     *
     * @param stage stage of the operations; null for every stage before use
     */
    public Removal outside(Collection<Iso3> members, @Nullable Stage stage) {
        Set<@Nullable Integer> kept =
                members.stream().map(iso3 -> numbers.get(iso3.value())).collect(Collectors.toSet());
        NodeTable operations = network.operations();
        return Removal.matching(
                network,
                v -> operations.country(v) != NodeTable.UNKNOWN
                        && !kept.contains(operations.country(v))
                        && (stage == null || operations.stage(v) == stage));
    }

    /** {@return the share of a demand on chains that do not meet a removal, by the last country or UNKNOWN before it} */
    public Map<String, Double> within(Demand demand, Removal removal) {
        TransitShare transit = TransitShare.of(network, removal);
        Map<String, Double> shares = new TreeMap<>();
        demand.uses().flatMap(network::into).forEach(link -> {
            int sender = network.sender(link);
            double inside = network.flow(link) / demand.tonnes() * (1 - transit.share(sender));
            shares.merge(keys.get(sender).place(), inside, Double::sum);
        });
        return shares;
    }

    /** {@return the removal of a point; for the high bound with all unknown operations that may belong to it} */
    Removal removal(PointId point, Bound bound) {
        Removal removal = removal(point);
        return bound == Bound.HIGH
                ? removal.withUnknown(network, point.operation().isEmpty())
                : removal;
    }
}
