package org.lodegraph.data.load;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.CountryRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/** No country is listed twice, under another code or the same name. */
final class CountryCheck implements Check {

    @Override
    public String rule() {
        return "no country is listed twice";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.covers(folder.placed(Tables.COUNTRIES).size(), "countries");
        find("iso2", CountryRow::iso2, folder, checkFindings);
        find("iso_numeric", CountryRow::isoNumeric, folder, checkFindings);
        find("name", CountryRow::name, folder, checkFindings);
    }

    private static void find(
            String column,
            Function<CountryRow, @Nullable Object> cell,
            ImportFolder folder,
            CheckFindings checkFindings) {
        Map<Object, Placed<CountryRow>> first = new HashMap<>();
        for (Placed<CountryRow> placed : folder.placed(Tables.COUNTRIES)) {
            Object value = cell.apply(placed.row());
            Placed<CountryRow> before = value == null ? null : first.putIfAbsent(value, placed);
            if (before != null && !before.row().iso3().equals(placed.row().iso3())) {
                checkFindings.fault(Check.fault(
                        placed,
                        column,
                        "country",
                        String.valueOf(value),
                        "a unique value; " + before.row().iso3() + " has the same"));
            }
        }
    }
}
