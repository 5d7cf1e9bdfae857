package org.lodegraph.question.route;

import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.question.route.RouteQueries.TargetRow;

/**
 * The loaded supply of a target with a mineral.
 *
 * @param snapshot all networks of the data
 * @param network network of the mineral in the year of the answer
 * @param target the target and the fitness of its flows
 * @param measures measures that are applied to the network
 */
record LoadedSupply(NetworkSnapshot snapshot, LoadedNetwork network, TargetRow target, MeasuresInForce measures) {}
