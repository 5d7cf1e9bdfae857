package org.lodegraph.network.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.model.Iso3;
import org.lodegraph.network.Demand;
import org.lodegraph.network.NetworkAfterRemoval;
import org.lodegraph.network.Removal;

/**
 * The losses in one network (definitions 3). What does not hang on who asks is remembered: the relief of the world, and the world loss.
 *
 * <p>Safe to share between threads.
 */
public final class NetworkLosses {

    private final LoadedNetwork network;
    private final Removal measures;
    private final FigureCache figureCache;

    /** What is asked: what is removed, or whose loss in force, and under what assumptions. */
    private record Question(Object what, LossAssumptions setting) {}

    /** A figure that is remembered. */
    private enum Figure {
        RELIEF,
        WORLD_LOSS,
        IN_FORCE
    }

    private record Key(NetworkLosses losses, Figure figure, Question question) {}

    /**
     * The share of a target's demand that a removal leaves unserved, each 0 to 1, never falling.
     *
     * @param bestCase where the target alone takes every relief
     * @param shared where all targets compete for the same relief
     * @param noRerouting where nothing is rerouted: the exposure, with all that is unknown under the high policy
     */
    public record Loss(double bestCase, double shared, double noRerouting) {

        static final Loss NONE = new Loss(0, 0, 0);

        /** {@return what {@code after} says of a demand} */
        public static Loss of(NetworkAfterRemoval after, Demand demand) {
            double exposure = after.exposure(demand);
            if (exposure == 0) {
                return NONE;
            }
            double bestCase = after.bestCase(demand);
            return new Loss(bestCase, NetworkAfterRemoval.shared(exposure, bestCase, after.rho()), exposure);
        }

        /** {@return what this loss adds to one that is a part of it, its order kept} */
        public Loss beyond(Loss part) {
            double exposure = Math.max(0, noRerouting - part.noRerouting);
            double alone = Math.min(exposure, Math.max(0, bestCase - part.bestCase));
            double together = Math.min(exposure, Math.max(alone, shared - part.shared));
            return new Loss(alone, together, exposure);
        }

        /** {@return the same to twelve places, its order kept} */
        public Loss rounded() {
            double exposure = Rounding.share(noRerouting);
            double together = Math.min(exposure, Rounding.share(shared));
            return new Loss(Math.min(together, Rounding.share(bestCase)), together, exposure);
        }
    }

    /** @param measures what is closed before anything is removed */
    NetworkLosses(LoadedNetwork network, Removal measures, FigureCache figureCache) {
        this.network = network;
        this.measures = measures;
        this.figureCache = figureCache;
    }

    /**
     * {@return what removing a key costs a demand}
     *
     * <p>Where measures are in force it is what the removal adds to their loss: that of both together, less {@link #inForce}.
     */
    public Loss loss(String key, Demand demand, LossAssumptions setting) {
        return loss(after(key, setting), demand, new Question(key, setting.ofFlows()));
    }

    private Loss loss(NetworkAfterRemoval after, Demand demand, Question question) {
        return total(after, demand, question).beyond(inForce(demand, question.setting()));
    }

    /** {@return what the measures alone cost a demand; nothing where there are none} */
    public Loss inForce(Demand demand, LossAssumptions setting) {
        if (!measures.closesLinks()) {
            return Loss.NONE;
        }
        List<Integer> uses = demand.uses().boxed().toList();
        Key key = new Key(this, Figure.IN_FORCE, new Question(uses, setting.ofFlows()));
        return figureCache.get(key, Loss.class, () -> {
            NetworkAfterRemoval after = new NetworkAfterRemoval(network.network(), measures, setting.spare());
            return total(after, demand, new Question("", setting.ofFlows()));
        });
    }

    private Loss total(NetworkAfterRemoval after, Demand demand, Question question) {
        double exposure = after.exposure(demand);
        if (exposure == 0) {
            return Loss.NONE;
        }
        double rho = figureCache.get(new Key(this, Figure.RELIEF, question), Double.class, after::rho);
        double bestCase = after.bestCase(demand);
        return new Loss(bestCase, NetworkAfterRemoval.shared(exposure, bestCase, rho), exposure);
    }

    /** {@return what removing a key costs a demand under each of these settings; equal ones are worked out once} */
    public List<Loss> losses(String key, Demand demand, List<LossAssumptions> settings) {
        Map<LossAssumptions, Loss> known = new HashMap<>();
        return settings.stream()
                .map(setting -> known.computeIfAbsent(setting.ofFlows(), one -> loss(key, demand, one)))
                .toList();
    }

    /** {@return the mean of the shared loss over every country but the key's own, weighted by demand, 0 to 1} */
    public double worldLoss(String key, LossAssumptions setting) {
        Question question = new Question(key, setting.ofFlows());
        return figureCache.get(new Key(this, Figure.WORLD_LOSS, question), Double.class, () -> mean(key, setting));
    }

    /** {@return the mean of what the measures alone cost every country, the shared loss weighted by demand, 0 to 1} */
    public double worldLossInForce(LossAssumptions setting) {
        double lost = 0;
        double all = 0;
        for (Demand demand : network.demands().values()) {
            all += demand.tonnes();
            lost += demand.tonnes() * inForce(demand, setting).shared();
        }
        return all == 0 ? 0 : lost / all;
    }

    private double mean(String key, LossAssumptions setting) {
        NetworkAfterRemoval after = after(key, setting);
        Question question = new Question(key, setting.ofFlows());
        double lost = 0;
        double all = 0;
        for (Map.Entry<Iso3, Demand> target : network.demands().entrySet()) {
            if (!key.endsWith("/" + target.getKey())) {
                Demand demand = target.getValue();
                all += demand.tonnes();
                lost += demand.tonnes() * loss(after, demand, question).shared();
            }
        }
        return all == 0 ? 0 : lost / all;
    }

    /** {@return what of a mineral a demand could get beyond all it takes today, were a key removed, tonnes that reach use} */
    public double beyond(String key, Demand demand, LossAssumptions setting) {
        return after(key, setting).beyond(demand);
    }

    private NetworkAfterRemoval after(String key, LossAssumptions setting) {
        return new NetworkAfterRemoval(
                network.network(), network.removal(key, setting.policy()).and(measures), setting.spare());
    }
}
