package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/** At most one figure of an operation, kind and year is chosen, and every figure has a subject. */
final class ObservationCheck implements Check {

    /** Kinds with one figure a year for each operation. An import share, for example, has one for each partner. */
    private static final Set<String> ONE_A_YEAR = Set.of("production", "capacity", "reserves");

    @Override
    public String rule() {
        return "one figure of an operation, kind and year is chosen";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.faults(faults(folder, checkFindings));
    }

    private static List<Fault> faults(ImportFolder folder, CheckFindings checkFindings) {
        List<Fault> faults = new ArrayList<>();
        Map<List<?>, Placed<ObservationRow>> chosen = new HashMap<>();
        for (Placed<ObservationRow> placed : folder.placed(Tables.OBSERVATIONS)) {
            ObservationRow row = placed.row();
            checkFindings.covers(row.chosen() ? 1 : 0, "chosen figures");
            if (row.mineral() == null && row.iso3() == null) {
                faults.add(Check.fault(placed, "mineral", "subject", "", "a mineral or a country"));
            }
            if (row.chosen() && ONE_A_YEAR.contains(row.kind())) {
                Placed<ObservationRow> other = chosen.putIfAbsent(subject(row), placed);
                if (other != null) {
                    faults.add(Check.fault(placed, "chosen", "choice", "true", onlyOne(row, other)));
                }
            }
        }
        return faults;
    }

    private static List<?> subject(ObservationRow row) {
        Object place = row.iso3() == null ? row.scope() : row.iso3();
        return Arrays.asList(row.mineral(), row.stage(), place, row.kind(), row.year());
    }

    private static String onlyOne(ObservationRow row, Placed<ObservationRow> other) {
        return "one chosen " + row.kind() + " of " + row.year() + " for the operation; " + other.file() + ":"
                + other.line() + " is also chosen";
    }
}
