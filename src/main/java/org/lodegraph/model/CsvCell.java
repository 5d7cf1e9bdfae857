package org.lodegraph.model;

import java.util.regex.Pattern;

/** Escapes CSV cells so that spreadsheets do not run them as formulas. */
public final class CsvCell {

    /** First characters of formulas, as listed by OWASP. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+([eE][+-]?[0-9]+)?");

    private CsvCell() {}

    /** {@return the text, with an apostrophe before a formula; numbers stay as they are} */
    public static String of(String text) {
        boolean isFormula = !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return isFormula ? "'" + text : text;
    }
}
