package org.lodegraph.question.dependency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MarketId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.chokepoint.ChokepointRow;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.SinglePoint;

/** Cypher statements on dependency, with their parameter and row records. */
final class DependencyQueries {

    record PointsOf(
            MarketId market,
            OperationId use,
            int year,
            List<String> inForce,
            String unit,
            double theta,
            String method,
            int skip,
            int limit) {

        /** {@return the same for the first point, whatever its loss} */
        PointsOf first() {
            return new PointsOf(market, use, year, inForce, unit, 0, method, 0, 1);
        }
    }

    record ChokepointsOf(
            Stage stage, @Nullable MineralId mineral, LocalDate asOf, String method, int skip, int limit) {}

    record PositionsOf(List<OperationId> keys, LocalDate asOf) {}

    record PositionRow(OperationId key, int breadth, List<String> measures) {}

    record ExposuresOf(Target target, String unit, int earliest, int latest, String method, int skip, int limit) {}

    record ExposureRow(
            MineralId mineral,
            @Nullable Integer year,
            @Nullable PointId key,
            @Nullable Double exposure,
            @Nullable Double exposureUpper,
            @Nullable PartialLoss loss) {}

    record SourcesOf(Target target, List<MineralId> minerals, int earliest, int latest) {}

    record SourcesRow(
            MineralId mineral,
            @Nullable Stage stage,
            String commodity,
            String period,
            int year,
            String edition,
            List<PrintedSource> sources,
            double other) {}

    /**
     * A printed source of imports.
     *
     * @param iso3 country of origin
     * @param share share of the imports, 0 to 1
     * @param evidence id of the observation
     */
    record PrintedSource(Iso3 iso3, double share, String evidence) {}

    record OutputYearsOf(Stage stage, @Nullable MineralId mineral) {}

    record OutputYear(int year) {}

    static final Query<PointsOf, SinglePoint> LIST_SINGLE_POINTS =
            Query.of("dependency/list-single-points", PointsOf.class, SinglePoint.class);

    static final Query<ChokepointsOf, ChokepointRow> RANK_CHOKEPOINTS =
            Query.of("dependency/rank-chokepoints", ChokepointsOf.class, ChokepointRow.class);

    static final Query<PositionsOf, PositionRow> LIST_POSITIONS =
            Query.of("dependency/list-positions", PositionsOf.class, PositionRow.class);

    static final Query<ExposuresOf, ExposureRow> LIST_EXPOSURES =
            Query.of("dependency/list-exposures", ExposuresOf.class, ExposureRow.class);

    static final Query<SourcesOf, SourcesRow> LIST_PUBLISHED_SOURCES =
            Query.of("dependency/list-published-sources", SourcesOf.class, SourcesRow.class);

    static final Query<OutputYearsOf, OutputYear> LIST_OUTPUT_YEARS =
            Query.of("dependency/list-output-years", OutputYearsOf.class, OutputYear.class);

    private DependencyQueries() {}
}
