package org.lodegraph.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import org.lodegraph.model.Iso3;
import org.lodegraph.network.Aftermath;
import org.lodegraph.network.Demand;

/**
 * The losses in one network (definitions 3). What does not hang on who asks is remembered: the relief of the world, and the world loss.
 *
 * <p>Safe to share between threads.
 */
public final class Losses {

    private static final int MOST_REMEMBERED = 50_000;

    private final LoadedNetwork network;
    private final Map<Question, Double> reliefs = new ConcurrentHashMap<>();
    private final Map<Question, Double> worldLosses = new ConcurrentHashMap<>();

    private record Question(String key, Setting setting) {}

    /**
     * The share of a target's demand that a removal leaves unserved, each 0 to 1, never falling.
     *
     * @param bestCase where the target alone takes every relief
     * @param shared where all targets compete for the same relief
     * @param noRerouting where nothing is rerouted: the exposure, with all that is unknown under the high policy
     */
    public record Loss(double bestCase, double shared, double noRerouting) {}

    Losses(LoadedNetwork network) {
        this.network = network;
    }

    /** {@return what removing a key costs a demand} */
    public Loss loss(String key, Demand demand, Setting setting) {
        Aftermath after = after(key, setting);
        double exposure = after.exposure(demand);
        if (exposure == 0) {
            return new Loss(0, 0, 0);
        }
        double rho = remembered(reliefs, new Question(key, setting.ofFlows()), after::rho);
        double bestCase = after.bestCase(demand);
        return new Loss(bestCase, Aftermath.shared(exposure, bestCase, rho), exposure);
    }

    /** {@return what removing a key costs a demand under each of these settings; equal ones are worked out once} */
    public List<Loss> losses(String key, Demand demand, List<Setting> settings) {
        Map<Setting, Loss> known = new HashMap<>();
        return settings.stream()
                .map(setting -> known.computeIfAbsent(setting.ofFlows(), one -> loss(key, demand, one)))
                .toList();
    }

    /** {@return the mean of the shared loss over every country but the key's own, weighted by demand, 0 to 1} */
    public double worldLoss(String key, Setting setting) {
        return remembered(worldLosses, new Question(key, setting.ofFlows()), () -> mean(key, setting));
    }

    private double mean(String key, Setting setting) {
        Aftermath after = after(key, setting);
        double rho = remembered(reliefs, new Question(key, setting.ofFlows()), after::rho);
        double lost = 0;
        double all = 0;
        for (Map.Entry<Iso3, Demand> target : network.demands().entrySet()) {
            if (!key.endsWith("/" + target.getKey())) {
                Demand demand = target.getValue();
                all += demand.tonnes();
                lost += demand.tonnes() * Aftermath.shared(after.exposure(demand), after.bestCase(demand), rho);
            }
        }
        return all == 0 ? 0 : lost / all;
    }

    /** {@return what of a mineral a demand could get beyond all it takes today, were a key removed, tonnes that reach use} */
    public double beyond(String key, Demand demand, Setting setting) {
        return after(key, setting).beyond(demand);
    }

    private Aftermath after(String key, Setting setting) {
        return new Aftermath(network.network(), network.removal(key, setting.policy()), setting.spare());
    }

    /** Keeps a figure while there is room; two threads may work out the same one, and both find the same. */
    private static double remembered(Map<Question, Double> known, Question question, DoubleSupplier figure) {
        Double before = known.get(question);
        if (before != null) {
            return before;
        }
        double found = figure.getAsDouble();
        if (known.size() < MOST_REMEMBERED) {
            known.put(question, found);
        }
        return found;
    }
}
