package org.lodegraph.question.bill;

import org.jspecify.annotations.Nullable;
import org.lodegraph.network.Demand;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.question.bill.BillQueries.SupplyRow;

/**
 * A mineral as the target takes it.
 *
 * @param row the verdict on its flows
 * @param flows them, where they may answer; null where not
 * @param reason why it is judged so, or why nothing answers
 */
record ItemSupply(SupplyRow row, @Nullable Flows flows, String reason) {

    /** The network of a mineral, and what the target takes of it: more than nothing. */
    record Flows(LoadedNetwork network, Demand demand) {}

    /** {@return the verdict, as answers give it} */
    BillExposure.Fitness fitness() {
        return new BillExposure.Fitness(row.status() == null ? "unfit" : row.status(), reason);
    }
}
