package org.lodegraph.question.bill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/** The Cypher statement on bills of materials, with its parameter and row records. */
final class BillQueries {

    record SuppliesOf(List<MineralId> minerals, Target target, int earliest, int latest) {}

    record SupplyRow(
            MineralId mineral,
            @Nullable MineralId parent,
            boolean parentFlows,
            List<Iso3> members,
            @Nullable Integer year,
            @Nullable FitnessStatus status,
            @Nullable String reason,
            boolean demandOff,
            boolean small,
            List<String> editions) {}

    static final Query<SuppliesOf, SupplyRow> LIST_SUPPLIES =
            Query.of("bill/list-supplies", SuppliesOf.class, SupplyRow.class);

    private BillQueries() {}
}
