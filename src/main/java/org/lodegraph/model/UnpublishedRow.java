package org.lodegraph.model;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A row of trade whose licence forbids passing it on. It is named, so that whoever holds the source finds it.
 *
 * @param value table, reporter, partner, code, year and row, such as {@code comtrade-china-exports/CHN/KOR/250410/2024/7}
 */
public record UnpublishedRow(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^/]+(/[^/]+){5}");

    /**
     * A trade that a country declared, under one heading in one year.
     *
     * @param reporter the country that declared it
     * @param partner the other side
     * @param code the heading
     */
    public record DeclaredTrade(String reporter, String partner, String code, int year) {}

    public UnpublishedRow {
        if (!isOne(value)) {
            throw new InvalidValueException("row", value, "table/reporter/partner/code/year/row");
        }
    }

    public static UnpublishedRow of(SourceId table, DeclaredTrade trade, String row) {
        return new UnpublishedRow(String.join(
                "/",
                table.value(),
                trade.reporter(),
                trade.partner(),
                trade.code(),
                Integer.toString(trade.year()),
                row));
    }

    /** {@return whether a text names such a row} */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }
}
