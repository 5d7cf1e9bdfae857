package org.lodegraph.watch.scan.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule can measure (definitions 9). Of all the higher is the worse. */
public enum Metric {
    /** Exposure to a country that every chain into a target passes. */
    STRUCTURAL_POINT("share of the target's supply", "target mineral country"),
    /** The shared loss of a target without a country, beyond what measures in force take. */
    SHARED_LOSS("share of the target's demand", "target mineral country"),
    /** A foreign country's share of a target's traced supply at a stage. */
    STAGE_SHARE("share of the target's traced supply at the stage", "target mineral country stage"),
    /** What measures in force cost a target by themselves. */
    LOSS_IN_FORCE("share of the target's demand", "target mineral measures"),
    /** What a target in a bloc lacks, when it alone takes every relief, of what it got from outside the bloc. */
    LOSS_OUTSIDE_BLOC("share of the target's demand", "target mineral bloc"),
    /** The demand-weighted shared loss of the world without an operation. */
    WORLD_LOSS("share of the demand of all others", "mineral country stage share"),
    /** A maker's share of a stage's output, where no flows answer. */
    OUTPUT_SHARE("share of the stage's output", "mineral country stage"),
    /** The Herfindahl-Hirschman index of a stage's output, its low end. */
    HHI("index from 0 to 10,000", "mineral stage country share"),
    /** What of a stage's output the others could not make good without the largest maker. */
    SHORT_OF_LARGEST("share of the stage's output", "mineral stage country"),
    /** By how much an edition moved a larger maker's figure, where that is more than the mineral's usual revision. */
    REVISION("share of the former figure", "mineral stage country former edition"),
    /** By how far the verdict on a target's flows fell since the year before. */
    FITNESS_FALL("steps from fit (0) to unfit (1)", "target mineral former status"),
    /** Printed import reliance where no agreement covers the leading source. */
    UNCOVERED_RELIANCE("share of apparent consumption", "target mineral commodity country"),
    /** The output that a country controls whose measure has been in force for no more than some days. */
    MEASURE_BEGUN("largest share of a stage's output that its country makes", "country measure minerals days date"),
    /** The same, of a suspension that ends within some days. */
    SUSPENSION_ENDING("largest share of a stage's output that its country makes", "country measure minerals days date"),
    /** The same, of a measure past its scheduled end, of which nothing says what followed. */
    SCHEDULED_END_PASSED(
            "largest share of a stage's output that its country makes", "country measure minerals days date");

    /** What every sentence may say. */
    static final List<String> COMMON_WORDS = List.of("score", "percent", "year", "threshold");

    private final String unit;
    private final String words;

    /** @param words that a sentence about it may hold, with spaces between */
    Metric(String unit, String words) {
        this.unit = unit;
        this.words = words;
    }

    /** {@return its name in a file, such as {@code shared-loss}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the figure of a name, if there is one} */
    static Optional<Metric> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** {@return every name} */
    static List<String> ids() {
        return Arrays.stream(values()).map(Metric::id).toList();
    }

    /** {@return what its scores are measured in} */
    public String unit() {
        return unit;
    }

    /** {@return the words that a sentence about it may hold beside the common ones} */
    List<String> words() {
        return List.of(words.split(" ", -1));
    }

    /** {@return every value in scope that is known, in no order} */
    Stream<MetricValue> measure(EvaluationContext context, RuleOptions options) {
        return switch (this) {
            case STRUCTURAL_POINT -> SupplyFigures.structural(context, options);
            case SHARED_LOSS -> SupplyFigures.sharedLoss(context, options);
            case STAGE_SHARE -> StageShares.of(context, options);
            case LOSS_IN_FORCE -> SupplyFigures.lossInForce(context, options);
            case LOSS_OUTSIDE_BLOC -> SupplyFigures.outsideBloc(context, options);
            case WORLD_LOSS -> OutputFigures.worldLoss(context, options);
            case OUTPUT_SHARE -> OutputFigures.outputShare(context, options);
            case HHI -> OutputFigures.hhi(context, options);
            case SHORT_OF_LARGEST -> OutputFigures.shortOfLargest(context, options);
            case REVISION -> OutputFigures.revision(context, options);
            case FITNESS_FALL -> FitnessFigures.fall(context, options);
            case UNCOVERED_RELIANCE -> PolicyFigures.uncoveredReliance(context, options);
            case MEASURE_BEGUN -> PolicyFigures.begun(context, options);
            case SUSPENSION_ENDING -> PolicyFigures.suspensionEnding(context, options);
            case SCHEDULED_END_PASSED -> PolicyFigures.scheduledEndPassed(context, options);
        };
    }
}
