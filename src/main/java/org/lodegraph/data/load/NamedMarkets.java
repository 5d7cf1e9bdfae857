package org.lodegraph.data.load;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MarketId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;

/**
 * The markets that the tables name.
 *
 * <p>No table lists markets; every operation with a known country, every shipment and every verdict on a bloc that
 * names one creates the node.
 */
final class NamedMarkets {

    private NamedMarkets() {}

    /**
     * A country or bloc in one mineral, or a country under a heading of several minerals.
     *
     * @param mineral null for a heading of several minerals
     * @param hs6 heading of the Harmonized System; null for a market of one mineral
     * @param place ISO 3166-1 alpha-3 code, or the id of a bloc in capitals
     */
    record Market(
            MarketId id,
            @Nullable MineralId mineral,
            @Nullable Hs6 hs6,
            String place) {}

    /** {@return the markets of countries} */
    static Stream<Market> ofCountries(ImportFolder folder) {
        Stream<Market> ofOperations = NamedOperations.in(folder).stream()
                .filter(OperationId::isKnown)
                .map(operation -> of(operation.mineral(), operation.place()));
        Stream<Market> ofShipments = folder.rows(Tables.SHIPMENTS).values().stream()
                .flatMap(row -> Stream.of(row.exporter(), row.importer())
                        .map(country -> of(row.mineral(), row.hs6(), country)));
        Stream<Market> ofYears = folder.rows(Tables.TRADE_HISTORY).values().stream()
                .flatMap(row -> Stream.of(row.exporter(), row.importer())
                        .filter(Objects::nonNull)
                        .map(country -> of(row.mineral(), row.hs6(), country)));
        return Stream.of(ofOperations, ofShipments, ofYears)
                .flatMap(markets -> markets)
                .distinct();
    }

    /** {@return the markets of blocs whose flows have a verdict} */
    static Stream<Market> ofBlocs(ImportFolder folder) {
        Set<String> blocs = folder.rows(Tables.BLOCS).values().stream()
                .map(bloc -> bloc.id().value().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return folder.rows(Tables.FITNESS).values().stream()
                .filter(row -> blocs.contains(row.target()))
                .map(row -> of(row.mineral(), row.target()))
                .distinct();
    }

    private static Market of(@Nullable MineralId mineral, Hs6 hs6, Iso3 country) {
        return mineral == null
                ? new Market(new MarketId(hs6, country), null, hs6, country.value())
                : of(mineral, country.value());
    }

    private static Market of(MineralId mineral, String place) {
        return new Market(new MarketId(mineral, place), mineral, null, place);
    }
}
