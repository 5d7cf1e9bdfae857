package org.lodegraph.data.curate;

import org.lodegraph.data.table.Fault;

/**
 * A text of a release with its place.
 *
 * @param file the file, relative to the releases folder
 * @param line 1 for the header
 * @param column the column's name
 * @param text the text, trimmed
 */
public record Cell(String file, long line, String column, String text) {

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** {@return the same place with another text, a part of this cell} */
    public Cell with(String part) {
        return new Cell(file, line, column, part);
    }

    /** {@return the exception for an invalid cell} */
    public FaultyCellException faulty(String what, String expected) {
        return new FaultyCellException(new Fault(file, line, column, what, text, expected));
    }
}
