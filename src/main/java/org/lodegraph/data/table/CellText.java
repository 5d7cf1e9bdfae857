package org.lodegraph.data.table;

import org.lodegraph.model.failure.InvalidValueException;

/** The rules for text cells of every table, and the escaping of texts that break them. */
final class CellText {

    /**
     * The maximum number of characters of a text. At four bytes each it still fits into an index key of the database.
     */
    static final int MAX = 2_000;

    /** The maximum number of characters of a cell that is a list. */
    static final int MAX_OF_A_LIST = 100_000;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private CellText() {}

    /**
     * {@return the text, unchanged}
     *
     * @throws InvalidValueException if it is blank, too long, or contains an invisible character
     */
    static String require(String text) {
        requireLength(text, MAX);
        if (text.codePoints().allMatch(CellText::isBlank)) {
            throw new InvalidValueException("value", text, "a text that is not blank");
        }
        if (!text.codePoints().allMatch(CellText::isAccepted)) {
            throw new InvalidValueException(
                    "value",
                    text,
                    "text without control characters, marks of writing direction and other invisible characters");
        }
        return text;
    }

    /** Rejects a text of too many characters. */
    static void requireLength(String text, int most) {
        if (text.length() > most) {
            throw new InvalidValueException(
                    "value", text, String.format(java.util.Locale.ROOT, "at most %,d characters", most));
        }
    }

    /** {@return the text on one line, with an escape for each invisible character} */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(one -> {
            if (isAccepted(one) && one != '\n') {
                visible.appendCodePoint(one);
            } else {
                visible.append(String.format("\\u%04x", one));
            }
        });
        return visible.toString();
    }

    private static boolean isBlank(int one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    /**
     * Accepts line feeds, because texts may have several lines, and the two joiners, because some scripts need them.
     */
    private static boolean isAccepted(int one) {
        return switch (Character.getType(one)) {
            case Character.CONTROL -> one == '\n';
            case Character.FORMAT -> one == ZERO_WIDTH_NON_JOINER || one == ZERO_WIDTH_JOINER;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
