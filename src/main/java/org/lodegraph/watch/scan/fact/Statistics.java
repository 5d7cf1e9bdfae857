package org.lodegraph.watch.scan.fact;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.chokepoint.ChokepointAnalysis;
import org.lodegraph.network.chokepoint.ChokepointInputs;
import org.lodegraph.network.chokepoint.ChokepointRow;
import org.lodegraph.network.snapshot.BlocMembership;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.OutputFigure;
import org.lodegraph.network.snapshot.SnapshotDetails;

/** Statistics of every series up to a last year, by default the newest. */
public final class Statistics {

    private final NetworkSnapshot snapshot;
    private final AnnualRows rows;
    private final List<BlocMembership> memberships;
    private final Materials materials;
    private final Map<MineralId, LoadedNetwork> networks;
    private final Map<MineralStage, PrintedOutputs> outputs;
    private final Map<VerdictKey, FitnessVerdict> newest;
    private final Map<Stage, List<ChokepointRow>> chokepoints = new EnumMap<>(Stage.class);

    private record VerdictKey(MineralId mineral, Target target) {}

    Statistics(NetworkSnapshot snapshot, AnnualRows rows, List<BlocMembership> memberships, Materials materials) {
        this.snapshot = snapshot;
        this.rows = rows;
        this.memberships = List.copyOf(memberships);
        this.materials = materials;
        this.networks = new TreeMap<>();
        snapshot.all().forEach(network -> networks.put(network.mineral(), network));
        this.outputs = outputs(rows.printed());
        this.newest = rows.verdicts().stream()
                .collect(Collectors.toMap(
                        verdict -> new VerdictKey(verdict.mineral(), verdict.target()),
                        Function.identity(),
                        (one, other) -> one.year() > other.year() ? one : other));
    }

    private static Map<MineralStage, PrintedOutputs> outputs(List<PrintedOutput> printed) {
        Map<MineralStage, List<PrintedOutput>> parts =
                printed.stream().collect(Collectors.groupingBy(PrintedOutput::mineralStage));
        Map<MineralStage, PrintedOutputs> outputs = new TreeMap<>();
        parts.forEach((key, rows) ->
                PrintedOutputs.of(key.mineral(), key.stage(), rows).ifPresent(one -> outputs.put(key, one)));
        return outputs;
    }

    /** {@return the last year of every series} */
    public SeriesYears years() {
        Map<Record, Integer> last = new HashMap<>();
        networks.values().forEach(network -> last.put(network.mineral(), network.year()));
        outputs.values().forEach(one -> last.put(one.mineralStage(), one.year()));
        rows.reliances().forEach(one -> last.merge(one.iso3(), one.year(), Math::max));
        return new SeriesYears(last);
    }

    /** {@return these statistics with each series cut off after the given year} */
    public Statistics upTo(SeriesYears seriesYears) {
        if (!seriesYears.isBehind(years())) {
            return this;
        }
        return new Statistics(
                snapshot.only(network -> AnnualRows.reaches(seriesYears.of(network.mineral()), network.year())),
                rows.upTo(seriesYears),
                memberships,
                materials);
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
     *
     * <p>Stored facts have no withheld outputs and by-products, so no operation is pivotal here.
     */
    public synchronized List<ChokepointRow> chokepoints(Stage stage) {
        return chokepoints.computeIfAbsent(stage, one -> {
            List<OutputFigure> figures = rows.printed().stream()
                    .filter(row -> row.chosen() && row.kind().equals("production"))
                    .map(PrintedOutput::output)
                    .toList();
            SnapshotDetails details = new SnapshotDetails(
                    List.of(),
                    rows.verdicts().stream().map(FitnessVerdict::verdict).toList(),
                    figures,
                    List.of(),
                    List.of(),
                    memberships);
            ChokepointInputs inputs = new ChokepointInputs(details);
            return new ChokepointAnalysis(snapshot, inputs, LossAssumptions.DEFAULT, DataYear.reach(null))
                    .ofOneRun(one);
        });
    }

    /** {@return the newest output of each mineral and stage} */
    public Collection<PrintedOutputs> outputs() {
        return outputs.values();
    }

    /** {@return the lines of a country's newest list of import reliance} */
    public List<Reliance> reliances(Iso3 iso3) {
        List<Reliance> own =
                rows.reliances().stream().filter(one -> one.iso3().equals(iso3)).toList();
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
        return rows.reliances().stream().map(Reliance::iso3).distinct().sorted().toList();
    }

    /** {@return the newest verdict on a mineral's flows for each target} */
    public Collection<FitnessVerdict> verdicts() {
        return newest.values();
    }

    /** {@return the newest verdict on a mineral's flows for a target} */
    public Optional<FitnessVerdict> verdict(MineralId mineral, Target target) {
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
