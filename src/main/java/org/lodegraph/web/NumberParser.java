package org.lodegraph.web;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/** Parses numbers from clients: digits, sign, point, exponent. No hexadecimal, NaN, overflow or type suffix. */
final class NumberParser {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private NumberParser() {}

    static double decimal(String name, String text, double low, double high, String accepted) {
        if (DECIMAL.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number) && number >= low && number <= high) {
                return number;
            }
        }
        throw new InvalidValueException(name, text, accepted);
    }

    static int whole(String name, String text, int low, int high, String accepted) {
        if (WHOLE.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= low && number <= high) {
                return number;
            }
        }
        throw new InvalidValueException(name, text, accepted);
    }
}
