package org.lodegraph.data.derive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.PointId;

/** The statements that write results of the network engine, with records for their parameters and rows. */
final class DerivationQueries {

    record WorldLossRow(PointId key, int year, double worldLoss) {}

    record WorldLossesOf(List<WorldLossRow> rows, String run) {}

    record DependenceRow(Iso3 iso3, PointId key, MineralId mineral, int year, double exposure, double loss) {}

    record DependencesOf(List<DependenceRow> rows, String method, String run) {}

    record DerivedOf(String method, String run) {}

    record Derived(String run, @Nullable String method) {}

    static final Query<WorldLossesOf, Count> DERIVE_WORLD_LOSSES =
            Query.of("engine/derive-world-losses", WorldLossesOf.class, Count.class);

    static final Query<DependencesOf, Count> DERIVE_DEPENDENCES =
            Query.of("engine/derive-dependences", DependencesOf.class, Count.class);

    static final Query<DerivedOf, Count> SWEEP_DEPENDENCES =
            Query.of("engine/sweep-dependences", DerivedOf.class, Count.class);

    static final Query<DerivedOf, Count> MERGE_DATASET_DERIVED =
            Query.of("engine/merge-dataset-derived", DerivedOf.class, Count.class);

    static final Query<None, Derived> FIND_DERIVED = Query.of("engine/find-derived", None.class, Derived.class);

    private DerivationQueries() {}
}
