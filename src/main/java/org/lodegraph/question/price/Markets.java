package org.lodegraph.question.price;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Selects the market price that a floor is compared with.
 *
 * <p>Of a series, the newest reported year is used: the newest year of all is mostly an estimate, and the flows are of a past
 * year too. A series without a reported year gives its newest estimate. If a mineral has several series at a stage, the request
 * must name one.
 */
final class Markets {

    /** More than the number of loaded prices. */
    static final int ALL = 100_000;

    private static final String REPORTED = "reported";

    private final List<MarketPrice> prices;

    /** @param prices all loaded prices, newest first within a series */
    Markets(List<MarketPrice> prices) {
        this.prices = List.copyOf(prices);
    }

    /**
     * The selected price and the alternatives.
     *
     * @param usdPerTonne price in US dollars per tonne
     * @param price the printed price; null if the request gave it
     * @param others other prices of the same mineral and stage, the same series first, newest first
     */
    record Market(double usdPerTonne, @Nullable MarketPrice price, List<MarketPrice> others) {}

    /**
     * {@return the price for a question}
     *
     * @throws InvalidValueException if the request must name a price or a series, with the options
     */
    Market of(FloorQuestion question) {
        List<MarketPrice> loaded = prices.stream()
                .filter(price -> question.mineral().value().equals(price.mineral()))
                .filter(price -> question.stage().id().equals(price.stage()))
                .toList();
        if (question.marketUsdPerTonne() != null) {
            return new Market(question.marketUsdPerTonne(), null, loaded);
        }
        if (loaded.isEmpty()) {
            throw new InvalidValueException("marketUsdPerTonne", "absent", options(question.stage()));
        }
        MarketPrice selected = pick(bySeries(loaded), question.series());
        return new Market(
                selected.usdPerTonne(),
                selected,
                loaded.stream()
                        .filter(price -> !price.equals(selected))
                        .sorted(Comparator.comparing(price -> !price.series()
                                .equals(selected.series()))) // stable sort: keeps the order within each group
                        .toList());
    }

    private static MarketPrice pick(Map<String, MarketPrice> series, @Nullable String name) {
        if (name == null && series.size() == 1) {
            return series.values().iterator().next();
        }
        MarketPrice named = name == null ? null : series.get(name);
        if (named == null) {
            throw new InvalidValueException("series", name == null ? "absent" : name, List.copyOf(series.keySet()));
        }
        return named;
    }

    /** Expects rows newest first. */
    private static Map<String, MarketPrice> bySeries(List<MarketPrice> prices) {
        Map<String, MarketPrice> newest = new LinkedHashMap<>();
        for (MarketPrice price : prices) {
            newest.merge(
                    price.series(),
                    price,
                    (current, next) ->
                            !current.basis().equals(REPORTED) && next.basis().equals(REPORTED) ? next : current);
        }
        return newest;
    }

    private List<String> options(Stage stage) {
        return Stream.concat(
                        Stream.of("a price in US dollars per tonne, or a mineral with a loaded price at the "
                                + stage.id() + " stage:"),
                        prices.stream()
                                .filter(price -> stage.id().equals(price.stage()))
                                .map(MarketPrice::mineral)
                                .distinct())
                .toList();
    }
}
