package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.model.EnumText;

/** A metric that rules can evaluate (definitions 11). A higher value is always worse. */
public enum Metric {
    /** Exposure to a country that every chain into a target passes. */
    STRUCTURAL_POINT("share of the target's supply", "target mineral country"),
    /** Shared loss of a target without a country, in excess of the loss from measures in force. */
    SHARED_LOSS("share of the target's demand", "target mineral country"),
    /** A foreign country's share of a target's traced supply at a stage. */
    STAGE_SHARE("share of the target's traced supply at the stage", "target mineral country stage"),
    /** Loss of a target from measures in force alone. */
    LOSS_IN_FORCE("share of the target's demand", "target mineral measures"),
    /** Loss of a target in a bloc without supply from outside the bloc, when it alone takes all relief. */
    LOSS_OUTSIDE_BLOC("share of the target's demand", "target mineral bloc"),
    /** Demand-weighted shared loss of the world without an operation. */
    WORLD_LOSS("share of the demand of all others", "mineral country stage share"),
    /** A producer's share of a stage's output, where no usable flows leave the stage. */
    OUTPUT_SHARE("share of the stage's output", "mineral country stage"),
    /** Herfindahl-Hirschman index of a stage's output, lower bound. */
    HHI("index from 0 to 10,000", "mineral stage country share"),
    /** Part of a stage's output that the others could not replace without the largest producer. */
    SHORT_OF_LARGEST("share of the stage's output", "mineral stage country"),
    /** Relative change of a larger producer's figure by a new edition, if it exceeds the mineral's usual revision. */
    REVISION("share of the former figure", "mineral stage country former edition"),
    /** Decline of the verdict on a target's flows since the year before. */
    FITNESS_FALL("steps from fit (0) to unfit (1)", "target mineral former status"),
    /** Published import reliance whose leading source no agreement covers. */
    UNCOVERED_RELIANCE("share of apparent consumption", "target mineral commodity country"),
    /** Output share of a country whose measure took effect within the last days. */
    MEASURE_BEGUN("largest share of a stage's output that its country makes", "country measure minerals days date"),
    /** Output share of a country whose measure's suspension ends within some days. */
    SUSPENSION_ENDING("largest share of a stage's output that its country makes", "country measure minerals days date"),
    /**
     * Output share of a country whose measure's scheduled end passed within the last days, without a known
     * successor.
     */
    SCHEDULED_END_PASSED(
            "largest share of a stage's output that its country makes", "country measure minerals days date");

    /** Placeholders that every sentence may use. */
    static final List<String> COMMON_WORDS = List.of("score", "percent", "year", "threshold");

    private final String unit;
    private final String words;

    /**
     * @param words placeholders that a sentence about it may use, separated by spaces
     */
    Metric(String unit, String words) {
        this.unit = unit;
        this.words = words;
    }

    /** {@return its name in a rule file, such as {@code shared-loss}} */
    public String id() {
        return EnumText.of(this);
    }

    /** {@return the unit of its scores} */
    public String unit() {
        return unit;
    }

    /** {@return the placeholders that a sentence about it may use in addition to the common ones} */
    List<String> words() {
        return List.of(words.split(" ", -1));
    }

    /** {@return all known values in scope, in no order} */
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
