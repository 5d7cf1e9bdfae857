package org.lodegraph.data.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lodegraph.data.load.ImportQueries.Batch;
import org.lodegraph.data.load.ImportQueries.Merged;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.Tables;
import org.lodegraph.graph.Query;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PlainValues;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;

/**
 * One statement and the rows it merges.
 *
 * @param name the name shown as progress: the table, and the part of it
 * @param query the statement
 * @param rows the rows as maps, each with its {@code key}
 */
record ImportStep(String name, Query<Batch, Merged> query, Function<ImportFolder, List<Map<String, Object>>> rows) {

    static <R extends Record> ImportStep of(Table<R> table, Query<Batch, Merged> query) {
        return new ImportStep(table.name(), query, folder -> rows(table, folder, row -> true));
    }

    static <R extends Record> ImportStep of(
            Table<R> table, String part, Predicate<R> which, Query<Batch, Merged> query) {
        return new ImportStep(table.name() + ": " + part, query, folder -> rows(table, folder, which));
    }

    static ImportStep operations(String name, Predicate<OperationId> which, Query<Batch, Merged> query) {
        return new ImportStep(
                name,
                query,
                folder -> NamedOperations.in(folder).stream()
                        .filter(which)
                        .map(id -> keyed(new Node(id.mineral(), id.stage(), id.place()), id))
                        .toList());
    }

    static ImportStep markets(
            String name, Function<ImportFolder, Stream<NamedMarkets.Market>> markets, Query<Batch, Merged> query) {
        return new ImportStep(
                name,
                query,
                folder -> markets.apply(folder)
                        .map(market -> keyed(market, market.id()))
                        .toList());
    }

    /** {@return the step that merges the periods of measures} */
    static ImportStep periods(Query<Batch, Merged> query) {
        return new ImportStep(
                Tables.MEASURES.name() + ": periods",
                query,
                folder -> folder.rows(Tables.MEASURES).values().stream()
                        .flatMap(row -> row.dates().periods().stream()
                                .map(one -> keyed(
                                        new MeasurePeriod(row.id(), one.state(), one.from(), one.until()),
                                        row.id() + "." + one.from())))
                        .toList());
    }

    /** The properties of a period. */
    private record MeasurePeriod(RecordId measure, MeasureState state, LocalDate from, LocalDate until) {}

    /** The properties of an operation. */
    private record Node(MineralId mineral, Stage stage, String iso3) {}

    private static <R extends Record> List<Map<String, Object>> rows(
            Table<R> table, ImportFolder folder, Predicate<R> which) {
        return folder.rows(table).values().stream()
                .filter(which)
                .map(row -> keyed(row, table.key().apply(row)))
                .toList();
    }

    private static Map<String, Object> keyed(Record row, Object key) {
        Map<String, Object> map = new LinkedHashMap<>(PlainValues.of(row));
        map.put("key", key.toString());
        return map;
    }
}
