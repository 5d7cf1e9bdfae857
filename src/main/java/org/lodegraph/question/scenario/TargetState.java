package org.lodegraph.question.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.PointId;
import org.lodegraph.network.Demand;
import org.lodegraph.network.NetworkAfterRemoval;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SpareCapacity;
import org.lodegraph.network.TransitShare;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.NetworkLosses.Loss;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.question.scenario.ScenarioResults.State;
import org.lodegraph.question.scenario.ScenarioResults.Worst;

/** Computes the state of targets in one network with closed or removed parts. */
final class TargetState {

    private final LoadedNetwork network;
    private final NetworkAfterRemoval after;
    private final TransitShare removed;
    private final Map<PointId, TransitShare> countries = new HashMap<>();

    TargetState(LoadedNetwork network, Removal removal, SpareCapacity spare) {
        this.network = network;
        this.after = new NetworkAfterRemoval(network.network(), removal, spare);
        this.removed = TransitShare.of(network.network(), removal);
        for (PointId point : network.points(true)) {
            countries.put(point, TransitShare.of(network.network(), removal.and(network.removal(point))));
        }
    }

    Loss loss(Demand demand) {
        return Loss.of(after, demand);
    }

    State state(Demand demand, List<Iso3> members) {
        return new State(loss(demand).rounded(), worst(demand, members), sourceHhi(demand));
    }

    private @Nullable Worst worst(Demand demand, List<Iso3> members) {
        double baseExposure = removed.exposure(demand);
        Worst worst = null;
        for (Map.Entry<PointId, TransitShare> country : countries.entrySet()) {
            if (!members.contains(country.getKey().country())) {
                Worst one = new Worst(
                        country.getKey(), Rounding.share(country.getValue().exposure(demand) - baseExposure));
                worst = one.exposure() > 0 && (worst == null || isWorse(one, worst)) ? one : worst;
            }
        }
        return worst;
    }

    private static boolean isWorse(Worst one, Worst other) {
        return one.exposure() > other.exposure()
                || (one.exposure() == other.exposure() && one.key().compareTo(other.key()) < 0);
    }

    /** {@return the index over known countries; unknown origin counts for no country} */
    private @Nullable Double sourceHhi(Demand demand) {
        Map<Iso3, Double> arriving = new HashMap<>();
        double[] unknown = new double[1];
        demand.uses()
                .forEach(use -> network.network().into(use).forEach(link -> {
                    int sender = network.network().sender(link);
                    double tonnes = after.arriving(link);
                    if (network.isUnknown(sender)) {
                        unknown[0] += tonnes;
                    } else {
                        arriving.merge(network.country(sender), tonnes, Double::sum);
                    }
                }));
        return OutputLoss.hhi(arriving.values().stream().sorted().toList(), unknown[0]);
    }
}
