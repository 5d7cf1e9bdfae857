package org.lodegraph.watch.scan.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Stage;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.chokepoint.Chokepoint;
import org.lodegraph.network.chokepoint.ChokepointRow;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.OutputFigure;
import org.lodegraph.network.snapshot.PublishedOutput;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.watch.scan.fact.NewestOutput;
import org.lodegraph.watch.scan.fact.PrintedOutput;
import org.lodegraph.watch.scan.rule.MetricValue.About;

/** Metrics of the world's output: shares of producers, and losses of all others. */
final class OutputFigures {

    private OutputFigures() {}

    static Stream<MetricValue> hhi(EvaluationContext context, RuleOptions options) {
        return outputs(context, options)
                .flatMap(stage -> stage.output().leader().stream()
                        .map(leader -> ofLeader(
                                context,
                                stage,
                                stage.output().concentration().hhi().low(),
                                Map.of(
                                        "share",
                                        FigureText.percent(stage.output().share(leader.iso3()))))));
    }

    static Stream<MetricValue> shortOfLargest(EvaluationContext context, RuleOptions options) {
        return outputs(context, options)
                .flatMap(stage -> stage.shortOfLargest(SpareCapacity.DEFAULT.headroom()).stream()
                        .mapToObj(part -> ofLeader(context, stage, Rounding.share(part), Map.of())));
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
                .flatMap(stage -> stage.largeRevisions().stream()
                        .filter(revision -> revision.size() > stage.revisionBand())
                        .map(revision -> revised(context, stage.stage(), revision)));
    }

    private static MetricValue revised(EvaluationContext context, MineralStage stage, NewestOutput.Revision revision) {
        PrintedOutput after = revision.after();
        return measured(
                context,
                stage.in(after.iso3()),
                revision.size(),
                new Origin(after.year(), List.of(after.edition()), () -> List.of(after.id())),
                Map.of("former", revision.before().edition(), "edition", after.edition()));
    }

    private static Stream<NewestOutput> outputs(EvaluationContext context, RuleOptions options) {
        return context.figures().outputs().stream()
                .filter(one -> context.scope().holds(one.stage().mineral()))
                .filter(one -> options.stage() == null
                        || options.stage() == one.stage().stage());
    }

    /** {@return a value of a stage, attributed to its largest producer} */
    private static MetricValue ofLeader(
            EvaluationContext context, NewestOutput stage, double score, Map<String, String> more) {
        PublishedOutput.Producer leader = stage.output().leader().orElseThrow();
        OutputFigure figure = leader.figure();
        MetricValue value = measured(
                context,
                stage.stage().in(leader.iso3()),
                score,
                new Origin(figure.year(), List.of(figure.edition()), () -> List.of(figure.id())),
                more);
        return value.withSubject(stage.stage().toString());
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
        return measured(context, one.key(), score, origin, Map.of("share", FigureText.percent(one.share())));
    }

    private static MetricValue measured(
            EvaluationContext context, OperationId key, double score, Origin origin, Map<String, String> more) {
        Map<String, String> words = new HashMap<>(more);
        words.put("mineral", SentenceText.mineral(key.mineral()));
        words.put("stage", key.stage().id());
        words.put("country", context.figures().country(key.place()));
        return new MetricValue(
                key.value(),
                score,
                new About(null, key.mineral(), key.stage(), key.place(), null),
                origin.year(),
                origin.editions(),
                words,
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
