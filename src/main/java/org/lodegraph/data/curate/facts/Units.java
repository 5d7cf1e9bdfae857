package org.lodegraph.data.curate.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;

/** Converts printed units to tonnes, carats and cubic metres; from {@code rules/units.csv}. */
final class Units {

    /**
     * A printed unit.
     *
     * @param name t, carat, m3, USD, percent
     * @param factor the size of one printed unit in it
     */
    record Unit(String name, double factor) {

        boolean isMass() {
            return name.equals("t");
        }
    }

    private final Map<String, Unit> units = new HashMap<>();

    static Units read(CurationInput curationInput) {
        Units all = new Units();
        for (ReleaseLine line : curationInput.rules("units.csv", "printed", "unit", "factor")) {
            all.units.put(
                    key(line.text("printed")), new Unit(line.text("unit"), RuleCells.number(line.cell("factor"))));
        }
        return all;
    }

    /**
     * {@return the unit of a cell}
     *
     * @throws org.lodegraph.data.curate.FaultyCellException if the cell is empty or the unit unknown
     */
    Unit of(Cell cell) {
        Unit unit = units.get(key(cell.text()));
        if (unit == null) {
            throw cell.faulty("unit", "a unit in rules/units.csv, or an override of rules/overrides.csv");
        }
        return unit;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
