package org.lodegraph.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a client sent as the body of its request.
 *
 * @param text JSON, unread as yet
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way in: never compared, never changed
record RequestBody(byte[] text) {

    /** The name of the whole body, where a parameter's name would stand. */
    static final String NAME = "body";

    static final String MEDIA_TYPE = "application/json";

    static final int MOST_BYTES = 1 << 20;

    /** Read and thrown away, so that a client which writes before it reads still gets its answer. */
    private static final int MOST_WASTE = 8 << 20;

    /** Takes the body off the wire; refuses another media type with 415, more than 1 MiB with 413. */
    static RequestBody read(Context context) {
        try {
            InputStream wire = context.req().getInputStream();
            // Before anything is refused: a connection with a body left unread is cut, and the next request with it.
            byte[] text = wire.readNBytes(MOST_BYTES + 1);
            checkType(context.header("Content-Type"));
            checkEncoding(context.header("Content-Encoding"));
            if (text.length > MOST_BYTES) {
                throw tooLarge(context, wire);
            }
            return new RequestBody(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a body, of any type, where none is taken. */
    static void refuse(Context context) {
        try {
            InputStream wire = context.req().getInputStream();
            if (wire.read() >= 0) {
                waste(context, wire);
                throw HttpProblemException.invalid("No body is taken here; send none.", NAME, null, List.of("no body"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkType(@Nullable String type) {
        String plain = type == null ? "" : type.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (!plain.matches("application/json(;charset=\"?utf-8\"?)?")) {
            throw refused(
                    "unsupported-media-type",
                    "Unsupported media type",
                    415,
                    "The body must be JSON, and the request say so: Content-Type: " + MEDIA_TYPE + ".",
                    "Content-Type",
                    type,
                    MEDIA_TYPE);
        }
    }

    private static void checkEncoding(@Nullable String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw refused(
                    "unsupported-media-type",
                    "Unsupported media type",
                    415,
                    "The body must be sent as it is, not encoded.",
                    "Content-Encoding",
                    encoding,
                    "identity");
        }
    }

    private static HttpProblemException tooLarge(Context context, InputStream wire) throws IOException {
        waste(context, wire);
        return refused(
                "too-large",
                "Too large",
                413,
                "The body is larger than 1 MiB, which is the most that is taken.",
                NAME,
                null,
                "at most " + MOST_BYTES + " bytes");
    }

    private static void waste(Context context, InputStream wire) throws IOException {
        long left = MOST_WASTE;
        long skipped = 1;
        while (left > 0 && skipped > 0) {
            skipped = wire.skip(left);
            left -= skipped;
        }
        context.header("Connection", "close");
    }

    private static HttpProblemException refused(
            String name,
            String title,
            int status,
            String detail,
            String parameter,
            @Nullable String value,
            String accepted) {
        return new HttpProblemException(new Problem(
                "/problems/" + name,
                title,
                status,
                detail,
                parameter,
                value == null ? null : Problem.cut(value),
                List.of(accepted),
                List.of()));
    }
}
