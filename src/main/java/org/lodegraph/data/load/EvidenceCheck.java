package org.lodegraph.data.load;

import java.util.HashSet;
import java.util.Set;
import org.lodegraph.data.table.DerivationRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.UnpublishedRow;

/**
 * Every input of a computed flow can be looked up.
 *
 * <p>It is an observation, a shipment or another derivation in the tables. If a licence bars copying it, it names
 * table, reporter, partner, code, year and row.
 */
final class EvidenceCheck implements Check {

    @Override
    public String rule() {
        return "every input of a computed flow can be looked up";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        boolean whole = folder.rows(Tables.OBSERVATIONS).faults().isEmpty()
                && folder.rows(Tables.SHIPMENTS).faults().isEmpty();
        if (!whole) {
            return; // an unreadable row is not also missing
        }
        Set<String> known = new HashSet<>();
        folder.rows(Tables.OBSERVATIONS)
                .values()
                .forEach(row -> known.add(row.id().value()));
        folder.rows(Tables.SHIPMENTS)
                .values()
                .forEach(row -> known.add(row.key().value()));
        folder.rows(Tables.DERIVATIONS)
                .values()
                .forEach(row -> known.add(row.id().value()));
        for (Placed<DerivationRow> placed : folder.placed(Tables.DERIVATIONS)) {
            for (String input : placed.row().inputs()) {
                checkFindings.covers(1, "inputs");
                if (!UnpublishedRow.isOne(input) && !known.contains(input)) {
                    checkFindings.fault(
                            Check.fault(
                                    placed,
                                    "inputs",
                                    "input",
                                    input,
                                    "the id of an observation, shipment or derivation, or table/reporter/partner/code/year/row"));
                }
            }
        }
    }
}
