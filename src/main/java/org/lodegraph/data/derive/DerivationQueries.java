package org.lodegraph.data.derive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.MarketId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.network.chokepoint.ChokepointRow;

/** The statements that write results of the network engine, with records for their parameters and rows. */
final class DerivationQueries {

    record RunOf(String run) {}

    record OperationFigures(
            OperationId key,
            @Nullable Double worldLoss,
            @Nullable ChokepointRow listed) {}

    record ChokepointsOf(List<OperationFigures> rows, String run) {}

    /**
     * A dependence of a market on a country or an operation.
     *
     * @param market market of the target, or as measures leave it
     * @param point market or operation that it depends on
     * @param properties all properties of the relationship, as plain values
     */
    record DependenceRow(MarketId market, PointId point, Map<String, Object> properties) {}

    /**
     * A market as measures leave it.
     *
     * @param market the market without them
     * @param measures ids of the measures
     */
    record RestrictedMarketRow(MarketId id, MarketId market, List<String> measures) {}

    record RestrictedMarketsOf(List<RestrictedMarketRow> rows, String run) {}

    record DependencesOf(List<DependenceRow> rows, String run) {}

    record Sweep(int most) {}

    record SpareOperationRow(OperationId key, double spareTonnes) {}

    record SpareOperationsOf(List<SpareOperationRow> rows, String run) {}

    record SpareLinkRow(OperationId from, OperationId to, int year, double spareTonnes) {}

    record SpareLinksOf(List<SpareLinkRow> rows, String run) {}

    record DerivedOf(String method, String run) {}

    record Derived(String run, @Nullable String method) {}

    static final Query<None, Derived> FIND_DERIVED = Query.of("engine/find-derived", None.class, Derived.class);

    static final Query<RunOf, Count> MERGE_DATASET_DERIVING =
            Query.of("engine/merge-dataset-deriving", RunOf.class, Count.class);

    static final Query<Sweep, Count> SWEEP_DEPENDENCES = Query.of("engine/sweep-dependences", Sweep.class, Count.class);

    static final Query<Sweep, Count> SWEEP_RESTRICTED_MARKETS =
            Query.of("engine/sweep-restricted-markets", Sweep.class, Count.class);

    static final Query<RestrictedMarketsOf, Count> DERIVE_RESTRICTED_MARKETS =
            Query.of("engine/derive-restricted-markets", RestrictedMarketsOf.class, Count.class);

    static final Query<ChokepointsOf, Count> DERIVE_CHOKEPOINTS =
            Query.of("engine/derive-chokepoints", ChokepointsOf.class, Count.class);

    static final Query<DependencesOf, Count> DERIVE_DEPENDENCES =
            Query.of("engine/derive-dependences", DependencesOf.class, Count.class);

    static final Query<SpareOperationsOf, Count> DERIVE_SPARE_OPERATIONS =
            Query.of("engine/derive-spare-operations", SpareOperationsOf.class, Count.class);

    static final Query<SpareLinksOf, Count> DERIVE_SPARE_LINKS =
            Query.of("engine/derive-spare-links", SpareLinksOf.class, Count.class);

    static final Query<DerivedOf, Count> MERGE_DATASET_DERIVED =
            Query.of("engine/merge-dataset-derived", DerivedOf.class, Count.class);

    private DerivationQueries() {}
}
