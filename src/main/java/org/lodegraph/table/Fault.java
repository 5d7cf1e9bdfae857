package org.lodegraph.table;

/**
 * One thing wrong in one cell.
 *
 * @param file the file as it was named
 * @param line 1 for the header
 * @param column the column's name, or {@code -} where the whole line is meant
 * @param what what the cell should hold
 * @param found the text found
 * @param expected what would have been accepted
 */
public record Fault(String file, long line, String column, String what, String found, String expected) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + what + ", found '" + found + "', expected " + expected;
    }
}
