package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.json.Json;
import org.lodegraph.model.json.PlainNumbers;

/**
 * Sends every kind of bad value for every parameter and body field of every route, and reports wrong answers.
 *
 * <p>A right answer is a 4xx problem that names the parameter, the value and the accepted values. The routes themselves
 * are walked, so none can be left out.
 */
public final class RouteWalk {

    private static final String LONG = "a".repeat(1000);

    private final Web web;
    private final Set<IdType<?>> ids;
    private final List<String> faults = new ArrayList<>();
    private int requests;

    private RouteWalk(Web web, Set<IdType<?>> ids) {
        this.web = web;
        this.ids = ids;
    }

    /**
     * Walks the routes of a running server.
     *
     * @param base such as {@code http://127.0.0.1:7070}
     * @return one line for each wrong answer
     */
    public static List<String> faults(String base, Api api) {
        RouteWalk walk = new RouteWalk(new Web(base), api.ids().keySet());
        api.routes().forEach(walk::walk);
        if (walk.requests < api.routes().size()) {
            walk.faults.add("only " + walk.requests + " requests were made");
        }
        return walk.faults;
    }

    private void walk(Route route) {
        List<Parameter<?>> parameters = RequestReader.all(route, new Negotiation(route).parameter());
        parameters.forEach(parameter -> walk(route, parameter));
        expect(400, route, Map.of("nonsense", List.of("1")), "nonsense");
        if (route.body() != null) {
            walk(route, route.body());
        } else if (route.kind().isWrite()) {
            expect(
                    400,
                    send(route, RequestBody.MEDIA_TYPE, "{}"),
                    route.method() + " " + route.path() + " {}",
                    RequestBody.NAME);
        }
    }

    private void walk(Route route, Record body) {
        String good = Json.text(body);
        survives(route, Map.of());
        for (BodyWalk.Spoilt spoilt : BodyWalk.of(body, ids)) {
            expect(spoilt.status(), send(route, "application/json", spoilt.text()), spoilt.text(), spoilt.parameter());
        }
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1")) {
            expect(415, send(route, type, good), type, "Content-Type");
        }
        String large = "\"" + "a".repeat(1 << 20) + "\"";
        expect(413, send(route, "application/json", large), "1 MiB and more", RequestBody.NAME);
        expect(400, send(route, "application/json", "[".repeat(100_000)), "deep", RequestBody.NAME);
    }

    private void walk(Route route, Parameter<?> parameter) {
        boolean inPath = parameter.where() == Parameter.Where.PATH;
        refused(route, parameter, inPath ? " " : "");
        refused(route, parameter, LONG);
        wrong(parameter.domain()).forEach(value -> refused(route, parameter, value));
        if (!inPath) {
            String example = parameter.example();
            expect(400, route, Map.of(parameter.name(), List.of(example, example)), parameter.name());
        }
        IdType<?> type = parameter.ids();
        if (type != null) {
            expect(400, route, Map.of(parameter.name(), List.of("!<b>")), parameter.name());
            expect(404, route, Map.of(parameter.name(), List.of(unknown(type))), parameter.name());
        } else if (inPath
                && route.kind() != OperationKind.PUT
                && parameter.domain().menu().isEmpty()) {
            expect(404, route, Map.of(parameter.name(), List.of("no-such-thing")), parameter.name());
        } else if (parameter.domain().type().equals("string")) {
            survives(route, Map.of(parameter.name(), List.of("!\u0000<b>'\"{}")));
        }
    }

    private void refused(Route route, Parameter<?> parameter, String value) {
        expect(400, route, Map.of(parameter.name(), List.of(value)), parameter.name());
    }

    /** Returns values of the wrong type or out of bounds. */
    private static List<String> wrong(Constraint constraint) {
        List<String> values = new ArrayList<>();
        if (!constraint.menu().isEmpty()) {
            values.addAll(List.of("no-such-word", constraint.menu().get(0).toUpperCase(java.util.Locale.ROOT)));
        }
        if (constraint.type().equals("number") || constraint.type().equals("integer")) {
            values.addAll(List.of("abc", "NaN", "Infinity", "1e999", "0x10", "1,5", "--1"));
            Double low = constraint.low();
            Double high = constraint.high();
            if (low != null) {
                values.add(PlainNumbers.of(low - 1));
            }
            if (high != null) {
                values.add(PlainNumbers.of(high + 1));
            }
        }
        if (constraint.type().equals("integer")) {
            values.addAll(List.of("1.5", "99999999999999999999"));
        }
        if ("date".equals(constraint.format())) {
            values.addAll(List.of("yesterday", "2025-02-30", "2025-1-1", "20250101"));
        }
        return values;
    }

    /** Returns an id of the right form that names nothing. */
    static String unknown(IdType<?> type) {
        String words = "no-such-" + type.noun();
        try {
            assertThat(type.parse().apply(words)).isNotNull();
            return words;
        } catch (InvalidValueException e) {
            return "QQQ";
        }
    }

    private void expect(int status, Route route, Map<String, List<String>> values, String parameter) {
        String address = address(route, values);
        expect(status, ask(route, address), address, parameter);
    }

    /** Checks that an answer is a problem about the parameter. */
    private void expect(int status, @Nullable HttpResponse<String> response, String asked, String parameter) {
        if (response == null || !isProblem(response, asked)) {
            return;
        }
        JsonNode problem = Web.json(response);
        boolean accepted = !problem.path("accepted").isEmpty();
        if (response.statusCode() != status
                || !problem.path("parameter").asText().equals(parameter)
                || !problem.has("value")
                || !accepted) {
            faults.add(asked + ": expected " + status + " about " + parameter + ", found " + response.body());
        }
    }

    /** Sends a request that may be valid, and checks that the answer is not a server error. */
    private void survives(Route route, Map<String, List<String>> values) {
        String address = address(route, values);
        HttpResponse<String> response = ask(route, address);
        if (response != null && response.statusCode() != route.kind().status()) {
            isProblem(response, address);
        }
    }

    private @Nullable HttpResponse<String> ask(Route route, String address) {
        return asked(
                route,
                address,
                () -> route.exampleBody()
                        .map(body -> web.send(
                                route.method(),
                                RequestBody.MEDIA_TYPE,
                                address,
                                HttpRequest.BodyPublishers.ofString(body)))
                        .orElseGet(() -> web.ask(route.method(), address)));
    }

    private @Nullable HttpResponse<String> send(Route route, String type, String body) {
        String address = address(route, Map.of());
        return asked(
                route,
                address,
                () -> web.send(route.method(), type, address, HttpRequest.BodyPublishers.ofString(body)));
    }

    private @Nullable HttpResponse<String> asked(Route route, String address, Supplier<HttpResponse<String>> request) {
        requests++;
        try {
            HttpResponse<String> response = request.get();
            int status = response.statusCode();
            if (status != route.kind().status() && !OpenApi.problems(route).contains(status)) {
                faults.add(route.method() + " " + address + ": the route does not declare " + status);
            }
            return response;
        } catch (java.io.UncheckedIOException e) {
            faults.add(address + ": " + e);
            return null;
        }
    }

    private boolean isProblem(HttpResponse<String> response, String address) {
        boolean problem = response.statusCode() >= 400
                && response.statusCode() < 500
                && Web.header(response, "Content-Type").startsWith(Problem.MEDIA_TYPE);
        if (!problem) {
            faults.add(address + ": no 4xx problem but " + response.statusCode() + " " + response.body());
        }
        return problem;
    }

    /** Returns a valid request, except for the given values. */
    private static String address(Route route, Map<String, List<String>> values) {
        String path = OpenApi.BASE + route.path();
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (Parameter<?> parameter : route.parameters()) {
            List<String> texts = values.getOrDefault(parameter.name(), List.of(parameter.example()));
            if (parameter.where() == Parameter.Where.PATH) {
                path = path.replace("{" + parameter.name() + "}", encode(texts.get(0)));
            } else if (parameter.required()) {
                query.put(parameter.name(), texts);
            }
        }
        values.forEach((name, texts) -> {
            if (!route.path().contains("{" + name + "}")) {
                query.put(name, texts);
            }
        });
        return path
                + query.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(text -> entry.getKey() + "=" + encode(text)))
                        .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
