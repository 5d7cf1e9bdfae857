package org.lodegraph.network.snapshot;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.PointId;
import org.lodegraph.network.Demand;
import org.lodegraph.network.NetworkAfterRemoval;
import org.lodegraph.network.Removal;

/**
 * The losses in one network (definitions 3). Figures that do not depend on a target are cached: the relief of the
 * world, and the world loss.
 *
 * <p>Thread-safe.
 */
public final class NetworkLosses {

    private final LoadedNetwork network;
    private final Removal measures;
    private final FigureCache figureCache;

    /** Key of a figure: the removal, or the uses of a loss in force, with the assumptions. */
    private record Question(Object what, LossAssumptions setting) {}

    /** A cached figure. */
    private enum Figure {
        RELIEF,
        WORLD_LOSS,
        IN_FORCE
    }

    private record Key(NetworkLosses losses, Figure figure, Question question) {}

    /**
     * The share of a target's demand that a removal leaves unserved, each 0 to 1, in rising order.
     *
     * @param bestCase loss if the target alone takes all relief
     * @param shared loss if all targets compete for the same relief
     * @param noRerouting loss without rerouting: the exposure, for the high bound with all unknown supply
     */
    public record Loss(double bestCase, double shared, double noRerouting) {

        static final Loss NONE = new Loss(0, 0, 0);

        /** {@return the loss of a demand after a removal} */
        public static Loss of(NetworkAfterRemoval after, Demand demand) {
            double exposure = after.exposure(demand);
            if (exposure == 0) {
                return NONE;
            }
            double bestCase = after.bestCase(demand);
            return new Loss(bestCase, NetworkAfterRemoval.shared(exposure, bestCase, after.rho()), exposure);
        }

        /** {@return the part of this loss in excess of another that is a part of it, in the same order} */
        public Loss beyond(Loss part) {
            double exposure = Math.max(0, noRerouting - part.noRerouting);
            double alone = Math.min(exposure, Math.max(0, bestCase - part.bestCase));
            double together = Math.min(exposure, Math.max(alone, shared - part.shared));
            return new Loss(alone, together, exposure);
        }

        /** {@return this loss rounded to 12 decimals, in the same order} */
        public Loss rounded() {
            double exposure = Rounding.share(noRerouting);
            double together = Math.min(exposure, Rounding.share(shared));
            return new Loss(Math.min(together, Rounding.share(bestCase)), together, exposure);
        }
    }

    /**
     * @param measures links closed before anything is removed
     */
    NetworkLosses(LoadedNetwork network, Removal measures, FigureCache figureCache) {
        this.network = network;
        this.measures = measures;
        this.figureCache = figureCache;
    }

    /**
     * {@return the loss of a demand by the removal of a point}
     *
     * <p>With measures in force it is the additional loss: that of both together, less {@link #inForce}.
     */
    public Loss loss(PointId point, Demand demand, LossAssumptions setting) {
        return loss(after(point, setting), demand, new Question(point, setting.ofFlows()));
    }

    private Loss loss(NetworkAfterRemoval after, Demand demand, Question question) {
        return total(after, demand, question).beyond(inForce(demand, question.setting()));
    }

    /** {@return the loss of a demand by the measures alone; 0 if there are none} */
    public Loss inForce(Demand demand, LossAssumptions setting) {
        if (!measures.closesLinks()) {
            return Loss.NONE;
        }
        List<Integer> uses = demand.uses().boxed().toList();
        Key key = new Key(this, Figure.IN_FORCE, new Question(uses, setting.ofFlows()));
        return figureCache.get(
                key, Loss.class, () -> total(unremoved(setting), demand, new Question("", setting.ofFlows())));
    }

    private Loss total(NetworkAfterRemoval after, Demand demand, Question question) {
        double exposure = after.exposure(demand);
        if (exposure == 0) {
            return Loss.NONE;
        }
        double bestCase = after.bestCase(demand);
        if (bestCase == exposure) { // no relief reaches it, whatever the world's is
            return new Loss(exposure, exposure, exposure);
        }
        double rho = figureCache.get(new Key(this, Figure.RELIEF, question), Double.class, after::rho);
        return new Loss(bestCase, NetworkAfterRemoval.shared(exposure, bestCase, rho), exposure);
    }

    /**
     * {@return for each demand, its losses by the removal of a point under each of these assumptions}
     *
     * <p>Equal assumptions are computed once, and what remains of the supply once a policy.
     */
    public List<List<Loss>> losses(PointId point, List<Demand> demands, List<LossAssumptions> settings) {
        Map<Bound, NetworkAfterRemoval> removed = new EnumMap<>(Bound.class);
        Map<LossAssumptions, List<Loss>> known = new HashMap<>();
        List<List<Loss>> bySetting = settings.stream()
                .map(LossAssumptions::ofFlows)
                .map(setting -> known.computeIfAbsent(setting, one -> {
                    NetworkAfterRemoval after = removed.computeIfAbsent(one.policy(), none -> after(point, one));
                    return losses(after.with(one.spare()), demands, new Question(point, one));
                }))
                .toList();
        return IntStream.range(0, demands.size())
                .mapToObj(demand ->
                        bySetting.stream().map(losses -> losses.get(demand)).toList())
                .toList();
    }

    private List<Loss> losses(NetworkAfterRemoval after, List<Demand> demands, Question question) {
        return demands.stream().map(demand -> loss(after, demand, question)).toList();
    }

    /**
     * {@return the world loss of each of several points: the mean of the shared loss over every country except the
     * point's own, weighted by demand, 0 to 1}
     *
     * @param isStopped once true, no further loss is started; those not computed are absent
     */
    public Map<PointId, Double> worldLosses(List<PointId> points, LossAssumptions setting, BooleanSupplier isStopped) {
        Map<Iso3, Demand> demands = network.demands();
        Map<PointId, Double> losses = new ConcurrentHashMap<>();
        points.parallelStream()
                .filter(point -> !isStopped.getAsBoolean())
                .forEach(point -> losses.put(point, worldLoss(point, setting, demands)));
        return losses;
    }

    private double worldLoss(PointId point, LossAssumptions setting, Map<Iso3, Demand> demands) {
        Question question = new Question(point, setting.ofFlows());
        Key key = new Key(this, Figure.WORLD_LOSS, question);
        return figureCache.get(key, Double.class, () -> mean(point, setting, demands));
    }

    /** {@return the mean of the shared loss over every country by the measures alone, weighted by demand, 0 to 1} */
    public double worldLossInForce(LossAssumptions setting) {
        double lost = 0;
        double all = 0;
        for (Demand demand : network.demands().values()) {
            all += demand.tonnes();
            lost += demand.tonnes() * inForce(demand, setting).shared();
        }
        return all == 0 ? 0 : lost / all;
    }

    private double mean(PointId point, LossAssumptions setting, Map<Iso3, Demand> demands) {
        NetworkAfterRemoval after = after(point, setting);
        Question question = new Question(point, setting.ofFlows());
        Iso3 own = point.country();
        double lost = 0;
        double all = 0;
        for (Map.Entry<Iso3, Demand> target : demands.entrySet()) {
            if (!own.equals(target.getKey())) {
                Demand demand = target.getValue();
                all += demand.tonnes();
                lost += demand.tonnes() * loss(after, demand, question).shared();
            }
        }
        return all == 0 ? 0 : lost / all;
    }

    /**
     * {@return the amount of a mineral that a demand could get in addition to all it has today if a point were
     * removed, tonnes that reach use}
     */
    public double beyond(PointId point, Demand demand, LossAssumptions setting) {
        return after(point, setting).beyond(demand);
    }

    /** {@return the amount that a demand could get in addition to all it has today, tonnes that reach use} */
    public double beyond(Demand demand, LossAssumptions setting) {
        return unremoved(setting).beyond(demand);
    }

    private NetworkAfterRemoval unremoved(LossAssumptions setting) {
        return new NetworkAfterRemoval(network.network(), measures, setting.spare());
    }

    private NetworkAfterRemoval after(PointId point, LossAssumptions setting) {
        return new NetworkAfterRemoval(
                network.network(), network.removal(point, setting.policy()).and(measures), setting.spare());
    }
}
