package org.lodegraph.curate.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.curate.Materials;
import org.lodegraph.table.Fault;

/**
 * Compares what two editions of one survey print about the same thing; a jump of 100 or more is a silent change of unit until an override says otherwise.
 *
 * <p>Production and capacity are compared year by year, reserves whatever their year.
 */
final class EditionJumps {

    private static final double JUMP = 100;

    private EditionJumps() {}

    static void check(List<Figure> figures, Overrides overrides, Materials materials) {
        Map<String, Figure> earlier = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.edition().equals(FactSources.MCS_2025)) {
                earlier.put(key(figure), figure);
            }
        }
        for (Figure later : figures) {
            Figure before = later.edition().equals(FactSources.MCS_2026) ? earlier.get(key(later)) : null;
            if (before != null && jumps(before, later) && !overrides.acceptsJump(later)) {
                materials.fault(fault(before, later));
            }
        }
    }

    private static boolean jumps(Figure before, Figure later) {
        double one = size(before.printed());
        double other = size(later.printed());
        return one > 0 && other > 0 && Math.max(one, other) / Math.min(one, other) >= JUMP;
    }

    private static double size(Printed printed) {
        Double value = printed.value() == null ? printed.low() : printed.value();
        return value == null ? 0 : value;
    }

    private static String key(Figure figure) {
        Figure.About about = figure.about();
        boolean reserves = about.kind().equals("reserves");
        return String.join(
                "|",
                about.kind(),
                String.valueOf(about.mineral()),
                String.valueOf(about.stage()),
                about.scope().name(),
                String.valueOf(about.iso3()),
                text(figure.form()),
                reserves ? "" : Integer.toString(about.year()));
    }

    private static String text(@Nullable String form) {
        return form == null ? "" : form;
    }

    private static Fault fault(Figure before, Figure later) {
        return new Fault(
                before.provenance().table(),
                Long.parseLong(before.provenance().row()),
                before.about().kind(),
                before.stem() + " against " + later.edition(),
                before.printed().raw() + " (" + before.printed().value() + " " + before.unit() + ")",
                later.printed().raw() + " (" + later.printed().value() + " " + later.unit()
                        + "): within a factor of 100, or a row in rules/overrides.csv that says which unit is right");
    }
}
