package org.lodegraph.network.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.PointId;
import org.lodegraph.network.Demand;
import org.lodegraph.network.LossMatrix;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SpareCapacity;

/**
 * The losses of every country under every removal in one network: of each operation, or of each whole country.
 *
 * <p>A network is computed on all processors; if it is stopped, the removals finished by then are available.
 */
public final class CountryLosses {

    private final LoadedNetwork network;
    private final List<PointId> points;
    private final List<Iso3> targets;
    private final List<Demand> demands;
    private final LossMatrix losses;

    /** Receives the progress of a scan. */
    public interface Progress {

        /** Reports the number of networks done, of all. */
        void report(int done, int all);
    }

    private CountryLosses(
            LoadedNetwork network, boolean wholeCountries, SpareCapacity spare, BooleanSupplier isStopped) {
        Map<Iso3, Demand> all = network.demands();
        this.network = network;
        this.points = network.points(wholeCountries);
        this.targets = List.copyOf(all.keySet());
        this.demands = List.copyOf(all.values());
        List<Removal> removals = points.stream().map(network::removal).toList();
        this.losses = LossMatrix.of(network.network(), removals, demands, spare, isStopped);
    }

    /**
     * Scans networks one after the other.
     *
     * @param wholeCountries true to remove countries at all their stages, false to remove operations one by one
     * @param isStopped once true, no further removal is started
     */
    public static List<CountryLosses> of(
            Collection<LoadedNetwork> networks,
            boolean wholeCountries,
            SpareCapacity spare,
            BooleanSupplier isStopped,
            Progress progress) {
        List<CountryLosses> scans = new ArrayList<>();
        for (LoadedNetwork network : networks) {
            progress.report(scans.size(), networks.size());
            scans.add(new CountryLosses(network, wholeCountries, spare, isStopped));
        }
        progress.report(scans.size(), networks.size());
        return List.copyOf(scans);
    }

    public LoadedNetwork network() {
        return network;
    }

    /** {@return the removed points} */
    public List<PointId> points() {
        return points;
    }

    /** {@return the countries with a demand} */
    public List<Iso3> targets() {
        return targets;
    }

    /** {@return the losses: removals in the order of {@link #points}, demands in that of {@link #targets}} */
    public LossMatrix losses() {
        return losses;
    }

    /**
     * {@return the mean of the shared loss over every target except the point's own country, weighted by demand, 0 to
     * 1}
     */
    public double worldLoss(int point) {
        Iso3 own = points.get(point).country();
        double lost = 0;
        double all = 0;
        for (int t = 0; t < targets.size(); t++) {
            if (!own.equals(targets.get(t))) {
                all += demands.get(t).tonnes();
                lost += demands.get(t).tonnes() * losses.shared(point, t);
            }
        }
        return all == 0 ? 0 : lost / all;
    }
}
