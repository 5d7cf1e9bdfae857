package org.lodegraph.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.table.Fault;
import org.lodegraph.table.SupplyRow;
import org.lodegraph.table.TableReader.Placed;
import org.lodegraph.table.TableReader.Rows;
import org.lodegraph.table.Tables;

/**
 * Supplies run down the chain, and the shares into one operation in one year sum to 1 within {@value #TOLERANCE}.
 *
 * <p>Where a row could not be read the sums would miss it, so they wait until every row can be.
 */
final class SupplyCheck implements Check {

    static final double TOLERANCE = 1e-6;

    @Override
    public List<Fault> faults(ImportFolder folder) {
        Rows<SupplyRow> supplies = folder.rows(Tables.SUPPLIES);
        List<Fault> faults = new ArrayList<>();
        for (Placed<SupplyRow> row : supplies.rows()) {
            direction(row, faults);
        }
        if (supplies.faults().isEmpty()) {
            sums(supplies.rows(), faults);
        }
        return faults;
    }

    private static void direction(Placed<SupplyRow> placed, List<Fault> faults) {
        SupplyRow row = placed.row();
        if (row.fromStage().position() >= row.toStage().position()) {
            faults.add(Check.fault(
                    placed,
                    "to_stage",
                    "stage",
                    row.toStage().id(),
                    "a stage below " + row.fromStage().id()));
        }
        if (row.toIso3().equals("UNKNOWN")) {
            faults.add(Check.fault(
                    placed, "to_iso3", "country", "UNKNOWN", "a country: what is missing receives nothing"));
        }
    }

    private static void sums(List<Placed<SupplyRow>> rows, List<Fault> faults) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (Placed<SupplyRow> placed : rows) {
            SupplyRow row = placed.row();
            String receiver = row.mineral() + "/" + row.toStage().id() + "/" + row.toIso3() + " in " + row.year();
            Input before = inputs.getOrDefault(receiver, new Input(placed, 0));
            inputs.put(
                    receiver,
                    new Input(before.first, before.sum + row.shareOfInput().value()));
        }
        inputs.forEach((receiver, input) -> {
            if (Math.abs(input.sum - 1) > TOLERANCE) {
                faults.add(Check.fault(
                        input.first,
                        "share_of_input",
                        "sum of the shares into " + receiver,
                        String.valueOf(input.sum),
                        "1 within " + TOLERANCE));
            }
        });
    }

    /** What flows into one operation in one year: the first row that says so, and the sum of the shares. */
    private record Input(Placed<SupplyRow> first, double sum) {}
}
