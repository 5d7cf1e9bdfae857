package org.lodegraph.question.criticality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.network.snapshot.SupplyingOperation;
import org.lodegraph.question.criticality.CriticalityQueries.PrintedLimitRow;
import org.lodegraph.question.criticality.CriticalityQueries.PrintedLimitsOf;
import org.lodegraph.question.criticality.CriticalityQueries.TracedLimitRow;
import org.lodegraph.question.criticality.CriticalityQueries.TracedLimitsOf;

/** Compares supplies with the limit of the Critical Raw Materials Act: 65% from one third country at any stage (definitions 5). */
public final class Limits {

    /** Largest share that one third country should have. */
    static final double LIMIT = 0.65;

    private static final String LIST = "EU-STRATEGIC-2024";

    private static final Caveat PRINTED = new Caveat(
            "printed shares are averages of 2016 to 2020 without sources under 1%; the act limits yearly EU consumption",
            Bias.UNCLEAR);
    private static final Caveat TRACED = new Caveat(
            "traced shares cover supply of known origin, without secondary material; grades are not distinguished",
            Bias.UNCLEAR);

    private final Graph graph;
    private final Snapshots snapshots;

    /** A mineral with the stage or the target that has an answer. */
    private record Answered(String mineral, @Nullable String part) {}

    public Limits(Graph graph, Snapshots snapshots) {
        this.graph = graph;
        this.snapshots = snapshots;
    }

    /**
     * {@return the largest third country for the EU and each member state, or for one of them, by mineral, stage and country}
     *
     * @throws InvalidValueException for a country that is not a member state
     */
    public Answer<List<LimitEntry>> of(Optional<Target> target, Optional<Year> year) {
        DataYear.Reach reach = DataYear.reach(year.orElse(null));
        TracedLimitsOf query = new TracedLimitsOf(LIST, target.orElse(null), reach.earliest(), reach.latest());
        List<TracedLimitRow> traced = graph.list(CriticalityQueries.LIST_TRACED_LIMITS, query);
        if (traced.isEmpty() && target.isPresent()) {
            throw new InvalidValueException(
                    "country", target.get().value(), "EU27, or the code of a member state such as DEU");
        }
        List<LimitEntry> entries = new ArrayList<>(traced(traced));
        addPrinted(entries, traced);
        addUnanswered(entries, traced);
        entries.sort(Comparator.comparing(LimitEntry::mineral)
                .thenComparingInt(Limits::position)
                .thenComparing(entry -> !entry.iso3().equals(Target.EU27.value()))
                .thenComparing(LimitEntry::iso3));
        Meta meta = meta(entries, traced).statement(Graph.statement(CriticalityQueries.LIST_TRACED_LIMITS, query));
        return Answer.of(List.copyOf(entries)).with(meta);
    }

    /** {@return the largest third country of each stage in the supplies whose flows are not unfit} */
    private List<LimitEntry> traced(List<TracedLimitRow> rows) {
        NetworkSnapshot snapshot = snapshots.world();
        return rows.stream()
                .filter(row -> row.year() != null && row.status() != FitnessStatus.UNFIT)
                .flatMap(row -> snapshot.find(row.mineral(), Objects.requireNonNull(row.year())).stream()
                        .flatMap(network -> traced(network, row)))
                .toList();
    }

    private static Stream<LimitEntry> traced(LoadedNetwork network, TracedLimitRow row) {
        List<Iso3> importers =
                row.target().isBloc() ? row.members() : List.of(row.target().country());
        return SupplyingOperation.of(network, network.demand(importers)).stream()
                .collect(Collectors.groupingBy(SupplyingOperation::stage))
                .values()
                .stream()
                .flatMap(stage -> answered(row, stage).stream());
    }

    private static Optional<LimitEntry> answered(TracedLimitRow row, List<SupplyingOperation> stage) {
        return stage.stream()
                .filter(supplier -> !row.members().contains(supplier.iso3()))
                .max(Comparator.comparingDouble(SupplyingOperation::share)
                        .thenComparing(SupplyingOperation::iso3, Comparator.reverseOrder()))
                .map(top -> {
                    double share = Rounding.share(top.share());
                    return new LimitEntry(
                            row.mineral().value(),
                            row.name(),
                            top.stage().id(),
                            row.target().value(),
                            top.iso3().value(),
                            share,
                            share > LIMIT,
                            "traced",
                            row.year(),
                            EnumText.of(top.basis()),
                            top.evidence(),
                            row.status(),
                            row.status() == FitnessStatus.PARTIAL ? row.reason() : null);
                });
    }

    /** Adds the printed shares of the EU for stages without an answer from flows. */
    private void addPrinted(List<LimitEntry> entries, List<TracedLimitRow> traced) {
        Map<String, TracedLimitRow> ofUnion = traced.stream()
                .filter(row -> row.target().isBloc())
                .collect(Collectors.toMap(row -> row.mineral().value(), row -> row));
        if (ofUnion.isEmpty()) {
            return;
        }
        Set<Answered> answered = entries.stream()
                .filter(entry -> entry.iso3().equals(Target.EU27.value()))
                .map(entry -> new Answered(entry.mineral(), entry.stage()))
                .collect(Collectors.toSet());
        for (PrintedLimitRow row : graph.list(CriticalityQueries.LIST_PRINTED_LIMITS, new PrintedLimitsOf(LIST))) {
            TracedLimitRow known = ofUnion.get(row.mineral());
            if (known != null && !answered.contains(new Answered(row.mineral(), row.stage()))) {
                entries.add(new LimitEntry(
                        row.mineral(),
                        known.name(),
                        row.stage(),
                        Target.EU27.value(),
                        row.thirdCountry(),
                        row.share(),
                        row.share() > LIMIT,
                        "printed",
                        row.year(),
                        "reported",
                        row.evidence(),
                        known.status(),
                        null));
            }
        }
    }

    private static void addUnanswered(List<LimitEntry> entries, List<TracedLimitRow> traced) {
        Set<Answered> answered = new HashSet<>();
        entries.forEach(entry -> answered.add(new Answered(entry.mineral(), entry.iso3())));
        for (TracedLimitRow row : traced) {
            if (!answered.contains(
                    new Answered(row.mineral().value(), row.target().value()))) {
                entries.add(new LimitEntry(
                        row.mineral().value(),
                        row.name(),
                        null,
                        row.target().value(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        row.status(),
                        why(row)));
            }
        }
    }

    private static String why(TracedLimitRow row) {
        String printed = row.target().isBloc() ? ", and the EU study prints no third country" : "";
        if (row.status() == null) {
            return "no fitness verdict on its flows is loaded for these years" + printed;
        }
        return (row.status() == FitnessStatus.UNFIT ? row.reason() : "no supply from a third country is traced")
                + printed;
    }

    private static int position(LimitEntry entry) {
        return entry.stage() == null
                ? Integer.MAX_VALUE
                : Stage.parse(entry.stage()).position();
    }

    private static Meta meta(List<LimitEntry> entries, List<TracedLimitRow> traced) {
        long answered = entries.stream().filter(entry -> entry.share() != null).count();
        long exceeding = entries.stream()
                .filter(entry -> Boolean.TRUE.equals(entry.exceeds()))
                .count();
        Stream<String> ofPrint = entries.stream().anyMatch(entry -> "printed".equals(entry.source()))
                ? Stream.of("eu-crm-2023")
                : Stream.empty();
        Meta meta = Meta.NONE
                .editions(Stream.concat(traced.stream().flatMap(row -> row.editions().stream()), ofPrint)
                        .distinct()
                        .sorted()
                        .toList())
                .details(new LimitsDetails(
                        LIST, LIMIT, new LimitsDetails.LimitCounts(entries.size(), answered, exceeding)))
                .caveat(TRACED)
                .caveat(PRINTED);
        meta = years(meta, entries);
        return answered == entries.size()
                ? meta
                : meta.reason(
                        "share",
                        "each row without a share gives its own reason: unfit flows, or no traced supply from a third country");
    }

    private static Meta years(Meta meta, List<LimitEntry> entries) {
        List<Integer> years = entries.stream()
                .map(LimitEntry::year)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return years.size() == 1
                ? meta.year(years.get(0))
                : meta.reason("year", "traced and printed shares have different years: each row has its own");
    }
}
