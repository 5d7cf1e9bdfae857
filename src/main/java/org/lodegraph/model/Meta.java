package org.lodegraph.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts that hold of a whole answer. The HTTP layer adds the data version and the time taken.
 *
 * @param asOf the date at which measures were evaluated; null if none was requested
 * @param year the data year; null if the answer has no single year
 * @param editions the ids of the editions that the figures come from
 * @param reasons the reason for each null field of this answer
 * @param caveats sentences that qualify the figures
 * @param statement the Cypher file that returned the rows, and its parameters; null if there is no single one
 * @param more whether rows follow after this page
 * @param partial whether a time limit cut the answer short. A repeated request may return more
 * @param method which part of an answer came from where; null where the definitions alone are named
 * @param details further fields of this route, such as {@code target}; null for none
 */
public record Meta(
        @Nullable LocalDate asOf,
        @Nullable Integer year,
        List<String> editions,
        Map<String, String> reasons,
        List<Caveat> caveats,
        @Nullable Statement statement,
        boolean more,
        boolean partial,
        @Nullable String method,
        @Nullable MetaDetails details) {

    /**
     * A statement that can be pasted into Neo4j Browser.
     *
     * @param name the file under {@code cypher/} without its extension, such as {@code supply/list-shares}
     * @param text the whole statement
     * @param parameters its parameters as Neo4j takes them
     */
    public record Statement(String name, String text, Map<String, Object> parameters) {}

    public static final Meta NONE =
            new Meta(null, null, List.of(), Map.of(), List.of(), null, false, false, null, null);

    public Meta asOf(@Nullable LocalDate date) {
        return new Meta(date, year, editions, reasons, caveats, statement, more, partial, method, details);
    }

    public Meta year(@Nullable Integer dataYear) {
        return new Meta(asOf, dataYear, editions, reasons, caveats, statement, more, partial, method, details);
    }

    public Meta editions(List<String> ids) {
        return new Meta(asOf, year, List.copyOf(ids), reasons, caveats, statement, more, partial, method, details);
    }

    public Meta reason(String field, String why) {
        return new Meta(
                asOf, year, editions, plus(reasons, field, why), caveats, statement, more, partial, method, details);
    }

    public Meta caveat(Caveat caveat) {
        List<Caveat> all = new ArrayList<>(caveats);
        all.add(caveat);
        return new Meta(asOf, year, editions, reasons, List.copyOf(all), statement, more, partial, method, details);
    }

    public Meta statement(Statement source) {
        return new Meta(asOf, year, editions, reasons, caveats, source, more, partial, method, details);
    }

    public Meta more(boolean rowsFollow) {
        return new Meta(asOf, year, editions, reasons, caveats, statement, rowsFollow, partial, method, details);
    }

    public Meta partial(boolean isCut) {
        return new Meta(asOf, year, editions, reasons, caveats, statement, more, isCut, method, details);
    }

    public Meta method(String parts) {
        return new Meta(asOf, year, editions, reasons, caveats, statement, more, partial, parts, details);
    }

    public Meta details(MetaDetails fields) {
        return new Meta(asOf, year, editions, reasons, caveats, statement, more, partial, method, fields);
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
        Map<String, V> all = new LinkedHashMap<>(map);
        all.put(key, value);
        return Collections.unmodifiableMap(all);
    }
}
