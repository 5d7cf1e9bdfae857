package org.lodegraph.question.bill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.model.MineralId;

/**
 * What alternatives give back of the losses of items under one removal (definitions 3, substitutes): for each item in turn, each alternative
 * in turn {@code min(loss - relieved so far, sigma, spare tonnes / (ratio x demand))}. A spare tonne is used once.
 */
final class Substitution {

    private final Map<MineralId, Double> spareTonnes;

    /**
     * What an alternative may do for an item.
     *
     * @param sigma the part of the item that it may replace, 0 to 1
     * @param wholeTonnes what it would take to replace all of the item: ratio x demand, tonnes above 0
     */
    record Option(MineralId mineral, double sigma, double wholeTonnes) {}

    /** @param spareTonnes of each alternative, what the target could get beyond all it takes today */
    Substitution(Map<MineralId, Double> spareTonnes) {
        this.spareTonnes = new HashMap<>(spareTonnes);
    }

    /**
     * Takes what the options have to spare for an item, and gives the part of it that each replaces, in their order.
     *
     * @param loss of the item, 0 to 1
     */
    List<Double> relieve(double loss, List<Option> options) {
        List<Double> reliefs = new ArrayList<>();
        double left = loss;
        for (Option option : options) {
            double spare = spareTonnes.getOrDefault(option.mineral(), 0.0);
            double relief = Math.min(Math.min(left, option.sigma()), spare / option.wholeTonnes());
            left -= relief;
            spareTonnes.put(option.mineral(), Math.max(0, spare - relief * option.wholeTonnes()));
            reliefs.add(relief);
        }
        return reliefs;
    }
}
