package org.lodegraph.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request.
 *
 * @param text JSON, not yet parsed
 */
@SuppressWarnings("ArrayRecordComponent") // input bytes: never compared, never changed
record RequestBody(byte[] text) {

    /** The name of the whole body, used in place of a parameter's name. */
    static final String NAME = "body";

    static final String MEDIA_TYPE = "application/json";

    static final int MAX_BODY_BYTES = 1 << 20;

    /** Read and discarded up to this size, so that a client which writes before it reads still gets its answer. */
    private static final int MAX_DISCARDED_BYTES = 8 << 20;

    /** Reads the body; rejects other media types with 415, and more than 1 MiB with 413. */
    static RequestBody read(Context context) {
        try {
            InputStream wire = context.req().getInputStream();
            // Read first: if a body stays unread, the connection is closed, and with it the client's next request.
            byte[] text = wire.readNBytes(MAX_BODY_BYTES + 1);
            checkType(context.header("Content-Type"));
            checkEncoding(context.header("Content-Encoding"));
            if (text.length > MAX_BODY_BYTES) {
                throw tooLarge(context, wire);
            }
            return new RequestBody(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rejects a body of any type on a route that accepts none. */
    static void refuse(Context context) {
        try {
            InputStream wire = context.req().getInputStream();
            if (wire.read() >= 0) {
                discard(context, wire);
                throw HttpProblemException.invalid(
                        "No body is accepted here; send none.", NAME, null, List.of("no body"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkType(@Nullable String type) {
        String normalized = type == null ? "" : type.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (!normalized.matches("application/json(;charset=\"?utf-8\"?)?")) {
            throw unsupported(
                    "The body must be JSON, with the header Content-Type: " + MEDIA_TYPE + ".",
                    "Content-Type",
                    type,
                    MEDIA_TYPE);
        }
    }

    private static void checkEncoding(@Nullable String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw unsupported(
                    "The body must not be encoded; send it without Content-Encoding.",
                    "Content-Encoding",
                    encoding,
                    "identity");
        }
    }

    private static HttpProblemException tooLarge(Context context, InputStream wire) throws IOException {
        discard(context, wire);
        return new HttpProblemException(new Problem(
                "/problems/too-large",
                "Too large",
                413,
                "The body is larger than 1 MiB, which is the maximum.",
                NAME,
                null,
                List.of("at most " + MAX_BODY_BYTES + " bytes"),
                List.of()));
    }

    private static void discard(Context context, InputStream wire) throws IOException {
        long left = MAX_DISCARDED_BYTES;
        long skipped = 1;
        while (left > 0 && skipped > 0) {
            skipped = wire.skip(left);
            left -= skipped;
        }
        context.header("Connection", "close");
    }

    private static HttpProblemException unsupported(
            String detail, String header, @Nullable String value, String accepted) {
        return new HttpProblemException(new Problem(
                "/problems/unsupported-media-type",
                "Unsupported media type",
                415,
                detail,
                header,
                value == null ? null : Problem.cut(value),
                List.of(accepted),
                List.of()));
    }
}
