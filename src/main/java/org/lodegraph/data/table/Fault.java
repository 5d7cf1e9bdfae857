package org.lodegraph.data.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An error in one cell.
 *
 * @param file the file, as named by the caller
 * @param line 1 for the header
 * @param column the column's name, or {@code -} for the whole line
 * @param what the expected content of the cell
 * @param found the text found
 * @param expected the values that are accepted
 */
public record Fault(String file, long line, String column, String what, String found, String expected) {

    private static final int SHOWN_OF_A_TEXT = 200;
    private static final int SHOWN_OF_A_KIND = 20;
    private static final int SHOWN = 200;

    /** {@return the fault on one line, with long texts shortened} */
    @Override
    public String toString() {
        return CellText.visible(
                file + ":" + line + ":" + column + ": " + what + ", found " + quoted(found) + ", expected " + expected);
    }

    private static String quoted(String text) {
        if (text.length() <= SHOWN_OF_A_TEXT) {
            return "'" + text + "'";
        }
        return String.format(
                Locale.ROOT, "'%s...' (%,d characters)", text.substring(0, SHOWN_OF_A_TEXT / 2), text.length());
    }

    /**
     * {@return the faults for display, one a line: at most {@value #SHOWN_OF_A_KIND} of one kind in one column of a
     * file, at most {@value #SHOWN} in all, then the number left out}
     */
    public static List<String> lines(List<Fault> faults) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (Fault fault : faults) {
            int before = kinds.merge(fault.file + ":-:" + fault.column + ": " + fault.what, 1, Integer::sum);
            if (before <= SHOWN_OF_A_KIND && lines.size() < SHOWN) {
                lines.add(fault.toString());
            }
        }
        List<String> more = kinds.entrySet().stream()
                .filter(kind -> kind.getValue() > SHOWN_OF_A_KIND)
                .limit(SHOWN)
                .map(kind -> CellText.visible(kind.getKey()) + ", " + count(kind.getValue()) + " in all")
                .toList();
        int shown = lines.size();
        lines.addAll(more);
        if (shown < faults.size()) {
            lines.add(count(faults.size() - shown) + " more faults are not shown");
        }
        return List.copyOf(lines);
    }

    private static String count(int faults) {
        return String.format(Locale.ROOT, "%,d", faults);
    }
}
