package org.lodegraph.watch.scan.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Stage;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.watch.scan.fact.FitnessVerdict;
import org.lodegraph.watch.scan.fact.PrintedOutput;
import org.lodegraph.watch.scan.fact.PrintedOutputs;
import org.lodegraph.watch.scan.rule.MetricValue.About;

/** Metrics of the world's output: shares of producers, and losses of all others. */
final class OutputFigures {

    private OutputFigures() {}

    static Stream<MetricValue> hhi(EvaluationContext context, RuleOptions options) {
        return outputs(context, options).map(printedOutputs -> {
            PrintedOutput first = printedOutputs.makers().get(0);
            return measured(
                    context,
                    printedOutputs,
                    printedOutputs.concentration().hhi().low(),
                    first,
                    printedOutputs.mineralStage().toString(),
                    Map.of("share", FigureText.percent(printedOutputs.share(first))));
        });
    }

    static Stream<MetricValue> shortOfLargest(EvaluationContext context, RuleOptions options) {
        return outputs(context, options)
                .flatMap(printedOutputs -> printedOutputs.shortOfLargest(SpareCapacity.DEFAULT.headroom()).stream()
                        .mapToObj(part -> measured(
                                context,
                                printedOutputs,
                                Rounding.share(part),
                                printedOutputs.makers().get(0),
                                printedOutputs.mineralStage().toString(),
                                Map.of())));
    }

    static Stream<MetricValue> outputShare(EvaluationContext context, RuleOptions options) {
        return outputs(context, options)
                .filter(printedOutputs -> !flowsAnswer(context, printedOutputs.mineral()))
                .flatMap(printedOutputs -> printedOutputs.makers().stream()
                        .map(maker -> measured(
                                context,
                                printedOutputs,
                                Rounding.share(printedOutputs.share(maker)),
                                maker,
                                MetricValue.subject(
                                        printedOutputs.mineralStage(), Objects.requireNonNull(maker.iso3())),
                                Map.of())));
    }

    static Stream<MetricValue> revision(EvaluationContext context, RuleOptions options) {
        return outputs(context, options)
                .flatMap(printedOutputs -> printedOutputs.largeRevisions().stream()
                        .filter(revision -> revision.size() > printedOutputs.revisionBand())
                        .map(revision -> measured(
                                context,
                                printedOutputs,
                                revision.size(),
                                revision.after(),
                                MetricValue.subject(
                                        printedOutputs.mineralStage(),
                                        Objects.requireNonNull(revision.after().iso3())),
                                Map.of(
                                        "former", revision.before().edition(),
                                        "edition", revision.after().edition()))));
    }

    private static boolean flowsAnswer(EvaluationContext context, MineralId mineral) {
        return context.figures().verdicts().stream()
                .anyMatch(verdict -> verdict.mineral().equals(mineral) && verdict.answers());
    }

    private static Stream<PrintedOutputs> outputs(EvaluationContext context, RuleOptions options) {
        return context.figures().outputs().stream()
                .filter(printedOutputs -> context.scope().holds(printedOutputs.mineral()))
                .filter(printedOutputs -> options.stage() == null || options.stage() == printedOutputs.stage());
    }

    private static MetricValue measured(
            EvaluationContext context,
            PrintedOutputs printedOutputs,
            double score,
            PrintedOutput row,
            String subject,
            Map<String, String> more) {
        String iso3 = Objects.requireNonNull(row.iso3());
        Map<String, String> words = new HashMap<>(more);
        words.put("mineral", SentenceText.mineral(printedOutputs.mineral()));
        words.put("stage", printedOutputs.stage().id());
        words.put("country", context.figures().country(iso3));
        return new MetricValue(
                subject,
                score,
                new About(null, printedOutputs.mineral(), printedOutputs.stage(), iso3, null),
                row.year(),
                List.of(row.edition()),
                words,
                () -> List.of(row.id()));
    }

    static Stream<MetricValue> worldLoss(EvaluationContext context, RuleOptions options) {
        Stage stage = options.stage() == null ? Stage.REFINING : options.stage();
        return context.figures().networks().stream()
                .filter(network -> context.scope().holds(network.mineral()))
                .filter(network -> flowsAnswer(context, network.mineral()))
                .flatMap(network -> network.points(false).stream()
                        .flatMap(point -> point.operation().stream())
                        .filter(operation -> operation.stage() == stage)
                        .map(operation -> worldLoss(context, network, operation)));
    }

    private static MetricValue worldLoss(EvaluationContext context, LoadedNetwork network, OperationId key) {
        Stage stage = key.stage();
        String iso3 = key.place();
        String share = context.figures()
                .outputs(network.mineral(), stage)
                .map(printedOutputs -> FigureText.percent(printedOutputs.share(iso3)))
                .orElse("an unknown share");
        return new MetricValue(
                key.value(),
                Rounding.share(network.losses().worldLoss(new PointId(key), LossAssumptions.DEFAULT)),
                new About(null, network.mineral(), stage, iso3, null),
                network.year(),
                context.figures().verdicts().stream()
                        .filter(verdict -> verdict.mineral().equals(network.mineral()))
                        .map(FitnessVerdict::editions)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                Map.of(
                        "mineral", SentenceText.mineral(network.mineral()),
                        "country", context.figures().country(iso3),
                        "stage", stage.id(),
                        "share", share),
                () -> network.operation(key).stream()
                        .flatMap(operation -> network.network()
                                .outOf(operation)
                                .boxed()
                                .sorted((a, b) -> Double.compare(
                                        network.network().flow(b),
                                        network.network().flow(a)))
                                .limit(3))
                        .map(network::evidence)
                        .toList());
    }
}
