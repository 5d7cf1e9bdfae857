package org.lodegraph.data.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.TableReader.Rows;
import org.lodegraph.data.table.Tables;

/**
 * The shares into one operation in one year sum to 1 within {@value #TOLERANCE}, including the unknown supply.
 *
 * <p>The check is skipped if a row is unreadable, because the sums would be incomplete.
 */
final class InputCheck implements Check {

    static final double TOLERANCE = 1e-6;

    @Override
    public String rule() {
        return "shares into a receiver sum to 1, UNKNOWN included";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        Rows<SupplyRow> supplies = folder.rows(Tables.SUPPLIES);
        if (!supplies.faults().isEmpty()) {
            return;
        }
        inputs(supplies.rows()).forEach((receiver, input) -> {
            double off = Math.abs(input.sum - 1);
            checkFindings.covers(1, "receivers");
            checkFindings.worst(off, receiver + ": " + input.sum);
            if (off > TOLERANCE) {
                checkFindings.fault(Check.fault(
                        input.first,
                        "share_of_input",
                        "sum of the shares into " + receiver,
                        String.valueOf(input.sum),
                        "1 within " + TOLERANCE));
            }
        });
    }

    private static Map<String, Input> inputs(List<Placed<SupplyRow>> rows) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (Placed<SupplyRow> placed : rows) {
            SupplyRow row = placed.row();
            String receiver = row.to() + " in " + row.year();
            Input before = inputs.getOrDefault(receiver, new Input(placed, 0));
            inputs.put(
                    receiver,
                    new Input(before.first, before.sum + row.shareOfInput().value()));
        }
        return inputs;
    }

    /** The input of one operation in one year: the first row for it, and the sum of the shares. */
    private record Input(Placed<SupplyRow> first, double sum) {}
}
