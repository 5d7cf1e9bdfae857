package org.lodegraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The start of the next page of a list. It is valid for one data version only, since rows may move in another.
 *
 * @param offset rows before the page
 * @param version the data version it was issued for
 */
record Cursor(int offset, String version) {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,9})@(.*)");
    private static final List<String> ACCEPTED = List.of("the cursor of an earlier answer on the same data version");

    /** {@return the cursor as clients send it back} */
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((offset + "@" + version).getBytes(StandardCharsets.UTF_8));
    }

    /** Parses a cursor; fails if it is malformed or belongs to another data version. */
    static Cursor parse(String text, String version) {
        Matcher matcher = SHAPE.matcher(decode(text));
        if (!matcher.matches()) {
            throw HttpProblemException.invalid("The cursor is not valid.", "cursor", text, ACCEPTED);
        }
        Cursor cursor = new Cursor(Integer.parseInt(matcher.group(1)), matcher.group(2));
        if (!cursor.version().equals(version)) {
            throw HttpProblemException.invalid(
                    "The cursor belongs to data version " + Problem.cut(cursor.version()) + ", but " + version
                            + " is loaded now: start again without a cursor.",
                    "cursor",
                    text,
                    ACCEPTED);
        }
        return cursor;
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
