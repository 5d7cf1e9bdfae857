package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.OverrideRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/**
 * No figure is {@value #JUMP} times a comparable figure.
 *
 * <p>Comparable figures are those of the neighbour year in the same edition, or of the same year in another edition.
 * Such a jump indicates a silent change of unit, unless a row of {@code rules/overrides.csv} confirms it.
 */
final class JumpCheck implements Check {

    private static final double JUMP = 100;
    private static final Set<String> COMPARED =
            Set.of("production", "capacity", "reserves", "consumption", "price", "flow-output");

    @Override
    public String rule() {
        return "no figure is 100 times that of its neighbour";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        Map<FigureKey, List<Placed<ObservationRow>>> figures = new LinkedHashMap<>();
        for (Placed<ObservationRow> placed : folder.placed(Tables.OBSERVATIONS)) {
            Double value = placed.row().value();
            if (COMPARED.contains(placed.row().kind()) && value != null && value > 0) {
                figures.computeIfAbsent(FigureKey.of(placed.row()), key -> new ArrayList<>())
                        .add(placed);
            }
        }
        List<OverrideRow> accepted = folder.rows(Tables.OVERRIDES).values().stream()
                .filter(row -> row.action().equals("jump"))
                .toList();
        figures.forEach((key, same) -> compare(key, same, accepted, checkFindings));
    }

    private static void compare(
            FigureKey key,
            List<Placed<ObservationRow>> figures,
            List<OverrideRow> accepted,
            CheckFindings checkFindings) {
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                if (isNeighbour(figures.get(i).row(), figures.get(j).row())) {
                    judge(key, figures.get(i), figures.get(j), accepted, checkFindings);
                }
            }
        }
    }

    /** Reserves are printed for the year of their edition, so those of two editions are compared in any years. */
    private static boolean isNeighbour(ObservationRow one, ObservationRow other) {
        int apart = Math.abs(one.year() - other.year());
        boolean sameEdition =
                one.provenance().edition().equals(other.provenance().edition());
        return sameEdition ? apart == 1 : apart == 0 || one.kind().equals("reserves");
    }

    private static void judge(
            FigureKey key,
            Placed<ObservationRow> one,
            Placed<ObservationRow> other,
            List<OverrideRow> accepted,
            CheckFindings checkFindings) {
        double ratio = Math.max(value(one), value(other)) / Math.min(value(one), value(other));
        checkFindings.covers(1, "pairs");
        if (ratio >= JUMP && accepted.stream().anyMatch(row -> row.fits(one.row()) || row.fits(other.row()))) {
            checkFindings.deviation("accepted by an override: " + text(key, one, other));
        } else if (ratio >= JUMP) {
            String near = text(other) + " within a factor of 100, or a row in rules/overrides.csv that accepts it";
            checkFindings.fault(Check.fault(one, "value", "jump", text(one), near));
        } else {
            checkFindings.worst(ratio, text(key, one, other));
        }
    }

    private static double value(Placed<ObservationRow> placed) {
        Double value = placed.row().value();
        return value == null ? 0 : value;
    }

    private static String text(FigureKey key, Placed<ObservationRow> one, Placed<ObservationRow> other) {
        return key.text() + ": " + text(one) + " and " + text(other);
    }

    private static String text(Placed<ObservationRow> placed) {
        ObservationRow row = placed.row();
        return CheckFindings.number(value(placed)) + " " + row.unit() + " in " + row.year() + " ("
                + row.provenance().edition() + ")";
    }
}
