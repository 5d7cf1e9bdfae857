package org.lodegraph.question.price;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.price.PriceQueries.Prices;

/**
 * Which market price a floor is held against.
 *
 * <p>Of a series the newest year that is reported is taken: the newest of all is mostly an estimate, and the flows are of a past year too. A series that was
 * never reported gives its newest estimate. Where a mineral has several series at a stage none is better than the others: the request names one.
 */
final class Markets {

    /** More prices than are printed. */
    private static final int ALL = 100_000;

    private static final String REPORTED = "reported";

    private final Graph graph;

    Markets(Graph graph) {
        this.graph = graph;
    }

    /**
     * The price taken and those passed over.
     *
     * @param usdPerTonne US dollars a tonne
     * @param price where it is printed; null where the request gave it
     * @param others of the same mineral and stage, the same series first, newest first
     */
    record Market(double usdPerTonne, @Nullable MarketPrice price, List<MarketPrice> others) {}

    /**
     * {@return the price that a question is about}
     *
     * @throws InvalidValueException where the request has to name a price or a series, with the menu
     */
    Market of(FloorQuestion question) {
        List<MarketPrice> loaded = graph.list(PriceQueries.LIST_PRICES, new Prices(question.mineral(), 0, ALL)).stream()
                .filter(price -> question.stage().id().equals(price.stage()))
                .toList();
        if (question.marketUsdPerTonne() != null) {
            return new Market(question.marketUsdPerTonne(), null, loaded);
        }
        if (loaded.isEmpty()) {
            throw new InvalidValueException("marketUsdPerTonne", "absent", menu(question.stage()));
        }
        MarketPrice taken = pick(bySeries(loaded), question.series());
        return new Market(
                taken.usdPerTonne(),
                taken,
                loaded.stream()
                        .filter(price -> !price.equals(taken))
                        .sorted(Comparator.comparing(
                                price -> !price.series().equals(taken.series()))) // keeps the order within
                        .toList());
    }

    private static MarketPrice pick(Map<String, MarketPrice> series, @Nullable String wanted) {
        if (wanted == null && series.size() == 1) {
            return series.values().iterator().next();
        }
        MarketPrice named = wanted == null ? null : series.get(wanted);
        if (named == null) {
            throw new InvalidValueException("series", wanted == null ? "absent" : wanted, List.copyOf(series.keySet()));
        }
        return named;
    }

    /** The rows come newest first. */
    private static Map<String, MarketPrice> bySeries(List<MarketPrice> prices) {
        Map<String, MarketPrice> newest = new LinkedHashMap<>();
        for (MarketPrice price : prices) {
            newest.merge(
                    price.series(),
                    price,
                    (held, next) ->
                            !held.basis().equals(REPORTED) && next.basis().equals(REPORTED) ? next : held);
        }
        return newest;
    }

    private List<String> menu(Stage stage) {
        List<MarketPrice> all = graph.list(PriceQueries.LIST_PRICES, new Prices(null, 0, ALL));
        return Stream.concat(
                        Stream.of("a price in US dollars a tonne, or a mineral with one loaded at " + stage.id() + ":"),
                        all.stream()
                                .filter(price -> stage.id().equals(price.stage()))
                                .map(MarketPrice::mineral)
                                .distinct())
                .toList();
    }
}
