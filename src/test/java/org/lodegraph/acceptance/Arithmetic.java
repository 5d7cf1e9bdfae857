package org.lodegraph.acceptance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums as a page prints them, {@code (1,603.5 + 2.8) × 0.5357}: numbers, {@code + − × ÷} and round brackets. */
final class Arithmetic {

    private static final Pattern TOKEN = Pattern.compile("\\s*([0-9][0-9,]*(?:\\.[0-9]+)?|[-−+×÷()])");

    private final Deque<String> tokens = new ArrayDeque<>();

    private Arithmetic(String expression) {
        Matcher matcher = TOKEN.matcher(expression);
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, expression.length());
        }
        if (!expression.substring(end).isBlank()) {
            throw new IllegalArgumentException("not a sum: " + expression);
        }
    }

    /** {@return the value of a sum} */
    static double value(String expression) {
        Arithmetic sum = new Arithmetic(expression);
        double value = sum.terms();
        if (!sum.tokens.isEmpty()) {
            throw new IllegalArgumentException("more than a sum: " + expression);
        }
        return value;
    }

    /** {@return a number as printed} */
    static double number(String printed) {
        return Double.parseDouble(printed.replace(",", "").replace('−', '-').strip());
    }

    /** {@return half a unit of the last digit that is printed} */
    static double rounding(String printed) {
        int point = printed.indexOf('.');
        int digits = point < 0 ? 0 : printed.strip().length() - point - 1;
        return 0.5000001 * Math.pow(10, -digits);
    }

    private double terms() {
        double value = factors();
        while (!tokens.isEmpty() && "+-−".contains(tokens.peek())) {
            value += tokens.remove().equals("+") ? factors() : -factors();
        }
        return value;
    }

    private double factors() {
        double value = atom();
        while (!tokens.isEmpty() && "×÷".contains(tokens.peek())) {
            value = tokens.remove().equals("×") ? value * atom() : value / atom();
        }
        return value;
    }

    private double atom() {
        String token = tokens.remove();
        if (!token.equals("(")) {
            return number(token);
        }
        double value = terms();
        tokens.remove();
        return value;
    }
}
