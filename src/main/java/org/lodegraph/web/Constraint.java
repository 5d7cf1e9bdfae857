package org.lodegraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that a parameter accepts, readable for people and for a schema.
 *
 * @param type the OpenAPI type of one value: string, integer, number or boolean
 * @param format the OpenAPI format, such as {@code date}; null for none
 * @param low the minimum; null for no bound
 * @param high the maximum; null for no bound
 * @param menu every value of a small closed set, or words accepted in addition to numbers; else empty
 * @param sentence the accepted values in words, such as {@code a number from 0 to 1}
 */
record Constraint(
        String type,
        @Nullable String format,
        @Nullable Double low,
        @Nullable Double high,
        List<String> menu,
        String sentence) {

    static Constraint text(String sentence) {
        return new Constraint("string", null, null, null, List.of(), sentence);
    }

    static Constraint date(String example) {
        return new Constraint("string", "date", null, null, List.of(), "a date such as " + example);
    }

    static Constraint menu(List<String> words) {
        return new Constraint("string", null, null, null, List.copyOf(words), "one of " + String.join(", ", words));
    }

    static Constraint numbers(String type, double low, double high) {
        boolean open = high == Double.POSITIVE_INFINITY;
        String noun = type.equals("integer") ? "a whole number" : "a number";
        String sentence =
                open ? noun + ", " + plain(low) + " or more" : noun + " from " + plain(low) + " to " + plain(high);
        return new Constraint(type, null, low, open ? null : Double.valueOf(high), List.of(), sentence);
    }

    /** {@return the same numbers, or a word} */
    Constraint orWord(String word) {
        return new Constraint(type, format, low, high, List.of(word), sentence + ", or " + word);
    }

    /** {@return the same values in other words} */
    Constraint saying(String words) {
        return new Constraint(type, format, low, high, menu, words);
    }

    /** {@return whether a word is accepted instead of a number} */
    boolean isNumberOrWord() {
        return !menu.isEmpty() && !type.equals("string") && !type.equals("boolean");
    }

    /** {@return the menu, or the sentence if there is none} */
    List<String> accepted() {
        return menu.isEmpty() || isNumberOrWord() ? List.of(sentence) : menu;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
