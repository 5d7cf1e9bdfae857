package org.lodegraph.network.snapshot;

import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.None;

/** The statements that read networks, with records for their parameters and rows. */
final class SnapshotQueries {

    /** The method of the derived part of the graph. */
    record DerivedMethod(String method) {}

    static final Query<None, DatedRestriction> LIST_RESTRICTIONS =
            Query.of("engine/list-restrictions", None.class, DatedRestriction.class);

    static final Query<None, FlowVerdict> LIST_VERDICTS =
            Query.of("engine/list-verdicts", None.class, FlowVerdict.class);

    static final Query<None, OutputFigure> LIST_OUTPUTS =
            Query.of("engine/list-outputs", None.class, OutputFigure.class);

    static final Query<None, CapacityFigure> LIST_CAPACITIES =
            Query.of("engine/list-capacities", None.class, CapacityFigure.class);

    static final Query<None, SnapshotDetails.ByProduct> LIST_BY_PRODUCTS =
            Query.of("engine/list-by-products", None.class, SnapshotDetails.ByProduct.class);

    static final Query<None, OperationRow> LIST_OPERATIONS =
            Query.of("engine/list-operations", None.class, OperationRow.class);

    static final Query<None, LinkRow> LIST_LINKS = Query.of("engine/list-links", None.class, LinkRow.class);

    static final Query<None, Treaty> LIST_TREATIES = Query.of("engine/list-treaties", None.class, Treaty.class);

    static final Query<None, BlocMembership> LIST_MEMBERSHIPS =
            Query.of("engine/list-memberships", None.class, BlocMembership.class);

    static final Query<None, SnapshotCountry> LIST_COUNTRIES =
            Query.of("engine/list-countries", None.class, SnapshotCountry.class);

    static final Query<SuppliesOf, SuppliedMineral> LIST_SUPPLIES =
            Query.of("bill/list-supplies", SuppliesOf.class, SuppliedMineral.class);

    static final Query<None, DerivedMethod> FIND_DERIVED_METHOD =
            Query.of("engine/find-derived-method", None.class, DerivedMethod.class);

    private SnapshotQueries() {}
}
