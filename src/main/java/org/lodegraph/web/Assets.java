package org.lodegraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Static files on the class path under {@code web/}. */
final class Assets {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "grass", "text/plain; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png");

    private Assets() {}

    /** {@return the text of a file that must exist} */
    static String text(String name) {
        return find("", name)
                .map(reply -> new String(reply.body(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("no web/" + name + " on the class path"));
    }

    /** {@return a file directly in a folder; empty if none has that name} */
    static Optional<Response> find(String folder, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream("/web/" + folder + name)) {
            if (in == null) {
                return Optional.empty();
            }
            String ending = name.substring(name.lastIndexOf('.') + 1);
            String mediaType = MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
            return Optional.of(new Response(200, mediaType, Map.of("Cache-Control", "no-cache"), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
