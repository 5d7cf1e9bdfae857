package org.lodegraph.watch.scan.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Stage;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.chokepoint.Chokepoint;
import org.lodegraph.network.chokepoint.ChokepointRow;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.Rounding;
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
                    new ScoredOutput(
                            printedOutputs.mineralStage().toString(),
                            printedOutputs.concentration().hhi().low(),
                            first),
                    Map.of("share", FigureText.percent(printedOutputs.share(first))));
        });
    }

    static Stream<MetricValue> shortOfLargest(EvaluationContext context, RuleOptions options) {
        return outputs(context, options)
                .flatMap(printedOutputs -> printedOutputs.shortOfLargest(SpareCapacity.DEFAULT.headroom()).stream()
                        .mapToObj(part -> measured(
                                context,
                                printedOutputs,
                                new ScoredOutput(
                                        printedOutputs.mineralStage().toString(),
                                        Rounding.share(part),
                                        printedOutputs.makers().get(0)),
                                Map.of())));
    }

    static Stream<MetricValue> outputShare(EvaluationContext context, RuleOptions options) {
        return chokepoints(context, options)
                .filter(row -> !row.flows())
                .map(row -> measured(
                        context,
                        row.chokepoint(),
                        row.chokepoint().share(),
                        new Origin(
                                row.chokepoint().year(),
                                row.editions(),
                                () -> List.of(row.chokepoint().evidence()))));
    }

    static Stream<MetricValue> revision(EvaluationContext context, RuleOptions options) {
        return outputs(context, options)
                .flatMap(printedOutputs -> printedOutputs.largeRevisions().stream()
                        .filter(revision -> revision.size() > printedOutputs.revisionBand())
                        .map(revision -> measured(
                                context,
                                printedOutputs,
                                new ScoredOutput(
                                        MetricValue.subject(
                                                printedOutputs.mineralStage(),
                                                Objects.requireNonNull(
                                                        revision.after().iso3())),
                                        revision.size(),
                                        revision.after()),
                                Map.of(
                                        "former", revision.before().edition(),
                                        "edition", revision.after().edition()))));
    }

    private static Stream<PrintedOutputs> outputs(EvaluationContext context, RuleOptions options) {
        return context.figures().outputs().stream()
                .filter(printedOutputs -> context.scope().holds(printedOutputs.mineral()))
                .filter(printedOutputs -> options.stage() == null || options.stage() == printedOutputs.stage());
    }

    /**
     * A score with the printed output that it rests on.
     *
     * @param subject key of the scored thing
     * @param score the score
     * @param row the printed output of one country
     */
    private record ScoredOutput(String subject, double score, PrintedOutput row) {}

    private static MetricValue measured(
            EvaluationContext context, PrintedOutputs printedOutputs, ScoredOutput scored, Map<String, String> more) {
        PrintedOutput row = scored.row();
        String iso3 = Objects.requireNonNull(row.iso3());
        Map<String, String> words = new HashMap<>(more);
        words.put("mineral", SentenceText.mineral(printedOutputs.mineral()));
        words.put("stage", printedOutputs.stage().id());
        words.put("country", context.figures().country(iso3));
        return new MetricValue(
                scored.subject(),
                scored.score(),
                new About(null, printedOutputs.mineral(), printedOutputs.stage(), iso3, null),
                row.year(),
                List.of(row.edition()),
                words,
                () -> List.of(row.id()));
    }

    static Stream<MetricValue> worldLoss(EvaluationContext context, RuleOptions options) {
        return chokepoints(context, options)
                .filter(row -> row.chokepoint().worldLoss() != null)
                .map(row -> worldLoss(context, row));
    }

    private static MetricValue worldLoss(EvaluationContext context, ChokepointRow row) {
        Chokepoint one = row.chokepoint();
        int flowYear = Objects.requireNonNull(one.flowYear());
        List<String> editions = row.editions().stream().sorted().toList();
        Supplier<List<String>> flows = () -> context.figures().network(one.mineral(), flowYear).stream()
                .flatMap(network -> largestFlows(network, one.key()).stream())
                .toList();
        return measured(context, one, Objects.requireNonNull(one.worldLoss()), new Origin(flowYear, editions, flows));
    }

    private static Stream<ChokepointRow> chokepoints(EvaluationContext context, RuleOptions options) {
        return Stream.of(Stage.values())
                .filter(stage -> options.stage() == null || options.stage() == stage)
                .flatMap(stage -> context.figures().chokepoints(stage).stream())
                .filter(row -> context.scope().holds(row.chokepoint().mineral()));
    }

    /** The origin of a score: the year, the editions, and the evidence of a finding. */
    private record Origin(int year, List<String> editions, Supplier<List<String>> evidence) {}

    private static MetricValue measured(EvaluationContext context, Chokepoint one, double score, Origin origin) {
        String iso3 = one.iso3().value();
        return new MetricValue(
                one.key().value(),
                score,
                new About(null, one.mineral(), one.stage(), iso3, null),
                origin.year(),
                origin.editions(),
                Map.of(
                        "mineral", SentenceText.mineral(one.mineral()),
                        "country", context.figures().country(iso3),
                        "stage", one.stage().id(),
                        "share", FigureText.percent(one.share())),
                origin.evidence());
    }

    private static List<String> largestFlows(LoadedNetwork network, OperationId key) {
        return network.operation(key).stream()
                .flatMap(operation -> network.network()
                        .outOf(operation)
                        .boxed()
                        .sorted((a, b) -> Double.compare(
                                network.network().flow(b), network.network().flow(a)))
                        .limit(3))
                .map(network::evidence)
                .toList();
    }
}
