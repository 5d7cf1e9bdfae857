package org.lodegraph.data.derive;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Range;
import org.lodegraph.network.snapshot.Leg;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.RankInterval;
import org.lodegraph.network.snapshot.SinglePoint;

/**
 * The figures of a dependence, each the property of that name of {@code DEPENDS_ON}.
 *
 * <p>The lists whose names begin with {@code leg} have an item for each leg of the witness. {@link SinglePoint} explains
 * the others.
 *
 * @param unit {@code country} or {@code country-stage}
 * @param regime ids of the measures that close flows, joined by a plus sign, or {@code none}
 * @param year year of the flows
 * @param dominatorChain null unless structural
 * @param witness its operations, upstream first, without the use operation
 * @param legTonnes null if the tonnes of the target are withheld
 * @param legMeasures ids of all measures that restrict the leg at any time, separated by spaces; null if there are none
 */
record DependenceFigures(
        String unit,
        String regime,
        int year,
        double exposure,
        double exposureUpper,
        @Nullable Double lossBest,
        @Nullable Double lossShared,
        double lossLow,
        double lossHigh,
        boolean structural,
        boolean domestic,
        @Nullable Double nMinus1,
        boolean rule65,
        @Nullable List<PointId> dominatorChain,
        int rank,
        int rankBest,
        int rankWorst,
        double witnessShare,
        List<PointId> witness,
        List<Double> legShares,
        @Nullable List<Double> legTonnes,
        List<Basis> legBases,
        List<String> legEvidence,
        @Nullable List<String> legMeasures) {

    /** {@return the figures of a point whose losses are all computed} */
    static DependenceFigures of(SinglePoint point, String unit, String regime, int year) {
        PartialLoss loss = point.loss();
        Range range = Objects.requireNonNull(point.lossRange());
        RankInterval ranks = Objects.requireNonNull(point.rankInterval());
        boolean structural = Objects.requireNonNull(point.structural());
        List<Leg> legs = point.witness().legs();
        boolean isWithheld = legs.stream().anyMatch(leg -> leg.tonnes() == null);
        boolean isRestricted = legs.stream().anyMatch(leg -> !leg.measures().isEmpty());
        return new DependenceFigures(
                unit,
                regime,
                year,
                Objects.requireNonNull(point.exposure()),
                Objects.requireNonNull(point.exposureUpper()),
                loss.bestCase(),
                loss.shared(),
                range.low(),
                range.high(),
                structural,
                point.domestic(),
                point.nMinus1(),
                Objects.requireNonNull(point.rule65()),
                structural ? point.dominatorChain() : null,
                Objects.requireNonNull(point.rank()),
                ranks.best(),
                ranks.worst(),
                point.witness().share(),
                each(legs, Leg::from),
                each(legs, Leg::share),
                isWithheld ? null : each(legs, leg -> Objects.requireNonNull(leg.tonnes())),
                each(legs, Leg::basis),
                each(legs, Leg::evidence),
                isRestricted ? each(legs, leg -> String.join(" ", leg.measures())) : null);
    }

    private static <T> List<T> each(List<Leg> legs, Function<Leg, T> part) {
        return legs.stream().map(part).toList();
    }
}
