package org.lodegraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lodegraph.model.Answer;
import org.lodegraph.model.json.Json;
import org.lodegraph.model.json.RecordFields;

/**
 * Renders the answers of one route in each of its formats.
 *
 * <p>Paging and partial answers are also reported in headers, for formats without {@code meta}: {@code Link} to the
 * next page, {@code Lodegraph-Cursor} and {@code Lodegraph-Partial}.
 */
final class Renderer {

    private final Route route;
    private final Envelope envelope;
    private final Columns columns;

    Renderer(Route route) {
        this.route = route;
        this.envelope = new Envelope(route);
        this.columns = Columns.of(route.row());
    }

    RenderedBody render(
            Negotiation.Format format, Answer<?> answer, CheckedRequest request, RawRequest raw, String version) {
        Map<String, String> headers = headers(answer, request, raw, version);
        Object data = answer.data();
        for (ExtraFormat rendering : route.formats()) {
            if (rendering.format().equals(format.name())) {
                return RenderedBody.of(
                        charset(format), headers, rendering.text().apply(data));
            }
        }
        return switch (format.name()) {
            case "csv" ->
                RenderedBody.of(charset(format) + "; header=present", headers, columns.csv(Envelope.rows(data)));
            case "ndjson" -> RenderedBody.of(charset(format), headers, lines(data));
            default ->
                RenderedBody.envelope(
                        format.mediaType(), headers, Json.bytes(envelope.around(answer, request, version)));
        };
    }

    private static String charset(Negotiation.Format format) {
        return format.mediaType() + "; charset=utf-8";
    }

    private static String lines(Object data) {
        return Envelope.rows(data).stream().map(row -> Json.text(row) + "\n").collect(Collectors.joining());
    }

    private Map<String, String> headers(Answer<?> answer, CheckedRequest request, RawRequest raw, String version) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Lodegraph-Data-Version", version);
        if (route.kind().isMaking()) {
            headers.put("Location", location(answer.data(), raw));
        }
        if (answer.meta().partial()) {
            headers.put("Lodegraph-Partial", "true");
        }
        String next = Envelope.next(answer.meta(), request, version);
        if (next != null) {
            headers.put("Lodegraph-Cursor", next);
            headers.put("Link", "<" + address(raw, next) + ">; rel=\"next\"");
        }
        return headers;
    }

    /** Returns the path of a created resource: the path of the request, and the id. */
    private static String location(Object data, RawRequest raw) {
        Object id = Objects.requireNonNull(RecordFields.read(Route.ID, data));
        Object plain = RecordFields.isValue(id.getClass()) ? RecordFields.read("value", id) : id;
        return raw.path().replaceAll("/+$", "") + "/"
                + encode(String.valueOf(plain)).replace("+", "%20");
    }

    private static String address(RawRequest raw, String cursor) {
        Map<String, String> query = new LinkedHashMap<>();
        raw.query().forEach((name, texts) -> query.put(name, texts.get(0)));
        query.put("cursor", cursor);
        return raw.path() + "?"
                + query.entrySet().stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
