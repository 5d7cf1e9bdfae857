package org.lodegraph.data.curate.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;

/**
 * A figure as printed by a survey.
 *
 * <p>Intervals have no central value. {@code >50} has no upper end (100 for percents), {@code <25} is from 0, and
 * {@code 330 - 390} has both ends. {@code s} or "less than 1/2 unit" is from 0 to half a unit. {@code E} (net exporter)
 * is below 0. {@code W} is withheld, {@code NA} not available, a dash none, {@code XX} not applicable: four different
 * absences, and none of them a zero.
 *
 * @param value the central figure
 * @param low the lower end of a printed interval
 * @param high the upper end of a printed interval
 * @param absence the reason if there is no figure
 * @param raw the text; null if the cell is blank
 */
record PrintedFigure(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String absence,
        @Nullable String raw) {

    static final String WITHHELD = "withheld";
    static final String NOT_AVAILABLE = "not-available";
    static final String NONE = "none-reported";
    static final String NOT_APPLICABLE = "not-applicable";
    static final String IN_WORDS = "in-words";
    static final String ELSEWHERE = "included-elsewhere";
    static final String NET_EXPORTER = "net-exporter";
    /** A blank without a note: none, or not available; the source does not state which. */
    static final String BLANK = "blank";

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?|\\.\\d+");
    private static final Pattern BOUND = Pattern.compile("([<>])\\s*(" + NUMBER.pattern() + ")");
    private static final Pattern RANGE =
            Pattern.compile("(" + NUMBER.pattern() + ")\\s*[-–]\\s*(" + NUMBER.pattern() + ")");

    /**
     * Reads an amount.
     *
     * @param cell the cell
     * @param factor the size of one printed unit in the target unit
     */
    static PrintedFigure amount(Cell cell, double factor) {
        return parse(cell, cell.text(), null).times(factor);
    }

    /** Reads a percentage, from 0 to 100. */
    static PrintedFigure percent(Cell cell) {
        return parse(cell, cell.text(), 100.0);
    }

    /** {@return a blank cell, with a reason given elsewhere} */
    static PrintedFigure absent(String reason, @Nullable String raw) {
        return new PrintedFigure(null, null, null, reason, raw);
    }

    /** {@return a figure that is not printed in a cell} */
    static PrintedFigure of(double value) {
        return new PrintedFigure(value, null, null, null, null);
    }

    private static PrintedFigure parse(Cell cell, String text, @Nullable Double most) {
        if (text.isEmpty()) {
            return absent(BLANK, null);
        }
        if (NUMBER.matcher(text).matches()) {
            return new PrintedFigure(number(text), null, null, null, text);
        }
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            double end = number(bound.group(2));
            return bound.group(1).equals(">")
                    ? new PrintedFigure(null, end, most, null, text)
                    : new PrintedFigure(null, 0.0, end, null, text);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new PrintedFigure(null, number(range.group(1)), number(range.group(3)), null, text);
        }
        return word(text)
                .orElseThrow(() -> cell.faulty("figure", "a number, a bound, a range or a word of the survey"));
    }

    /** {@return the meaning of a word in place of a number; empty for an unknown word} */
    static Optional<PrintedFigure> word(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.equals("e")) {
            return Optional.of(new PrintedFigure(null, null, 0.0, NET_EXPORTER, text));
        }
        if (word.equals("s") || word.startsWith("less than")) {
            return Optional.of(new PrintedFigure(null, 0.0, 0.5, null, text));
        }
        String absence = switch (word) {
            case "w" -> WITHHELD;
            case "na", "na for 2023" -> NOT_AVAILABLE;
            case "—", "–", "-", "-----" -> NONE;
            case "xx" -> NOT_APPLICABLE;
            default ->
                word.matches("w for .*")
                        ? WITHHELD
                        : word.matches("included (in|with) .*")
                                ? ELSEWHERE
                                : word.matches("(very )?(small|large|moderate( to large)?)|(variable|categorized as).*")
                                        ? IN_WORDS
                                        : "";
        };
        return absence.isEmpty() ? Optional.empty() : Optional.of(absent(absence, text));
    }

    /** {@return the same figure in another unit} */
    PrintedFigure times(double factor) {
        return new PrintedFigure(times(value, factor), times(low, factor), times(high, factor), absence, raw);
    }

    /** {@return the same figure with another raw text, for a cell that was cleaned before parsing} */
    PrintedFigure as(@Nullable String text) {
        return new PrintedFigure(value, low, high, absence, text);
    }

    private static @Nullable Double times(@Nullable Double number, double factor) {
        if (number == null) {
            return null;
        }
        // dividing by the integer reciprocal keeps 750000 kg at 750 t
        return factor < 1 && factor > 0
                ? Double.valueOf(number / Math.rint(1 / factor))
                : Double.valueOf(number * factor);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }
}
