package org.lodegraph.watch.scan.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Elements and text of a page, written one after the other; whatever is text or the value of an attribute is escaped here and nowhere else. */
final class HtmlWriter {

    private final StringBuilder out = new StringBuilder("<!doctype html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    HtmlWriter open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    HtmlWriter close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element with text in it and no element. */
    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element with nothing in it. */
    HtmlWriter empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>\n");
        return this;
    }

    HtmlWriter text(String text) {
        text.codePoints().forEach(this::escape);
        return this;
    }

    /** What the program itself brings along, such as a style sheet: as it stands. */
    HtmlWriter own(String text) {
        out.append(text);
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(Character.isISOControl(character) ? ' ' : character);
        }
    }

    /** {@return all that was written; every element must be closed} */
    String text() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open: " + open);
        }
        return out.toString();
    }
}
