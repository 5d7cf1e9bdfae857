package org.lodegraph.question.dependency;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Meta;
import org.lodegraph.question.dependency.DependencyQueries.TargetRow;

/** Metadata of answers on single points of failure: the target, its fitness, and the reasons for null figures. */
final class PointMeta {

    private PointMeta() {}

    /** {@return what is known of the rows, and what must be said of the points shown} */
    static Meta of(Meta rows, PointsQuestion question, TargetRow target, List<SinglePoint> points) {
        int year = Objects.requireNonNull(target.year());
        String reason = String.valueOf(target.reason());
        Meta meta = Reasons.target(rows, target.demandOff(), question.asOf() != null);
        if (points.stream().anyMatch(point -> point.nMinus1() == null)) {
            meta = meta.reason("nMinus1", "no output at the stage is published within two years of " + year);
        }
        if (points.stream().anyMatch(point -> point.stage() == null)) {
            meta = meta.reason("stage", "each row is a whole country, at all stages");
        }
        if (target.status() == FitnessStatus.PARTIAL) {
            meta = meta.caveat(new Caveat("the flows are partial: " + reason, Caveat.Bias.UNCLEAR));
        }
        if (target.small()) {
            meta = meta.caveat(
                    new Caveat("the target's demand is small, so its shares are imprecise", Caveat.Bias.UNCLEAR));
        }
        meta = meta.caveat(Reasons.SPARE);
        return meta.asOf(question.asOf()).year(year).editions(Reasons.editions(Stream.of(target.editions())));
    }

    static TargetSupply supply(TargetRow target, @Nullable Double lossInForce) {
        return supply(
                target,
                Fitness.of(target.status(), String.valueOf(target.reason())),
                target.demandOff() ? null : target.demandTonnes(),
                lossInForce);
    }

    static TargetSupply supply(
            TargetRow target, Fitness fitness, @Nullable Double demandTonnes, @Nullable Double lossInForce) {
        return new TargetSupply(
                demandTonnes, target.basis(), target.untracedShare(), target.small(), fitness, lossInForce);
    }
}
