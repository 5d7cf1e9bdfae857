package org.lodegraph.data.load;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.data.table.Tables;

/**
 * The rows of a stage add up to the world total of the same edition.
 *
 * <p>Totals are printed to two or three digits and some leave a country out, so a difference breaks nothing. A
 * difference over {@value #NOTED} is noted with both numbers.
 */
final class WorldCheck implements Check {

    private static final double NOTED = 0.03;

    @Override
    public String rule() {
        return "the rows of a stage add up to its world total";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (ObservationRow row : folder.rows(Tables.OBSERVATIONS).values()) {
            Double value = row.value();
            if (row.kind().equals("production") && row.form() == null && value != null) {
                String stage = String.join(
                        " ",
                        row.provenance().edition(),
                        row.mineral() + "/"
                                + (row.stage() == null ? "none" : row.stage().id()),
                        "in " + row.year() + ", " + row.unit());
                boolean world = row.scope() == Scope.WORLD;
                sums.merge(stage, new Sum(world ? 0 : value, world ? value : null), Sum::and);
            }
        }
        sums.forEach((stage, sum) -> judge(stage, sum, checkFindings));
    }

    private static void judge(String stage, Sum sum, CheckFindings checkFindings) {
        Double printed = sum.printed;
        if (printed == null || printed <= 0 || sum.rows <= 0) {
            return;
        }
        double off = Math.abs(sum.rows / printed - 1);
        String both = stage + ": rows " + CheckFindings.number(sum.rows) + ", printed " + CheckFindings.number(printed);
        checkFindings.covers(1, "totals");
        checkFindings.worst(off, both);
        if (off > NOTED) {
            checkFindings.deviation(both + String.format(Locale.ROOT, " (%.1f%% apart)", off * 100));
        }
    }

    /** The sum of a stage's rows, and the printed total. */
    private record Sum(double rows, @Nullable Double printed) {

        Sum and(Sum more) {
            return new Sum(rows + more.rows, printed == null ? more.printed : printed);
        }
    }
}
