package org.lodegraph.watch.scan.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.FigureText;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.watch.scan.fact.PrintedOutputs;
import org.lodegraph.watch.scan.fact.PrintedOutput;
import org.lodegraph.watch.scan.fact.FitnessVerdict;
import org.lodegraph.watch.scan.rule.MetricValue.About;

/** Figures of who makes how much of the world's output, and of what that means to all others. */
final class OutputFigures {

    private OutputFigures() {}

    static Stream<MetricValue> hhi(EvaluationContext outlook, RuleOptions options) {
        return outputs(outlook, options).map(outputs -> {
            PrintedOutput first = outputs.makers().get(0);
            return measured(
                    outlook,
                    outputs,
                    outputs.concentration().hhi().low(),
                    first,
                    outputs.mineral() + "/" + outputs.stage().id(),
                    Map.of("share", FigureText.percent(outputs.share(first))));
        });
    }

    static Stream<MetricValue> shortOfLargest(EvaluationContext outlook, RuleOptions options) {
        return outputs(outlook, options)
                .flatMap(outputs -> outputs.shortOfLargest(SpareCapacity.DEFAULT.headroom()).stream()
                        .mapToObj(part -> measured(
                                outlook,
                                outputs,
                                Rounding.share(part),
                                outputs.makers().get(0),
                                outputs.mineral() + "/" + outputs.stage().id(),
                                Map.of())));
    }

    static Stream<MetricValue> outputShare(EvaluationContext outlook, RuleOptions options) {
        return outputs(outlook, options)
                .filter(outputs -> !flowsAnswer(outlook, outputs.mineral()))
                .flatMap(outputs -> outputs.makers().stream()
                        .map(maker -> measured(
                                outlook,
                                outputs,
                                Rounding.share(outputs.share(maker)),
                                maker,
                                outputs.mineral() + "/" + outputs.stage().id() + "/" + maker.iso3(),
                                Map.of())));
    }

    static Stream<MetricValue> revision(EvaluationContext outlook, RuleOptions options) {
        return outputs(outlook, options)
                .flatMap(outputs -> outputs.largeRevisions().stream()
                        .filter(revision -> revision.size() > outputs.revisionBand())
                        .map(revision -> measured(
                                outlook,
                                outputs,
                                revision.size(),
                                revision.after(),
                                outputs.mineral() + "/" + outputs.stage().id() + "/"
                                        + revision.after().iso3(),
                                Map.of(
                                        "former", revision.before().edition(),
                                        "edition", revision.after().edition()))));
    }

    private static boolean flowsAnswer(EvaluationContext outlook, MineralId mineral) {
        return outlook.figures().verdicts().stream()
                .anyMatch(verdict -> verdict.mineral().equals(mineral) && verdict.answers());
    }

    private static Stream<PrintedOutputs> outputs(EvaluationContext outlook, RuleOptions options) {
        return outlook.figures().outputs().stream()
                .filter(outputs -> outlook.scope().holds(outputs.mineral()))
                .filter(outputs -> options.stage() == null || options.stage() == outputs.stage());
    }

    private static MetricValue measured(
            EvaluationContext outlook, PrintedOutputs outputs, double score, PrintedOutput row, String subject, Map<String, String> more) {
        String iso3 = Objects.requireNonNull(row.iso3());
        Map<String, String> words = new HashMap<>(more);
        words.put("mineral", outlook.figures().materials().name(outputs.mineral()));
        words.put("stage", outputs.stage().id());
        words.put("country", outlook.figures().country(iso3));
        return new MetricValue(
                subject,
                score,
                new About(null, outputs.mineral(), outputs.stage(), iso3, null),
                row.year(),
                List.of(row.edition()),
                words,
                () -> List.of(row.id()));
    }

    static Stream<MetricValue> worldLoss(EvaluationContext outlook, RuleOptions options) {
        Stage stage = options.stage() == null ? Stage.REFINING : options.stage();
        return outlook.figures().networks().stream()
                .filter(network -> outlook.scope().holds(network.mineral()))
                .filter(network -> flowsAnswer(outlook, network.mineral()))
                .flatMap(network -> network.points(false).stream()
                        .filter(key -> key.startsWith(network.mineral() + "/" + stage.id() + "/"))
                        .map(key -> worldLoss(outlook, network, stage, key)));
    }

    private static MetricValue worldLoss(EvaluationContext outlook, LoadedNetwork network, Stage stage, String key) {
        String iso3 = key.substring(key.lastIndexOf('/') + 1);
        String share = outlook.figures()
                .outputs(network.mineral(), stage)
                .map(outputs -> FigureText.percent(outputs.share(iso3)))
                .orElse("an unknown share");
        return new MetricValue(
                key,
                Rounding.share(network.losses().worldLoss(key, LossAssumptions.DEFAULT)),
                new About(null, network.mineral(), stage, iso3, null),
                network.year(),
                outlook.figures().verdicts().stream()
                        .filter(verdict -> verdict.mineral().equals(network.mineral()))
                        .map(FitnessVerdict::editions)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                Map.of(
                        "mineral", outlook.figures().materials().name(network.mineral()),
                        "country", outlook.figures().country(iso3),
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
