package org.lodegraph.watch.scan.fact;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.Stage;
import org.lodegraph.network.chokepoint.ChokepointAnalysis;
import org.lodegraph.network.chokepoint.ChokepointInputs;
import org.lodegraph.network.chokepoint.ChokepointRow;
import org.lodegraph.network.snapshot.FlowVerdict;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.SnapshotDetails;
import org.lodegraph.network.snapshot.TargetFlows;

/** Statistics of every series up to a last year, by default the newest. */
public final class Statistics {

    private final NetworkSnapshot snapshot;
    private final List<PrintedOutput> printed;
    private final List<Reliance> reliances;
    private final Materials materials;
    private final Map<MineralId, LoadedNetwork> networks;
    private final Map<MineralStage, NewestOutput> outputs = new TreeMap<>();
    private final Map<VerdictKey, FlowVerdict> newest;
    private final Map<Stage, List<ChokepointRow>> chokepoints = new EnumMap<>(Stage.class);

    private record VerdictKey(MineralId mineral, String target) {}

    Statistics(NetworkSnapshot snapshot, List<PrintedOutput> printed, List<Reliance> reliances, Materials materials) {
        this.snapshot = snapshot;
        this.printed = List.copyOf(printed);
        this.reliances = List.copyOf(reliances);
        this.materials = materials;
        this.networks = new TreeMap<>();
        snapshot.all().forEach(network -> networks.put(network.mineral(), network));
        Map<MineralStage, List<PrintedOutput>> parts =
                printed.stream().collect(Collectors.groupingBy(PrintedOutput::mineralStage));
        snapshot.details()
                .outputsByStage()
                .forEach((stage, figures) -> NewestOutput.of(
                                stage, snapshot.details(), figures, parts.getOrDefault(stage, List.of()))
                        .ifPresent(one -> outputs.put(stage, one)));
        this.newest = snapshot.details().verdicts().stream()
                .filter(FlowVerdict::isOfOneTarget)
                .collect(Collectors.toMap(
                        verdict -> new VerdictKey(verdict.mineral(), verdict.target()),
                        Function.identity(),
                        (one, other) -> one.year() > other.year() ? one : other));
    }

    /** {@return the last year of every series} */
    public SeriesYears years() {
        Map<Record, Integer> last = new HashMap<>();
        networks.values().forEach(network -> last.put(network.mineral(), network.year()));
        outputs.forEach((stage, one) -> last.put(stage, one.output().year()));
        reliances.forEach(one -> last.merge(one.iso3(), one.year(), Math::max));
        return new SeriesYears(last);
    }

    /** {@return these statistics with each series cut off after the given year} */
    public Statistics upTo(SeriesYears seriesYears) {
        if (!seriesYears.isBehind(years())) {
            return this;
        }
        SnapshotDetails all = snapshot.details();
        SnapshotDetails details = new SnapshotDetails(
                all.restrictions(),
                only(all.verdicts(), one -> seriesYears.reaches(one.mineral(), one.year())),
                only(
                        all.outputs(),
                        one -> one.stage() != null
                                && seriesYears.reaches(new MineralStage(one.mineral(), one.stage()), one.year())),
                only(all.capacities(), one -> seriesYears.reaches(one.mineralStage(), one.year())),
                all.byProducts(),
                all.memberships());
        return new Statistics(
                snapshot.only(network -> seriesYears.reaches(network.mineral(), network.year()), details),
                only(printed, one -> seriesYears.reaches(one.mineralStage(), one.year())),
                only(reliances, one -> seriesYears.reaches(one.iso3(), one.year())),
                materials);
    }

    private static <T> List<T> only(List<T> rows, Predicate<T> condition) {
        return rows.stream().filter(condition).toList();
    }

    /** {@return these statistics without the last year of each series; a series of one year is removed} */
    public Statistics before() {
        Map<Record, Integer> last = new HashMap<>();
        years().last().forEach((series, year) -> last.put(series, year - 1));
        return upTo(new SeriesYears(last));
    }

    /** {@return the newest network of each mineral} */
    public Collection<LoadedNetwork> networks() {
        return networks.values();
    }

    /** {@return the network of a mineral in a year} */
    public Optional<LoadedNetwork> network(MineralId mineral, int year) {
        return snapshot.find(mineral, year);
    }

    /**
     * {@return the operations of a stage with their chokepoint indicators, as {@code /chokepoints} lists them, without
     * rank intervals}
     */
    public synchronized List<ChokepointRow> chokepoints(Stage stage) {
        return chokepoints.computeIfAbsent(
                stage,
                one -> new ChokepointAnalysis(
                                snapshot,
                                new ChokepointInputs(snapshot.details()),
                                LossAssumptions.DEFAULT,
                                DataYear.reach(null))
                        .ofOneRun(one));
    }

    /** {@return the targets for which the flows of a network answer} */
    public List<TargetFlows> targets(LoadedNetwork network) {
        return snapshot.targets(network);
    }

    /** {@return the newest output of each mineral and stage} */
    public Collection<NewestOutput> outputs() {
        return outputs.values();
    }

    /** {@return the lines of a country's newest list of import reliance} */
    public List<Reliance> reliances(Iso3 iso3) {
        List<Reliance> own =
                reliances.stream().filter(one -> one.iso3().equals(iso3)).toList();
        int year = own.stream().mapToInt(Reliance::year).max().orElse(0);
        return own.stream()
                .filter(one -> one.year() == year)
                .collect(Collectors.groupingBy(Reliance::edition, TreeMap::new, Collectors.toList()))
                .descendingMap()
                .values()
                .stream()
                .findFirst()
                .orElse(List.of());
    }

    /** {@return the countries with a list of import reliance} */
    public List<Iso3> reliant() {
        return reliances.stream().map(Reliance::iso3).distinct().sorted().toList();
    }

    /** {@return the newest verdict on a mineral's flows for each target} */
    public Collection<FlowVerdict> verdicts() {
        return newest.values();
    }

    /** {@return the newest verdict on a mineral's flows for a target} */
    public Optional<FlowVerdict> verdict(MineralId mineral, String target) {
        return Optional.ofNullable(newest.get(new VerdictKey(mineral, target)));
    }

    /** {@return all minerals} */
    public Materials materials() {
        return materials;
    }

    /** {@return the codes of all countries} */
    public List<String> countries() {
        return snapshot.rows().places().stream()
                .map(place -> place.iso3().value())
                .toList();
    }

    /** {@return true if a code is a country's} */
    public boolean isCountry(String iso3) {
        return countries().contains(iso3);
    }

    /** {@return a country's name; its code if it is not loaded} */
    public String country(String iso3) {
        return snapshot.name(iso3);
    }
}
