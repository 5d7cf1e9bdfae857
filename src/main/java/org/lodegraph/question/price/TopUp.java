package org.lodegraph.question.price;

import org.lodegraph.model.failure.InvalidValueException;

/**
 * The tariff that lifts a market price to a floor (definitions 5).
 *
 * <p>The top-up is {@code max(0, floor - market)}, the import price {@code max(market, floor)}. Both prices count the same tonne.
 *
 * @param floorUsdPerTonne floor in US dollars per tonne, 0 or more
 * @param marketUsdPerTonne market price in US dollars per tonne, 0 or more
 */
public record TopUp(double floorUsdPerTonne, double marketUsdPerTonne) {

    public TopUp {
        check("floorUsdPerTonne", floorUsdPerTonne);
        check("marketUsdPerTonne", marketUsdPerTonne);
    }

    private static void check(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidValueException(name, value, "a number of US dollars per tonne, 0 or more");
        }
    }

    /** {@return the tariff in US dollars per tonne, 0 or more} */
    public double usdPerTonne() {
        return Math.max(0, floorUsdPerTonne - marketUsdPerTonne);
    }

    /** {@return the price of imports with the tariff, in US dollars per tonne} */
    public double importPriceUsdPerTonne() {
        return Math.max(marketUsdPerTonne, floorUsdPerTonne);
    }

    /**
     * {@return the tariff on a quantity, in US dollars}
     *
     * @param tonnes tonnes as the prices count them
     */
    public double costUsd(double tonnes) {
        return tonnes * usdPerTonne();
    }
}
