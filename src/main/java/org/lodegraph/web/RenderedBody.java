package org.lodegraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * A rendered answer.
 *
 * @param mediaType what it is
 * @param headers headers that belong to it
 * @param bytes the text; in JSON up to the two braces that end it, before which {@code tookMs} goes
 * @param isEnvelope whether the time taken is still to be put in
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way out: never compared, never changed
record RenderedBody(String mediaType, Map<String, String> headers, byte[] bytes, boolean isEnvelope) {

    private static final int TWO_BRACES = 2;

    static RenderedBody of(String mediaType, Map<String, String> headers, String text) {
        return new RenderedBody(mediaType, headers, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** An envelope whose last field is the object {@code meta}. */
    static RenderedBody envelope(String mediaType, Map<String, String> headers, byte[] json) {
        return new RenderedBody(mediaType, headers, Arrays.copyOf(json, json.length - TWO_BRACES), true);
    }

    /** {@return the whole text, with the time taken where it belongs} */
    byte[] after(double milliseconds) {
        if (!isEnvelope) {
            return bytes;
        }
        String took = ",\"tookMs\":" + PlainNumbers.of(Math.round(milliseconds * 10) / 10.0) + "}}";
        byte[] tail = took.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(bytes, bytes.length + tail.length);
        System.arraycopy(tail, 0, whole, bytes.length, tail.length);
        return whole;
    }
}
