package org.lodegraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.lodegraph.model.json.PlainNumbers;

/**
 * A rendered body, to which the time taken may still be added.
 *
 * @param mediaType its media type
 * @param headers its headers
 * @param bytes the text; a JSON envelope lacks its two closing braces, before which {@code tookMs} goes
 * @param isEnvelope whether {@code tookMs} is still to be added
 */
@SuppressWarnings("ArrayRecordComponent") // output bytes: never compared, never changed
record RenderedBody(String mediaType, Map<String, String> headers, byte[] bytes, boolean isEnvelope) {

    private static final int TWO_BRACES = 2;

    static RenderedBody of(String mediaType, Map<String, String> headers, String text) {
        return new RenderedBody(mediaType, headers, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Creates a body from an envelope whose last field is the object {@code meta}. */
    static RenderedBody envelope(String mediaType, Map<String, String> headers, byte[] json) {
        return new RenderedBody(mediaType, headers, Arrays.copyOf(json, json.length - TWO_BRACES), true);
    }

    /** {@return the complete text, with the time taken if it is an envelope} */
    byte[] after(double milliseconds) {
        if (!isEnvelope) {
            return bytes;
        }
        String timing = ",\"tookMs\":" + PlainNumbers.of(Math.round(milliseconds * 10) / 10.0) + "}}";
        byte[] tail = timing.getBytes(StandardCharsets.UTF_8);
        byte[] complete = Arrays.copyOf(bytes, bytes.length + tail.length);
        System.arraycopy(tail, 0, complete, bytes.length, tail.length);
        return complete;
    }
}
