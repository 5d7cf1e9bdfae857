package org.lodegraph.question.dependency;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Method;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.DerivedCheck;
import org.lodegraph.network.snapshot.FlowVerdict;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkLosses;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.RefinedSources;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.network.snapshot.TargetFlows;
import org.lodegraph.question.dependency.DependencyQueries.ExposureRow;
import org.lodegraph.question.dependency.DependencyQueries.ExposuresOf;
import org.lodegraph.question.dependency.DependencyQueries.SourcesOf;
import org.lodegraph.question.dependency.DependencyQueries.SourcesRow;

/** Reads a target's largest foreign exposure for each mineral; if flows are unfit, its largest printed import source. */
final class Exposures {

    private final Graph graph;
    private final Snapshots snapshots;

    /** One mineral: the row of the graph, the flows with their verdict, and what comes of them. */
    private record Exposed(
            ExposureRow row,
            TargetFlows flows,
            @Nullable RefinedSources refined,
            @Nullable SourcesRow sources) {

        private MineralId mineral() {
            return row.mineral();
        }

        private boolean isUnfit() {
            return row.year() == null || verdict().isUnfit();
        }

        private FlowVerdict verdict() {
            return Objects.requireNonNull(flows.verdict());
        }

        private String why() {
            return row.year() == null
                    ? "no flows of " + mineral() + " into " + flows.target() + " are loaded"
                    : "the flows are " + EnumText.of(verdict().status()) + ": "
                            + verdict().reason();
        }

        private Stream<String> editions() {
            return Stream.of(
                            row.year() == null ? List.<String>of() : verdict().editions(),
                            refined == null ? List.<String>of() : refined.editions(),
                            sources == null ? List.<String>of() : List.of(sources.edition()))
                    .flatMap(List::stream);
        }
    }

    Exposures(Graph graph, Snapshots snapshots) {
        this.graph = graph;
        this.snapshots = snapshots;
    }

    Answer<List<MineralExposure>> of(Target target, String unit, @Nullable Year year, LossTerms terms, Page page) {
        DataYear.Reach years = DataYear.reach(year);
        NetworkSnapshot snapshot = snapshots.world();
        Answer<List<ExposureRow>> rows = graph.page(
                DependencyQueries.LIST_EXPOSURES,
                new ExposuresOf(
                        target, unit, years.earliest(), years.latest(), Method.NAME, page.offset(), page.limit()));
        if (rows.data().isEmpty()) {
            DerivedCheck.require(graph);
        }
        List<Exposed> minerals = minerals(target, snapshot, rows.data(), years);
        Meta meta = Reasons.years(
                rows.meta()
                        .editions(minerals.stream()
                                .flatMap(Exposed::editions)
                                .distinct()
                                .sorted()
                                .toList())
                        .caveat(Reasons.SPARE),
                rows.data().stream().map(ExposureRow::year).filter(Objects::nonNull));
        for (Exposed mineral : minerals) {
            meta = reasons(mineral, meta);
        }
        if (minerals.isEmpty() && page.offset() == 0) {
            meta = meta.reason("data", "no flows into " + target + " are loaded for " + years);
        }
        Map<MineralId, PartialLoss> losses = losses(minerals, terms);
        long total = minerals.stream().filter(one -> one.row().key() != null).count();
        if (losses.size() < total) {
            meta = Reasons.timeOver(meta, terms.limit(), losses.size(), (int) total, "minerals");
        }
        List<MineralExposure> exposures = minerals.stream()
                .map(one -> exposure(one, losses.get(one.mineral())))
                .toList();
        return new Answer<>(
                exposures, meta.details(new ExposuresDetails(Summaries.exposures(target, snapshot, exposures))));
    }

    private List<Exposed> minerals(
            Target target, NetworkSnapshot snapshot, List<ExposureRow> rows, DataYear.Reach years) {
        Map<MineralId, SourcesRow> printed = sources(
                target,
                rows.stream()
                        .filter(row -> row.key() == null)
                        .map(ExposureRow::mineral)
                        .toList(),
                years);
        return rows.stream()
                .map(row -> {
                    TargetFlows flows = snapshot.flows(row.mineral(), target, reach(row, years));
                    RefinedSources refined = row.year() == null
                            ? null
                            : flows.answering()
                                    .map(network -> RefinedSources.of(network, flows))
                                    .orElse(null);
                    Exposed found = new Exposed(row, flows, refined, null);
                    return found.isUnfit() ? new Exposed(row, flows, refined, printed.get(row.mineral())) : found;
                })
                .toList();
    }

    private static DataYear.Reach reach(ExposureRow row, DataYear.Reach years) {
        return row.year() == null ? years : new DataYear.Reach(row.year(), row.year());
    }

    /** {@return the loss of each mineral's worst point, within the time limit} */
    private static Map<MineralId, PartialLoss> losses(List<Exposed> minerals, LossTerms terms) {
        Deadline deadline = Deadline.in(terms.limit());
        Map<MineralId, PartialLoss> losses = new ConcurrentHashMap<>();
        boolean isStored = terms.setting().equals(LossAssumptions.DEFAULT);
        minerals.parallelStream()
                .filter(one -> one.row().key() != null && (isStored || !deadline.getAsBoolean()))
                .forEach(one -> losses.put(
                        one.mineral(),
                        isStored
                                ? Objects.requireNonNull(one.row().loss())
                                : loss(Objects.requireNonNull(one.flows().network()), one, terms)));
        return losses;
    }

    private static PartialLoss loss(LoadedNetwork network, Exposed one, LossTerms terms) {
        NetworkLosses.Loss loss = network.losses()
                .loss(
                        Objects.requireNonNull(one.row().key()),
                        network.demand(one.flows().members()),
                        terms.setting());
        Double noRerouting = terms.setting().policy() == Bound.HIGH
                ? one.row().exposureUpper()
                : one.row().exposure();
        return PartialLoss.of(loss, Objects.requireNonNull(noRerouting));
    }

    private Map<MineralId, SourcesRow> sources(Target target, List<MineralId> minerals, DataYear.Reach years) {
        return minerals.isEmpty()
                ? Map.of()
                : graph
                        .list(
                                DependencyQueries.LIST_PUBLISHED_SOURCES,
                                new SourcesOf(target, minerals, years.earliest(), years.latest()))
                        .stream()
                        .collect(Collectors.toMap(SourcesRow::mineral, Function.identity()));
    }

    private static Meta reasons(Exposed one, Meta meta) {
        String mineral = one.mineral().value();
        Meta answer = meta;
        if (one.row().key() == null) {
            answer = answer.reason(
                    mineral, one.isUnfit() ? one.why() : "the chains pass through no known foreign country");
        }
        RefinedSources refined = one.refined();
        boolean hasRefiner = refined != null && refined.refined();
        if (!one.isUnfit() && (refined == null || refined.capture() == null || refined.lockIn() == null)) {
            String why = hasRefiner
                    ? "no output of refining is published within two years of the flow year"
                    : "the chains pass through no known refiner";
            answer = answer.reason(mineral + ".capture", why);
            answer = hasRefiner ? answer : answer.reason(mineral + ".lockIn", why);
        }
        if (one.isUnfit() && one.sources() == null) {
            answer = answer.reason(mineral + ".published", "no import sources are printed in percent");
        }
        return one.isUnfit()
                ? answer
                : answer.reason("published", "printed import sources are given only where the flows are unfit");
    }

    private static MineralExposure exposure(Exposed one, @Nullable PartialLoss loss) {
        ExposureRow row = one.row();
        Double exposure = row.exposure();
        RefinedSources refined = one.refined();
        return new MineralExposure(
                row.mineral(),
                row.year(),
                row.key(),
                exposure,
                row.exposureUpper(),
                exposure == null || loss != null ? loss : PartialLoss.ofExposure(exposure),
                refined == null ? null : refined.capture(),
                refined == null ? null : refined.lockIn(),
                one.sources() == null ? null : PublishedChain.largest(one.sources()),
                one.isUnfit()
                        ? new Fitness(
                                FitnessStatus.UNFIT,
                                row.year() == null ? one.why() : one.verdict().reason())
                        : Fitness.of(one.verdict().status(), one.verdict().reason()));
    }
}
