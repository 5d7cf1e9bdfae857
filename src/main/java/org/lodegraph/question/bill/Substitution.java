package org.lodegraph.question.bill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.model.MineralId;

/**
 * Relieves the losses of items under one removal by alternatives (docs/bill-of-materials.md).
 *
 * <p>For each item in turn, each alternative in turn gives
 * {@code min(loss - relieved so far, sigma, spare tonnes / (ratio x demand))}. A spare tonne is used once.
 */
final class Substitution {

    private final Map<MineralId, Double> spareTonnes;

    /**
     * A usable alternative of an item.
     *
     * @param mineral id of the alternative
     * @param sigma largest share of the item it can replace, 0 to 1
     * @param wholeTonnes tonnes needed to replace all of the item: ratio x demand, above 0
     */
    record Option(MineralId mineral, double sigma, double wholeTonnes) {}

    /** @param spareTonnes tonnes of each alternative available beyond the target's present demand */
    Substitution(Map<MineralId, Double> spareTonnes) {
        this.spareTonnes = new HashMap<>(spareTonnes);
    }

    /**
     * Uses the spare tonnes of an item's options and returns the share that each replaces, in order.
     *
     * @param loss loss of the item, 0 to 1
     */
    List<Double> relieve(double loss, List<Option> options) {
        List<Double> reliefs = new ArrayList<>();
        double remaining = loss;
        for (Option option : options) {
            double spare = spareTonnes.getOrDefault(option.mineral(), 0.0);
            double relief = Math.min(Math.min(remaining, option.sigma()), spare / option.wholeTonnes());
            remaining -= relief;
            spareTonnes.put(option.mineral(), Math.max(0, spare - relief * option.wholeTonnes()));
            reliefs.add(relief);
        }
        return reliefs;
    }
}
