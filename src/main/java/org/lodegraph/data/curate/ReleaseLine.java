package org.lodegraph.data.curate;

import java.util.List;
import java.util.Map;

/**
 * A line of a release or of a rule table.
 *
 * @param file the file, relative to its folder
 * @param line 1 for the header
 * @param columns the index of each column, shared by the lines of a file
 * @param cells trimmed texts in the order of the file; a short line has fewer
 */
public record ReleaseLine(String file, long line, Map<String, Integer> columns, List<String> cells) {

    /** {@return the text of a column; empty if the line has none} */
    public String text(String column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }

    public Cell cell(String column) {
        return new Cell(file, line, column, text(column));
    }

    /** {@return the line number as text, for the {@code row} of a provenance} */
    public String row() {
        return Long.toString(line);
    }

    /** {@return the same line with another file name} */
    ReleaseLine in(String otherFile) {
        return new ReleaseLine(otherFile, line, columns, cells);
    }
}
