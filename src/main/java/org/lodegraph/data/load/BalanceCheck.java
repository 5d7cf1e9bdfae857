package org.lodegraph.data.load;

import java.util.HashMap;
import java.util.Map;
import org.lodegraph.data.table.BalanceRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/**
 * The balance of a stage closes: what receivers take in, less what comes from nobody known, plus what was trimmed off, is at
 * most the output; and what they take in is the sum of the supplies. Output that no receiver takes in is noted.
 */
final class BalanceCheck implements Check {

    private static final double TOLERANCE = 1e-6;
    private static final double NOTED = 0.01;

    @Override
    public String promise() {
        return "each stage's balance closes";
    }

    @Override
    public void look(ImportFolder folder, CheckFindings checkFindings) {
        if (!folder.rows(Tables.SUPPLIES).faults().isEmpty()) {
            return;
        }
        Map<String, Taken> taken = new HashMap<>();
        for (SupplyRow row : folder.rows(Tables.SUPPLIES).values()) {
            double tonnes = row.tonnes().value();
            boolean unknown = row.fromIso3().equals(OperationKey.UNKNOWN);
            Taken one = new Taken(tonnes, unknown ? tonnes : 0);
            taken.merge(row.mineral() + "/" + row.fromStage().id() + " in " + row.year(), one, Taken::and);
        }
        folder.placed(Tables.BALANCES).forEach(placed -> judge(placed, taken, checkFindings));
    }

    private static void judge(Placed<BalanceRow> placed, Map<String, Taken> taken, CheckFindings checkFindings) {
        BalanceRow row = placed.row();
        String stage = row.mineral() + "/" + row.stage().id() + " in " + row.year();
        double made = row.productionTonnes().value();
        double used = row.usedTonnes().value();
        double unknown = row.unknownTonnes().value();
        Taken sum = taken.getOrDefault(stage, new Taken(0, 0));
        checkFindings.covers(1, "balances");
        same(placed, "used_tonnes", used, sum.tonnes, checkFindings);
        same(placed, "unknown_tonnes", unknown, sum.unknown, checkFindings);
        double idle = made - (used - unknown + row.trimmedTonnes().value());
        double part = made == 0 ? idle : idle / made;
        String both = stage + ": " + CheckFindings.number(made) + " t made, of which nobody takes in "
                + CheckFindings.number(idle);
        checkFindings.worst(Math.abs(part), both);
        if (idle < -TOLERANCE * Math.max(1, made)) {
            checkFindings.fault(Check.fault(
                    placed,
                    "production_tonnes",
                    "output",
                    String.valueOf(made),
                    "at least the " + (made - idle) + " t that receivers take in from known makers"));
        } else if (part > NOTED) {
            checkFindings.deviation(both);
        }
    }

    private static void same(
            Placed<BalanceRow> placed, String column, double said, double summed, CheckFindings checkFindings) {
        if (Math.abs(said - summed) > TOLERANCE * Math.max(1, said)) {
            String expected = "the sum of its supplies, " + summed;
            checkFindings.fault(Check.fault(placed, column, "balance", String.valueOf(said), expected));
        }
    }

    /** What flows out of a stage in a year, and how much of it from nobody known; t. */
    private record Taken(double tonnes, double unknown) {

        Taken and(Taken more) {
            return new Taken(tonnes + more.tonnes, unknown + more.unknown);
        }
    }
}
