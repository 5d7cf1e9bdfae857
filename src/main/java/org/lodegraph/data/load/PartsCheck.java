package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/** A composite key matches the cells of its own row. */
final class PartsCheck implements Check {

    /** The required start of a key, or the required key. */
    private record Shape(String start, boolean suffix) {

        boolean fits(String key) {
            return key.equals(start) || (suffix && key.startsWith(start + "."));
        }

        @Override
        public String toString() {
            return suffix ? start + " with an optional suffix" : start;
        }
    }

    @Override
    public String rule() {
        return "a key is made of the parts of its row";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.faults(faults(folder, checkFindings));
    }

    private static List<Fault> faults(ImportFolder folder, CheckFindings checkFindings) {
        List<Fault> faults = new ArrayList<>();
        find(folder, Tables.OBSERVATIONS, PartsCheck::observation, checkFindings, faults);
        find(folder, Tables.SUPPLIES, PartsCheck::supply, checkFindings, faults);
        return faults;
    }

    private static <R extends Record> void find(
            ImportFolder folder,
            Table<R> table,
            Function<R, Shape> shape,
            CheckFindings checkFindings,
            List<Fault> faults) {
        checkFindings.covers(folder.placed(table).size(), "keys");
        for (Placed<R> placed : folder.placed(table)) {
            String key = table.key().apply(placed.row()).toString();
            Shape expected = shape.apply(placed.row());
            if (!expected.fits(key)) {
                faults.add(Check.fault(placed, Check.keyColumn(table), "key", key, expected.toString()));
            }
        }
    }

    private static Shape observation(ObservationRow row) {
        return new Shape(
                String.join(
                        ".",
                        row.provenance().edition(),
                        row.kind(),
                        row.mineral() == null ? "none" : row.mineral().value(),
                        row.stage() == null ? "none" : row.stage().id(),
                        row.iso3() == null ? row.scope().name() : row.iso3().value(),
                        Integer.toString(row.year())),
                true);
    }

    private static Shape supply(SupplyRow row) {
        return new Shape(
                String.join(
                        ".",
                        row.mineral().value(),
                        Integer.toString(row.year()),
                        row.fromStage().id(),
                        row.fromIso3(),
                        row.toStage().id(),
                        row.toIso3()),
                row.form() != null);
    }
}
