package org.lodegraph.network.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Target;

/**
 * All networks of one load of the data, and the countries. Immutable, except for caches.
 */
public final class NetworkSnapshot {

    private static final long MAX_FLOWS = 10_000;

    private static final SortedSet<String> NO_EDITIONS = Collections.emptySortedSet();

    private final SnapshotRows rows;
    private final SnapshotDetails details;
    private final Map<MineralId, List<FlowVerdict>> verdicts;
    private final Map<Key, SortedSet<String>> outputEditions;
    private final Map<Key, LoadedNetwork> networks;
    private final Map<Iso3, SnapshotCountry> places;
    private final Cache<FlowsOf, TargetFlows> flows =
            Caffeine.newBuilder().maximumSize(MAX_FLOWS).executor(Runnable::run).build();

    /** Key of the flows into a target. */
    private record FlowsOf(MineralId mineral, Target target, DataYear.Reach years) {}

    /** Key of a network. */
    record Key(MineralId mineral, int year) {}

    NetworkSnapshot(
            SnapshotRows rows,
            SnapshotDetails details,
            Map<Key, LoadedNetwork> networks,
            Map<Iso3, SnapshotCountry> places) {
        this.rows = rows;
        this.details = details;
        this.verdicts = details.verdictsByMineral();
        this.outputEditions = details.outputEditions();
        this.networks = Map.copyOf(networks);
        this.places = Map.copyOf(places);
    }

    /** {@return a snapshot with only the networks that a condition accepts, and with other details} */
    public NetworkSnapshot only(Predicate<LoadedNetwork> condition, SnapshotDetails others) {
        return new NetworkSnapshot(
                rows,
                others,
                networks.entrySet().stream()
                        .filter(one -> condition.test(one.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                places);
    }

    /** {@return the rows that it was built from} */
    public SnapshotRows rows() {
        return rows;
    }

    /** {@return the measures, verdicts, outputs and memberships of the same data} */
    public SnapshotDetails details() {
        return details;
    }

    /** {@return the network of a mineral in a year, if its flows are loaded} */
    public Optional<LoadedNetwork> find(MineralId mineral, int year) {
        return Optional.ofNullable(networks.get(new Key(mineral, year)));
    }

    /** {@return the flows of a mineral into a target, in the latest of the accepted years with a verdict} */
    public TargetFlows flows(MineralId mineral, Target target, DataYear.Reach years) {
        return flows.get(new FlowsOf(mineral, target, years), none -> computedFlows(mineral, target, years));
    }

    private TargetFlows computedFlows(MineralId mineral, Target target, DataYear.Reach years) {
        FlowVerdict verdict = verdict(mineral, target, years).orElse(null);
        LoadedNetwork network =
                verdict == null ? null : find(mineral, verdict.year()).orElse(null);
        List<Iso3> members = details.members(target);
        TargetSupplied supplied = network == null ? null : TargetSupplied.of(network, network.demand(members));
        return new TargetFlows(target, members, verdict, network, supplied, editions(verdict));
    }

    /** {@return the verdict of the latest accepted year; one on the target itself precedes one on every target} */
    private Optional<FlowVerdict> verdict(MineralId mineral, Target target, DataYear.Reach years) {
        return verdicts.getOrDefault(mineral, List.of()).stream()
                .filter(one -> years.contains(one.year()) && one.isOf(target))
                .max(Comparator.comparingInt(FlowVerdict::year)
                        .thenComparing(one -> one.target().equals(target.value())));
    }

    private List<String> editions(@Nullable FlowVerdict verdict) {
        if (verdict == null) {
            return List.of();
        }
        Key key = new Key(verdict.mineral(), verdict.year());
        return Stream.concat(verdict.editions().stream(), outputEditions.getOrDefault(key, NO_EDITIONS).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the targets for which the flows of a network answer: countries with a demand, and blocs} */
    public List<TargetFlows> targets(LoadedNetwork network) {
        DataYear.Reach year = new DataYear.Reach(network.year(), network.year());
        return Stream.concat(
                        network.demands().keySet().stream().map(country -> new Target(country.value())),
                        Stream.of(Target.EU27))
                .map(target -> flows(network.mineral(), target, year))
                .filter(target -> target.answering().isPresent())
                .toList();
    }

    /** {@return all networks, by mineral and year} */
    public List<LoadedNetwork> all() {
        return networks.values().stream()
                .sorted((a, b) -> a.mineral().equals(b.mineral())
                        ? Integer.compare(a.year(), b.year())
                        : a.mineral().compareTo(b.mineral()))
                .toList();
    }

    /** {@return the newest network of each mineral} */
    public Collection<LoadedNetwork> newest() {
        Map<MineralId, LoadedNetwork> newest = new java.util.TreeMap<>();
        all().forEach(network -> newest.put(network.mineral(), network));
        return newest.values();
    }

    /** {@return a country, if it is loaded} */
    public Optional<SnapshotCountry> place(Iso3 iso3) {
        return Optional.ofNullable(places.get(iso3));
    }

    /** {@return a country's name within a sentence; its code if it is not loaded} */
    public String name(String iso3) {
        return iso3.matches("[A-Z]{3}")
                ? place(new Iso3(iso3))
                        .map(country -> SentenceText.withArticle(country.name()))
                        .orElse(iso3)
                : iso3;
    }

    /** {@return a target's name within a sentence} */
    public String name(Target target) {
        return target.isBloc() ? SentenceText.EUROPEAN_UNION : name(target.value());
    }
}
