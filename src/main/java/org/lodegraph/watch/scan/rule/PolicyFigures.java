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
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureDates;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.watch.scan.fact.DatedMeasure;
import org.lodegraph.watch.scan.fact.Reliance;
import org.lodegraph.watch.scan.rule.MetricValue.About;

/** Metrics of policy: measures near their dates, and imports without an agreement. */
final class PolicyFigures {

    private static final double PERCENT = 100;

    private PolicyFigures() {}

    static Stream<MetricValue> begun(EvaluationContext context, RuleOptions options) {
        return measures(context, options, MeasureState.IN_FORCE, MeasureDates.Period::from);
    }

    static Stream<MetricValue> suspensionEnding(EvaluationContext context, RuleOptions options) {
        return measures(context, options, MeasureState.SUSPENDED, MeasureDates.Period::until);
    }

    static Stream<MetricValue> scheduledEndPassed(EvaluationContext context, RuleOptions options) {
        return measures(
                context,
                options,
                MeasureState.SCHEDULED_END_PASSED,
                period -> period.from().minusDays(1));
    }

    /** {@return values of the measures in a state, a day of which is at most the configured number of days away} */
    private static Stream<MetricValue> measures(
            EvaluationContext context,
            RuleOptions options,
            MeasureState state,
            Function<MeasureDates.Period, LocalDate> day) {
        return context.policy().measures().stream()
                .filter(measure -> isInScope(context, measure))
                .flatMap(measure -> measure.in(state, context.asOf()).stream()
                        .map(day)
                        .filter(date -> Math.abs(ChronoUnit.DAYS.between(date, context.asOf())) <= options.days())
                        .map(date -> measured(context, measure, date)));
    }

    private static boolean isInScope(EvaluationContext context, DatedMeasure measure) {
        return measure.minerals().stream()
                .anyMatch(one -> context.scope().minerals().isEmpty()
                        || context.scope().minerals().stream()
                                .anyMatch(asked -> context.figures().materials().isRelated(asked, one)));
    }

    private static MetricValue measured(EvaluationContext context, DatedMeasure measure, LocalDate day) {
        List<MineralId> minerals = measure.minerals();
        return new MetricValue(
                measure.id(),
                Rounding.share(controlled(context, measure.iso3(), minerals)),
                new About(
                        null,
                        minerals.size() == 1 ? minerals.get(0) : null,
                        null,
                        measure.iso3().value(),
                        measure.id()),
                null,
                List.of(),
                Map.of(
                        "country", context.figures().country(measure.iso3().value()),
                        "measure", measure.instrument(),
                        "minerals", minerals.stream().map(SentenceText::mineral).collect(Collectors.joining(", ")),
                        "date", day.toString(),
                        "days", String.valueOf(Math.abs(ChronoUnit.DAYS.between(day, context.asOf())))),
                () -> List.of(measure.id()));
    }

    /**
     * {@return a country's largest share of any stage's output of the minerals, or of the groups that they are part
     * of; 0 if none is printed}
     */
    private static double controlled(EvaluationContext context, Iso3 iso3, List<MineralId> minerals) {
        return context.figures().outputs().stream()
                .filter(outputs -> minerals.stream()
                        .anyMatch(mineral -> context.figures()
                                .materials()
                                .isRelated(outputs.stage().mineral(), mineral)))
                .mapToDouble(outputs -> outputs.output().share(iso3))
                .max()
                .orElse(0);
    }

    static Stream<MetricValue> uncoveredReliance(EvaluationContext context, RuleOptions options) {
        return context.figures().reliant().stream()
                .filter(iso3 -> context.isInScope(new Target(iso3.value())))
                .flatMap(iso3 -> context.figures().reliances(iso3).stream())
                .filter(line -> context.scope().holds(line.mineral()))
                .flatMap(line -> uncovered(context, line).stream());
    }

    private static Optional<MetricValue> uncovered(EvaluationContext context, Reliance line) {
        @Nullable
        String leader = line.sources().isEmpty() ? null : line.sources().get(0);
        Double percent = line.percent();
        if (leader == null
                || percent == null
                || context.policy().isCovered(leader, line.iso3().value(), line.mineral(), context.asOf())) {
            return Optional.empty();
        }
        Iso3 importer = line.iso3();
        return Optional.of(new MetricValue(
                MetricValue.subject(importer, line.mineral(), slug(line.commodity())),
                percent / PERCENT,
                new About(new Target(importer.value()), line.mineral(), null, leader, null),
                line.year(),
                List.of(line.edition()),
                Map.of(
                        "target", context.figures().country(importer.value()),
                        "mineral", SentenceText.mineral(line.mineral()),
                        "commodity", line.commodity(),
                        "country", context.figures().country(leader)),
                () -> List.of(line.id())));
    }

    private static String slug(String commodity) {
        return commodity
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
