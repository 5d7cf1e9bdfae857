package org.lodegraph.data.load;

import java.util.HashMap;
import java.util.Map;
import org.lodegraph.data.table.BalanceRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.MineralStage;

/**
 * The balance of a stage closes.
 *
 * <p>Receivers' input, less supply of unknown origin, plus trimmed flows, is at most the output. The input is the sum
 * of the supplies. Output without a receiver is noted.
 */
final class BalanceCheck implements Check {

    private static final double TOLERANCE = 1e-6;
    private static final double NOTED = 0.01;

    @Override
    public String rule() {
        return "each stage's balance closes";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        if (!folder.rows(Tables.SUPPLIES).faults().isEmpty()) {
            return;
        }
        Map<String, Taken> taken = new HashMap<>();
        for (SupplyRow row : folder.rows(Tables.SUPPLIES).values()) {
            double tonnes = row.tonnes().value();
            boolean unknown = !row.from().isKnown();
            Taken one = new Taken(tonnes, unknown ? tonnes : 0);
            taken.merge(new MineralStage(row.mineral(), row.fromStage()) + " in " + row.year(), one, Taken::and);
        }
        folder.placed(Tables.BALANCES).forEach(placed -> judge(placed, taken, checkFindings));
    }

    private static void judge(Placed<BalanceRow> placed, Map<String, Taken> taken, CheckFindings checkFindings) {
        BalanceRow row = placed.row();
        String stage = new MineralStage(row.mineral(), row.stage()) + " in " + row.year();
        double made = row.productionTonnes().value();
        double used = row.usedTonnes().value();
        double unknown = row.unknownTonnes().value();
        Taken sum = taken.getOrDefault(stage, new Taken(0, 0));
        checkFindings.covers(1, "balances");
        same(placed, "used_tonnes", used, sum.tonnes, checkFindings);
        same(placed, "unknown_tonnes", unknown, sum.unknown, checkFindings);
        double idle = made - (used - unknown + row.trimmedTonnes().value());
        double part = made == 0 ? idle : idle / made;
        String both = stage + ": " + CheckFindings.number(made) + " t output, " + CheckFindings.number(idle)
                + " t of it without a receiver";
        checkFindings.worst(Math.abs(part), both);
        if (idle < -TOLERANCE * Math.max(1, made)) {
            checkFindings.fault(Check.fault(
                    placed,
                    "production_tonnes",
                    "output",
                    String.valueOf(made),
                    "at least the " + (made - idle) + " t that receivers get from known senders"));
        } else if (part > NOTED) {
            checkFindings.deviation(both);
        }
    }

    private static void same(
            Placed<BalanceRow> placed, String column, double stated, double summed, CheckFindings checkFindings) {
        if (Math.abs(stated - summed) > TOLERANCE * Math.max(1, stated)) {
            String expected = "the sum of its supplies, " + summed;
            checkFindings.fault(Check.fault(placed, column, "balance", String.valueOf(stated), expected));
        }
    }

    /** The outflow of a stage in a year, and its part of unknown origin; t. */
    private record Taken(double tonnes, double unknown) {

        Taken and(Taken more) {
            return new Taken(tonnes + more.tonnes, unknown + more.unknown);
        }
    }
}
