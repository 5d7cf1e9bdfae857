package org.lodegraph.network.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.MineralId;

/** The statements that read networks and write results of the engine, with records for their parameters and rows. */
final class SnapshotQueries {

    record RestrictionsOf(MineralId mineral, LocalDate asOf) {}

    record WorldLossRow(String key, int year, double worldLoss) {}

    record WorldLossesOf(List<WorldLossRow> rows, String run) {}

    record DependenceRow(String iso3, String key, String mineral, int year, double exposure, double loss) {}

    record DependencesOf(List<DependenceRow> rows, String method, String run) {}

    record DerivedOf(String method, String run) {}

    record Derived(String run, @Nullable String method) {}

    static final Query<RestrictionsOf, Restriction> LIST_RESTRICTIONS =
            Query.of("engine/list-restrictions", RestrictionsOf.class, Restriction.class);

    static final Query<WorldLossesOf, Count> DERIVE_WORLD_LOSSES =
            Query.of("engine/derive-world-losses", WorldLossesOf.class, Count.class);

    static final Query<DependencesOf, Count> DERIVE_DEPENDENCES =
            Query.of("engine/derive-dependences", DependencesOf.class, Count.class);

    static final Query<DerivedOf, Count> SWEEP_DEPENDENCES =
            Query.of("engine/sweep-dependences", DerivedOf.class, Count.class);

    static final Query<DerivedOf, Count> MERGE_DATASET_DERIVED =
            Query.of("engine/merge-dataset-derived", DerivedOf.class, Count.class);

    static final Query<None, Derived> FIND_DERIVED = Query.of("engine/find-derived", None.class, Derived.class);

    static final Query<None, OperationRow> LIST_OPERATIONS =
            Query.of("engine/list-operations", None.class, OperationRow.class);

    static final Query<None, LinkRow> LIST_LINKS = Query.of("engine/list-links", None.class, LinkRow.class);

    static final Query<None, Treaty> LIST_TREATIES = Query.of("engine/list-treaties", None.class, Treaty.class);

    static final Query<None, BlocMembership> LIST_MEMBERSHIPS =
            Query.of("engine/list-memberships", None.class, BlocMembership.class);

    static final Query<None, SnapshotCountry> LIST_COUNTRIES =
            Query.of("engine/list-countries", None.class, SnapshotCountry.class);

    private SnapshotQueries() {}
}
