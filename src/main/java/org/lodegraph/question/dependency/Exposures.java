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
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.NetworkLosses;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.dependency.DependencyQueries.ExposureRow;
import org.lodegraph.question.dependency.DependencyQueries.ExposuresOf;
import org.lodegraph.question.dependency.DependencyQueries.SourcesOf;
import org.lodegraph.question.dependency.DependencyQueries.SourcesRow;

/** Reads a target's largest foreign exposure for each mineral; if flows are unfit, its largest printed import source. */
final class Exposures {

    private final Graph graph;
    private final Snapshots snapshots;

    Exposures(Graph graph, Snapshots snapshots) {
        this.graph = graph;
        this.snapshots = snapshots;
    }

    Answer<List<MineralExposure>> of(Target target, String unit, @Nullable Year year, LossTerms terms, Page page) {
        DataYear.Reach years = DataYear.reach(year);
        Answer<List<ExposureRow>> rows = graph.page(
                DependencyQueries.LIST_EXPOSURES,
                new ExposuresOf(target, unit, years.earliest(), years.latest(), page.offset(), page.limit()));
        Map<MineralId, SourcesRow> sources = sources(target, rows.data(), years);
        Stream<List<String>> editions = Stream.concat(
                rows.data().stream().map(ExposureRow::editions),
                sources.values().stream().map(row -> List.of(row.edition())));
        Meta meta = Reasons.years(
                rows.meta().editions(Reasons.editions(editions)).caveat(Reasons.SPARE),
                rows.data().stream().map(ExposureRow::year).filter(Objects::nonNull));
        for (ExposureRow row : rows.data()) {
            meta = reasons(target, row, sources, meta);
        }
        if (rows.data().isEmpty() && page.offset() == 0) {
            meta = meta.reason("data", "no flows into " + target + " are loaded for " + years);
        }
        NetworkSnapshot snapshot = snapshots.world();
        Map<MineralId, PartialLoss> losses = losses(snapshot, rows.data(), terms);
        long total = rows.data().stream().filter(row -> row.key() != null).count();
        if (losses.size() < total) {
            meta = Reasons.timeOver(meta, terms.limit(), losses.size(), (int) total, "minerals");
        }
        List<MineralExposure> exposures = rows.data().stream()
                .map(row -> exposure(target, row, losses.get(row.mineral()), sources.get(row.mineral())))
                .toList();
        ExposuresDetails details = new ExposuresDetails(Summaries.exposures(target, snapshot, exposures));
        return new Answer<>(exposures, meta.details(details));
    }

    /** {@return the loss of each mineral's worst point, within the time limit} */
    private static Map<MineralId, PartialLoss> losses(
            NetworkSnapshot snapshot, List<ExposureRow> rows, LossTerms terms) {
        Deadline deadline = Deadline.in(terms.limit());
        Map<MineralId, PartialLoss> losses = new ConcurrentHashMap<>();
        rows.parallelStream()
                .filter(row -> row.key() != null && !deadline.getAsBoolean())
                .forEach(row -> snapshot.find(row.mineral(), Objects.requireNonNull(row.year()))
                        .ifPresent(network -> losses.put(row.mineral(), loss(network, row, terms))));
        return losses;
    }

    private static PartialLoss loss(LoadedNetwork network, ExposureRow row, LossTerms terms) {
        NetworkLosses.Loss loss = network.losses()
                .loss(Objects.requireNonNull(row.key()), network.demand(row.members()), terms.setting());
        Double noRerouting = terms.setting().policy() == Bound.HIGH ? row.exposureUpper() : row.exposure();
        return PartialLoss.of(loss, Objects.requireNonNull(noRerouting));
    }

    private Map<MineralId, SourcesRow> sources(Target target, List<ExposureRow> rows, DataYear.Reach years) {
        List<MineralId> unfit = rows.stream()
                .filter(Exposures::isUnfit)
                .map(ExposureRow::mineral)
                .toList();
        return unfit.isEmpty()
                ? Map.of()
                : graph
                        .list(
                                DependencyQueries.LIST_PUBLISHED_SOURCES,
                                new SourcesOf(target, unfit, years.earliest(), years.latest()))
                        .stream()
                        .collect(Collectors.toMap(SourcesRow::mineral, Function.identity()));
    }

    private static boolean isUnfit(ExposureRow row) {
        return row.status() == null || row.status() == FitnessStatus.UNFIT;
    }

    private static Meta reasons(Target target, ExposureRow row, Map<MineralId, SourcesRow> sources, Meta meta) {
        String mineral = row.mineral().value();
        Meta answer = meta;
        if (row.key() == null) {
            answer = answer.reason(
                    mineral, isUnfit(row) ? why(target, row) : "the chains pass through no known foreign country");
        }
        if (!isUnfit(row) && (row.capture() == null || row.lockIn() == null)) {
            String why = row.refined()
                    ? "no output of refining is published within two years of the flow year"
                    : "the chains pass through no known refiner";
            answer = answer.reason(mineral + ".capture", why);
            answer = row.lockIn() == null ? answer.reason(mineral + ".lockIn", why) : answer;
        }
        if (isUnfit(row) && !sources.containsKey(row.mineral())) {
            answer = answer.reason(mineral + ".published", "no import sources are printed in percent");
        }
        return isUnfit(row)
                ? answer
                : answer.reason("published", "printed import sources are given only where the flows are unfit");
    }

    private static String why(Target target, ExposureRow row) {
        return row.status() == null
                ? "no flows of " + row.mineral() + " into " + target + " are loaded"
                : "the flows are " + EnumText.of(row.status()) + ": " + row.reason();
    }

    private static MineralExposure exposure(
            Target target, ExposureRow row, @Nullable PartialLoss loss, @Nullable SourcesRow sources) {
        Double exposure = row.exposure();
        Fitness fitness = isUnfit(row)
                ? new Fitness(FitnessStatus.UNFIT, row.reason() == null ? why(target, row) : row.reason())
                : Fitness.of(row.status(), String.valueOf(row.reason()));
        return new MineralExposure(
                row.mineral(),
                row.year(),
                row.key(),
                exposure,
                row.exposureUpper(),
                exposure == null || loss != null ? loss : PartialLoss.ofExposure(exposure),
                row.capture(),
                row.lockIn(),
                sources == null ? null : PublishedChain.largest(sources),
                fitness);
    }
}
