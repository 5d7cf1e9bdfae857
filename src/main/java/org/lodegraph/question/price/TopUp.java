package org.lodegraph.question.price;

import org.lodegraph.model.failure.InvalidValueException;

/**
 * What a price floor adds to a market price (definitions 5): the top-up is {@code max(0, floor - market)}, the price an importer pays
 * {@code max(market, floor)}. Both prices count the same tonne.
 *
 * @param floorUsdPerTonne US dollars a tonne, 0 or more
 * @param marketUsdPerTonne US dollars a tonne, 0 or more
 */
public record TopUp(double floorUsdPerTonne, double marketUsdPerTonne) {

    public TopUp {
        check("floorUsdPerTonne", floorUsdPerTonne);
        check("marketUsdPerTonne", marketUsdPerTonne);
    }

    private static void check(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidValueException(name, value, "a number of US dollars a tonne, 0 or more");
        }
    }

    /** {@return the tariff, US dollars a tonne, 0 or more} */
    public double usdPerTonne() {
        return Math.max(0, floorUsdPerTonne - marketUsdPerTonne);
    }

    /** {@return what a tonne from outside costs with the tariff, US dollars} */
    public double importPriceUsdPerTonne() {
        return Math.max(marketUsdPerTonne, floorUsdPerTonne);
    }

    /**
     * {@return the tariff on so many tonnes, US dollars}
     *
     * @param tonnes of what the prices count
     */
    public double costUsd(double tonnes) {
        return tonnes * usdPerTonne();
    }
}
