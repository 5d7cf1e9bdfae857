package org.lodegraph.question.dependency;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Meta;
import org.lodegraph.network.snapshot.FlowVerdict;
import org.lodegraph.network.snapshot.SinglePoint;
import org.lodegraph.network.snapshot.TargetFlows;

/** Metadata of answers on single points of failure: the target, its fitness, and the reasons for null figures. */
final class PointMeta {

    private PointMeta() {}

    /** {@return what is known of the rows, and what must be said of the points shown} */
    static Meta of(Meta rows, PointsQuestion question, TargetFlows target, List<SinglePoint> points) {
        FlowVerdict verdict = Objects.requireNonNull(target.verdict());
        int year = verdict.year();
        Meta meta = Reasons.target(rows, verdict.demandOff(), question.asOf() != null);
        if (points.stream().anyMatch(point -> point.nMinus1() == null)) {
            meta = meta.reason("nMinus1", "no output at the stage is published within two years of " + year);
        }
        if (points.stream().anyMatch(point -> point.stage() == null)) {
            meta = meta.reason("stage", "each row is a whole country, at all stages");
        }
        if (verdict.status() == FitnessStatus.PARTIAL) {
            meta = meta.caveat(new Caveat("the flows are partial: " + verdict.reason(), Caveat.Bias.UNCLEAR));
        }
        if (verdict.small()) {
            meta = meta.caveat(
                    new Caveat("the target's demand is small, so its shares are imprecise", Caveat.Bias.UNCLEAR));
        }
        meta = meta.caveat(Reasons.SPARE);
        return meta.asOf(question.asOf()).year(year).editions(Reasons.editions(Stream.of(target.editions())));
    }

    static TargetSupply supply(TargetFlows target, @Nullable Double lossInForce) {
        FlowVerdict verdict = Objects.requireNonNull(target.verdict());
        return new TargetSupply(
                verdict.demandOff() ? null : target.demandTonnes(),
                target.basis(),
                target.untracedShare(),
                verdict.small(),
                Fitness.of(verdict.status(), verdict.reason()),
                lossInForce);
    }

    /** {@return the supply of a target whose flows answer nothing} */
    static TargetSupply unanswered(TargetFlows target, Fitness fitness) {
        boolean small = target.verdict() != null && target.verdict().small();
        return new TargetSupply(null, target.basis(), target.untracedShare(), small, fitness, null);
    }
}
