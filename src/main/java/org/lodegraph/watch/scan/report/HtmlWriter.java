package org.lodegraph.watch.scan.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML elements and text in order. It alone escapes text and attribute values. */
final class HtmlWriter {

    private final StringBuilder out = new StringBuilder("<!doctype html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes alternating names and values
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

    /** Writes an element that contains only text. */
    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes an empty element. */
    HtmlWriter empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>\n");
        return this;
    }

    HtmlWriter text(String text) {
        text.codePoints().forEach(this::escape);
        return this;
    }

    /** Writes trusted text of the program, such as a style sheet, without escaping. */
    HtmlWriter raw(String text) {
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

    /** {@return the document; every element must be closed} */
    String text() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open: " + open);
        }
        return out.toString();
    }
}
