package org.lodegraph.model.json;

import java.math.BigDecimal;

/**
 * Formats numbers for people and parsers: digits and a point, with an exponent only for very large or small numbers.
 */
public final class PlainNumbers {

    private static final double LARGEST = 1e18;
    private static final double SMALLEST = 1e-9;

    private PlainNumbers() {}

    /**
     * {@return the shortest text that parses back to the number}
     *
     * @throws IllegalStateException for infinity and NaN, which JSON cannot represent; such a number is a bug
     */
    public static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalStateException(number + " cannot be written: a figure that does not exist must be null");
        }
        if (number == 0) {
            return "0";
        }
        double size = Math.abs(number);
        if (size >= LARGEST || size < SMALLEST) {
            return Double.toString(number);
        }
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
