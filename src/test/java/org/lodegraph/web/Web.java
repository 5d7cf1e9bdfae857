package org.lodegraph.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** An HTTP client of a running server, for tests. */
public final class Web {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    /** Creates a client of the server at an address such as {@code http://127.0.0.1:7070}. */
    public Web(String base) {
        this.base = base;
    }

    /** {@return the answer to GET, with headers given as name, value, name, value} */
    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    /** {@return the answer to any method without a body} */
    public HttpResponse<String> ask(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return exchange(headers, request);
    }

    private HttpResponse<String> exchange(String[] headers, HttpRequest.Builder builder) {
        if (headers.length > 0) {
            builder.headers(headers);
        }
        HttpRequest request = builder.build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@return the answer to a body of JSON, with further headers as name, value, name, value} */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("application/json", path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    /** {@return the answer to bytes of a media type by POST} */
    public HttpResponse<String> send(String type, String path, HttpRequest.BodyPublisher body, String... headers) {
        return send("POST", type, path, body, headers);
    }

    /** {@return the answer to bytes of a media type} */
    public HttpResponse<String> send(
            String method, String type, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .method(method, body);
        return exchange(headers, request);
    }

    /** {@return the body of GET as JSON} */
    public JsonNode json(String path) {
        return json(get(path));
    }

    /** {@return a body as JSON} */
    public static JsonNode json(HttpResponse<String> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(response.request().uri() + " gave no JSON: " + response.body(), e);
        }
    }

    /** {@return a header's value, or an empty text} */
    public static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
