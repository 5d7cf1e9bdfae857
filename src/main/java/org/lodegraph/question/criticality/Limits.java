package org.lodegraph.question.criticality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.criticality.CriticalityQueries.PrintedLimitRow;
import org.lodegraph.question.criticality.CriticalityQueries.PrintedLimitsOf;
import org.lodegraph.question.criticality.CriticalityQueries.TracedLimitRow;
import org.lodegraph.question.criticality.CriticalityQueries.TracedLimitsOf;

/** Compares supplies with the limit of the Critical Raw Materials Act: 65% from one third country at any stage (definitions 5). */
public final class Limits {

    /** Largest share that one third country should have. */
    static final double LIMIT = 0.65;

    private static final String LIST = "EU-STRATEGIC-2024";
    private static final String UNION = "EU27";

    private static final Caveat PRINTED = new Caveat(
            "printed shares are averages of 2016 to 2020 without sources under 1%; the act limits yearly EU consumption",
            Bias.UNCLEAR);
    private static final Caveat TRACED = new Caveat(
            "traced shares cover supply of known origin, without secondary material; grades are not distinguished",
            Bias.UNCLEAR);

    private final Graph graph;

    /** A mineral with the stage or the target that has an answer. */
    private record Answered(String mineral, @Nullable String part) {}

    public Limits(Graph graph) {
        this.graph = graph;
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
        List<LimitEntry> entries = new ArrayList<>(traced.stream()
                .filter(row -> row.stage() != null)
                .map(Limits::answered)
                .toList());
        addPrinted(entries, traced);
        addUnanswered(entries, traced);
        entries.sort(Comparator.comparing(LimitEntry::mineral)
                .thenComparingInt(Limits::position)
                .thenComparing(entry -> !entry.iso3().equals(UNION))
                .thenComparing(LimitEntry::iso3));
        Meta meta = meta(entries, traced).statement(Graph.statement(CriticalityQueries.LIST_TRACED_LIMITS, query));
        return Answer.of(List.copyOf(entries)).with(meta);
    }

    private static LimitEntry answered(TracedLimitRow row) {
        double share = Objects.requireNonNull(row.share());
        return new LimitEntry(
                row.mineral(),
                row.name(),
                row.stage(),
                row.target(),
                row.thirdCountry(),
                share,
                share > LIMIT,
                "traced",
                row.year(),
                row.basis(),
                row.evidence(),
                row.status(),
                row.status() == FitnessStatus.PARTIAL ? row.reason() : null);
    }

    /** Adds the printed shares of the EU for stages without an answer from flows. */
    private void addPrinted(List<LimitEntry> entries, List<TracedLimitRow> traced) {
        Map<String, TracedLimitRow> ofUnion = new LinkedHashMap<>();
        Set<Answered> answered = new HashSet<>();
        for (TracedLimitRow row : traced) {
            if (row.target().equals(UNION)) {
                ofUnion.putIfAbsent(row.mineral(), row);
                answered.add(new Answered(row.mineral(), row.stage()));
            }
        }
        if (ofUnion.isEmpty()) {
            return;
        }
        for (PrintedLimitRow row : graph.list(CriticalityQueries.LIST_PRINTED_LIMITS, new PrintedLimitsOf(LIST))) {
            TracedLimitRow known = ofUnion.get(row.mineral());
            if (known != null && !answered.contains(new Answered(row.mineral(), row.stage()))) {
                entries.add(new LimitEntry(
                        row.mineral(),
                        known.name(),
                        row.stage(),
                        UNION,
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
            if (row.stage() == null && !answered.contains(new Answered(row.mineral(), row.target()))) {
                entries.add(new LimitEntry(
                        row.mineral(),
                        row.name(),
                        null,
                        row.target(),
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
        String printed = row.target().equals(UNION) ? ", and the EU study prints no third country" : "";
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
