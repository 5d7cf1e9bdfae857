package org.lodegraph.question.dependency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Basis;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Unwrapped;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.MeasuresInForce;

/** Cypher statements on dependency, with their parameter and row records. */
final class DependencyQueries {

    record TargetOf(MineralId mineral, Target target, int earliest, int latest) {}

    record TargetRow(
            List<Iso3> members,
            @Nullable Integer year,
            @Nullable FitnessStatus status,
            @Nullable String reason,
            boolean demandOff,
            boolean small,
            @Nullable Double demandTonnes,
            @Nullable Basis basis,
            @Nullable Double untracedShare,
            List<String> editions) {}

    record PointsOf(
            MineralId mineral,
            int year,
            Target target,
            List<Iso3> members,
            String unit,
            double theta,
            double epsilon,
            Map<String, MeasuresInForce.OnFlow> measures,
            int skip,
            int limit) {}

    record PointRow(
            PointId key,
            Iso3 iso3,
            @Nullable Stage stage,
            boolean structural,
            double exposure,
            double exposureUpper,
            boolean domestic,
            @Nullable Double nMinus1,
            boolean rule65,
            List<PointId> dominatorChain,
            Witness witness) {}

    record ChokepointsOf(
            Stage stage,
            @Nullable MineralId mineral,
            int earliest,
            int latest,
            Bound policy,
            LocalDate asOf,
            @Nullable Map<String, Double> worldLosses,
            int skip,
            int limit) {}

    record ChokepointRow(@Unwrapped Chokepoint chokepoint, boolean flows, List<String> editions) {}

    record MakersOf(Stage stage, List<MineralId> minerals, int earliest, int latest) {}

    record MakerRow(MineralId mineral, Iso3 iso3, double low, double central, double high) {}

    record ExposuresOf(Target target, String unit, int earliest, int latest, int skip, int limit) {}

    record ExposureRow(
            List<Iso3> members,
            MineralId mineral,
            @Nullable Integer year,
            @Nullable PointId key,
            @Nullable Double exposure,
            @Nullable Double exposureUpper,
            @Nullable Double capture,
            @Nullable Double lockIn,
            boolean refined,
            @Nullable FitnessStatus status,
            @Nullable String reason,
            List<String> editions) {}

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

    static final Query<TargetOf, TargetRow> FIND_TARGET =
            Query.of("dependency/find-target", TargetOf.class, TargetRow.class);

    static final Query<PointsOf, PointRow> RANK_SINGLE_POINTS =
            Query.of("dependency/rank-single-points", PointsOf.class, PointRow.class);

    static final Query<ChokepointsOf, ChokepointRow> RANK_CHOKEPOINTS =
            Query.of("dependency/rank-chokepoints", ChokepointsOf.class, ChokepointRow.class);

    static final Query<MakersOf, MakerRow> LIST_MAKERS =
            Query.of("dependency/list-makers", MakersOf.class, MakerRow.class);

    static final Query<ExposuresOf, ExposureRow> LIST_EXPOSURES =
            Query.of("dependency/list-exposures", ExposuresOf.class, ExposureRow.class);

    static final Query<SourcesOf, SourcesRow> LIST_PUBLISHED_SOURCES =
            Query.of("dependency/list-published-sources", SourcesOf.class, SourcesRow.class);

    static final Query<OutputYearsOf, OutputYear> LIST_OUTPUT_YEARS =
            Query.of("dependency/list-output-years", OutputYearsOf.class, OutputYear.class);

    private DependencyQueries() {}
}
