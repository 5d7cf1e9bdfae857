package org.lodegraph.question.route;

import org.lodegraph.network.snapshot.FlowVerdict;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.TargetFlows;
import org.lodegraph.question.route.RouteQueries.Preferences;

/**
 * The loaded supply of a target with a mineral.
 *
 * @param snapshot all networks of the data
 * @param flows flows of the mineral into the target, which answer
 * @param network network of the mineral in the year of the answer
 * @param preferences preferred countries, and editions of the governance figures
 * @param measures measures that are applied to the network
 */
record LoadedSupply(
        NetworkSnapshot snapshot,
        TargetFlows flows,
        LoadedNetwork network,
        Preferences preferences,
        MeasuresInForce measures) {

    /** {@return the verdict on the flows} */
    FlowVerdict verdict() {
        return flows.answered();
    }
}
