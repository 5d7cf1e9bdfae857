package org.lodegraph.model;

import java.util.regex.Pattern;

/** A cell of a CSV file that a spreadsheet shows and does not run. */
public final class CsvCell {

    /** The beginnings that make a formula of a cell, as OWASP lists them. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+([eE][+-]?[0-9]+)?");

    private CsvCell() {}

    /** {@return the text, with an apostrophe before what a spreadsheet would take for a formula; a number stays as it is} */
    public static String of(String text) {
        boolean isFormula = !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return isFormula ? "'" + text : text;
    }
}
