package org.lodegraph.web;

import java.math.BigDecimal;

/** NumberParser as people and every parser read them: digits and a point, an exponent only where the digits would run away. */
final class PlainNumbers {

    private static final double LARGEST = 1e18;
    private static final double SMALLEST = 1e-9;

    private PlainNumbers() {}

    /**
     * {@return the shortest text that gives the number back}
     *
     * @throws IllegalStateException for what no JSON can say; such a number is a fault of the program
     */
    static String of(double number) {
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
