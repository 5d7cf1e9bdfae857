package org.lodegraph.watch.scan.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.watch.scan.fact.DatedMeasure;
import org.lodegraph.watch.scan.fact.Reliance;
import org.lodegraph.watch.scan.rule.MetricValue.About;

/** Figures of what states have decided: measures near their dates, and imports under no agreement. */
final class PolicyFigures {

    private static final double PERCENT = 100;

    private PolicyFigures() {}

    static Stream<MetricValue> begun(EvaluationContext outlook, RuleOptions options) {
        return measures(outlook, options, "in-force", measure -> begun(measure, outlook.asOf()));
    }

    static Stream<MetricValue> suspensionEnding(EvaluationContext outlook, RuleOptions options) {
        return measures(outlook, options, "suspended", measure -> Optional.ofNullable(measure.suspendedUntil()));
    }

    static Stream<MetricValue> scheduledEndPassed(EvaluationContext outlook, RuleOptions options) {
        return measures(
                outlook,
                options,
                "scheduled-end-passed",
                measure -> Stream.of(
                                Optional.ofNullable(measure.plannedEnd()),
                                Optional.ofNullable(measure.suspendedUntil()))
                        .flatMap(Optional::stream)
                        .filter(day -> day.isBefore(outlook.asOf()))
                        .max(LocalDate::compareTo));
    }

    /** The day on which it took effect: the last one, where a suspension lay between. */
    private static Optional<LocalDate> begun(DatedMeasure measure, LocalDate asOf) {
        LocalDate until = measure.suspendedUntil();
        return until != null && until.isBefore(asOf)
                ? Optional.of(until.plusDays(1))
                : Optional.ofNullable(measure.effective());
    }

    /** Those in a state whose day lies within the days asked for, before or after. */
    private static Stream<MetricValue> measures(
            EvaluationContext outlook, RuleOptions options, String state, Function<DatedMeasure, Optional<LocalDate>> day) {
        return outlook.policy().measures().stream()
                .filter(measure -> measure.state(outlook.asOf()).equals(state))
                .filter(measure -> isInScope(outlook, measure))
                .flatMap(measure -> day
                        .apply(measure)
                        .filter(date -> Math.abs(ChronoUnit.DAYS.between(date, outlook.asOf())) <= options.days())
                        .map(date -> measured(outlook, measure, date))
                        .stream());
    }

    private static boolean isInScope(EvaluationContext outlook, DatedMeasure measure) {
        return measure.restricts().stream()
                .anyMatch(one -> outlook.scope().minerals().isEmpty()
                        || outlook.scope().minerals().stream()
                                .anyMatch(asked -> outlook.figures().materials().isRelated(asked, one.mineral())));
    }

    private static MetricValue measured(EvaluationContext outlook, DatedMeasure measure, LocalDate day) {
        List<MineralId> minerals = measure.restricts().stream()
                .map(DatedMeasure.Restricted::mineral)
                .distinct()
                .toList();
        return new MetricValue(
                measure.id(),
                Rounding.share(controlled(outlook, measure.iso3().value(), minerals)),
                new About(
                        null,
                        minerals.size() == 1 ? minerals.get(0) : null,
                        null,
                        measure.iso3().value(),
                        measure.id()),
                null,
                List.of(),
                Map.of(
                        "country", outlook.figures().country(measure.iso3().value()),
                        "measure", measure.instrument(),
                        "minerals",
                                minerals.stream()
                                        .map(outlook.figures().materials()::name)
                                        .collect(Collectors.joining(", ")),
                        "date", day.toString(),
                        "days", String.valueOf(Math.abs(ChronoUnit.DAYS.between(day, outlook.asOf())))),
                () -> List.of(measure.id()));
    }

    /** The largest share that a country makes of any stage's output of any of the minerals, or of what one is part of; 0 where none is printed. */
    private static double controlled(EvaluationContext outlook, String iso3, List<MineralId> minerals) {
        return outlook.figures().outputs().stream()
                .filter(outputs -> minerals.stream()
                        .anyMatch(mineral -> outlook.figures().materials().isRelated(outputs.mineral(), mineral)))
                .mapToDouble(outputs -> outputs.share(iso3))
                .max()
                .orElse(0);
    }

    static Stream<MetricValue> uncoveredReliance(EvaluationContext outlook, RuleOptions options) {
        return outlook.figures().reliant().stream()
                .filter(iso3 -> outlook.isAsked(new Target(iso3.value())))
                .flatMap(iso3 -> outlook.figures().reliances(iso3).stream())
                .filter(line -> outlook.scope().holds(line.mineral()))
                .flatMap(line -> uncovered(outlook, line).stream());
    }

    private static Optional<MetricValue> uncovered(EvaluationContext outlook, Reliance line) {
        @Nullable
        String leader = line.sources().isEmpty() ? null : line.sources().get(0);
        Double percent = line.percent();
        if (leader == null
                || percent == null
                || outlook.policy().isCovered(leader, line.iso3().value(), line.mineral(), outlook.asOf())) {
            return Optional.empty();
        }
        Iso3 importer = line.iso3();
        return Optional.of(new MetricValue(
                importer + "/" + line.mineral() + "/" + slug(line.commodity()),
                percent / PERCENT,
                new About(new Target(importer.value()), line.mineral(), null, leader, null),
                line.year(),
                List.of(line.edition()),
                Map.of(
                        "target", outlook.figures().country(importer.value()),
                        "mineral", outlook.figures().materials().name(line.mineral()),
                        "commodity", line.commodity(),
                        "country", outlook.figures().country(leader)),
                () -> List.of(line.id())));
    }

    private static String slug(String commodity) {
        return commodity
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
