package org.lodegraph.data.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two states of a table.
 *
 * <p>Rows are matched by the table's key. Rows that differ only in their provenance are equal.
 *
 * @param table the table's name
 * @param fresh the number of added rows
 * @param gone the number of removed rows
 * @param revised the number of rows with a changed cell
 * @param kept the number of unchanged rows
 * @param revisions every changed number, in the order of the rows
 */
public record TableChanges(String table, int fresh, int gone, int revised, int kept, List<Revision> revisions) {

    private static final int PROVENANCE = 4;
    private static final Set<String> SERIES = Set.of("kind", "mineral", "stage", "unit", "form", "year", "hs6");

    /** Largest first: by the share of the series, then by the difference, then by the names. */
    public static final Comparator<Revision> BY_WEIGHT = Comparator.comparingDouble((Revision one) -> -one.weight())
            .thenComparingDouble(one -> -Math.abs(one.now() - one.former()))
            .thenComparing(Revision::table)
            .thenComparing(Revision::key)
            .thenComparing(Revision::column);

    /**
     * A changed number.
     *
     * @param table the table's name
     * @param key the row's key
     * @param column the number's column
     * @param former the old value
     * @param now the new value
     * @param weight the difference as a share of the column's sum in the same series (kind, mineral, stage, unit, form,
     *     year), 0 and up
     */
    public record Revision(String table, String key, String column, double former, double now, double weight) {}

    public TableChanges {
        revisions = List.copyOf(revisions);
    }

    /** {@return the differences between the former and the current rows of a table} */
    public static <R extends Record> TableChanges between(Table<R> table, List<R> former, List<R> now) {
        RowCodec<R> codec = RowCodec.of(table.row());
        Comparison comparison = new Comparison(table.name(), codec.columns());
        Map<String, List<String>> before = new LinkedHashMap<>();
        for (R row : former) {
            List<String> texts = codec.write(row);
            before.put(table.key().apply(row).toString(), texts);
            comparison.count(texts);
        }
        for (R row : now) {
            String key = table.key().apply(row).toString();
            comparison.compare(key, before.remove(key), codec.write(row));
        }
        return new TableChanges(
                table.name(),
                comparison.fresh,
                before.size(),
                comparison.revised,
                comparison.kept,
                comparison.revisions);
    }

    /** {@return whether both states are equal} */
    public boolean isEmpty() {
        return fresh + gone + revised == 0;
    }

    private static final class Comparison {

        private final String table;
        private final List<String> columns;
        private final Map<String, Double> sums = new HashMap<>();
        private final List<Revision> revisions = new ArrayList<>();
        private int fresh;
        private int revised;
        private int kept;

        Comparison(String table, List<String> columns) {
            this.table = table;
            this.columns = columns;
        }

        void count(List<String> row) {
            String series = series(row);
            for (int i = 0; i < columns.size(); i++) {
                if (isNumber(row.get(i))) {
                    sums.merge(series + columns.get(i), Math.abs(Double.parseDouble(row.get(i))), Double::sum);
                }
            }
        }

        void compare(String key, @Nullable List<String> former, List<String> now) {
            int compared = columns.size() - (columns.get(columns.size() - 1).equals("row") ? PROVENANCE : 0);
            if (former == null) {
                fresh++;
            } else if (former.subList(0, compared).equals(now.subList(0, compared))) {
                kept++;
            } else {
                revised++;
                for (int i = 0; i < compared; i++) {
                    revise(key, i, former, now);
                }
            }
        }

        private void revise(String key, int place, List<String> former, List<String> now) {
            String before = former.get(place);
            String after = now.get(place);
            if (!before.equals(after) && isNumber(before) && isNumber(after)) {
                double one = Double.parseDouble(before);
                double other = Double.parseDouble(after);
                double sum = sums.getOrDefault(series(former) + columns.get(place), 0.0);
                double weight = sum == 0 ? 1 : Math.abs(other - one) / sum;
                revisions.add(new Revision(table, key, columns.get(place), one, other, weight));
            }
        }

        private String series(List<String> row) {
            StringBuilder series = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                if (SERIES.contains(columns.get(i))) {
                    series.append(row.get(i)).append('|');
                }
            }
            return series.toString();
        }

        private static boolean isNumber(String text) {
            return text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
        }
    }
}
