package org.lodegraph.question.bill;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Fitness;
import org.lodegraph.network.Demand;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.SuppliedMineral;

/**
 * The target's supply of a mineral.
 *
 * @param row verdict on its flows
 * @param flows the flows; null if they cannot answer
 * @param reason reason for the verdict, or for the lack of an answer
 */
record ItemSupply(SuppliedMineral row, @Nullable Flows flows, String reason) {

    /**
     * Flows that can answer.
     *
     * @param network network of the mineral
     * @param demand the target's demand, above 0
     */
    record Flows(LoadedNetwork network, Demand demand) {}

    /** {@return the verdict, as answers contain it} */
    Fitness fitness() {
        return Fitness.of(row.status(), reason);
    }
}
