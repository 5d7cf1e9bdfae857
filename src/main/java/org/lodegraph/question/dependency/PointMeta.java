package org.lodegraph.question.dependency;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;
import org.lodegraph.question.dependency.DependencyQueries.TargetRow;

/** Metadata of answers on single points of failure: the target, its fitness, and the reasons for null figures. */
final class PointMeta {

    private PointMeta() {}

    /** {@return the metadata of the rows, with reasons and caveats for the points of this page} */
    static Meta of(
            Meta rows,
            PointsQuestion question,
            TargetRow target,
            List<SinglePoint> points,
            @Nullable Double lossInForce) {
        int year = Objects.requireNonNull(target.year());
        String status = String.valueOf(target.status());
        String reason = String.valueOf(target.reason());
        TargetSupply supply = supply(
                target,
                new TargetSupply.Fitness(status, reason),
                target.demandOff() ? null : target.demandTonnes(),
                lossInForce);
        Meta meta = Reasons.target(rows, supply, target.demandOff(), question.asOf() != null);
        if (points.stream().anyMatch(point -> point.nMinus1() == null)) {
            meta = meta.reason(
                    "nMinus1", "no output of " + year + " or a year up to two away is published for the stage");
        }
        if (points.stream().anyMatch(point -> point.stage() == null)) {
            meta = meta.reason("stage", "a whole country, at all stages");
        }
        if (status.equals("partial")) {
            meta = meta.caveat(new Caveat("partial: " + reason, Caveat.Bias.UNCLEAR));
        }
        if (target.small()) {
            meta = meta.caveat(new Caveat(
                    "the demand of " + question.target() + " is small: read its shares with care",
                    Caveat.Bias.UNCLEAR));
        }
        meta = meta.caveat(Reasons.SPARE);
        return meta.asOf(question.asOf()).year(year).editions(Reasons.editions(Stream.of(target.editions())));
    }

    static TargetSupply supply(
            TargetRow target,
            TargetSupply.Fitness fitness,
            @Nullable Double demandTonnes,
            @Nullable Double lossInForce) {
        return new TargetSupply(
                demandTonnes, target.basis(), target.untracedShare(), target.small(), fitness, lossInForce);
    }
}
