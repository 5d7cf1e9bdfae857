package org.lodegraph.curate;

import java.util.Map;

/**
 * A line of a release or of a rule table.
 *
 * @param file the file below its folder
 * @param line 1 for the header
 * @param texts trimmed text by column name
 */
public record ReleaseLine(String file, long line, Map<String, String> texts) {

    public ReleaseLine {
        texts = Map.copyOf(texts);
    }

    /** {@return the text of a column, empty where it has none} */
    public String text(String column) {
        return texts.getOrDefault(column, "");
    }

    public Cell cell(String column) {
        return new Cell(file, line, column, text(column));
    }

    /** {@return the line number as text: the {@code row} of a provenance} */
    public String row() {
        return Long.toString(line);
    }
}
