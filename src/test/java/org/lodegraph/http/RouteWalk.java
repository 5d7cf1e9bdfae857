package org.lodegraph.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sends every parameter of every route each kind of bad value, and says where the answer is not a 4xx problem that names the
 * parameter, the value and what is accepted. It walks the routes themselves, so none can be left out.
 */
public final class RouteWalk {

    private static final String LONG = "a".repeat(1000);

    private final Web web;
    private final List<String> faults = new ArrayList<>();
    private int requests;

    private RouteWalk(Web web) {
        this.web = web;
    }

    /**
     * Walks the routes of a running server.
     *
     * @param base such as {@code http://127.0.0.1:7070}
     * @return one line for each wrong answer; none where all is well
     */
    public static List<String> faults(String base, List<Route> routes) {
        RouteWalk walk = new RouteWalk(new Web(base));
        routes.forEach(walk::walk);
        if (walk.requests < routes.size()) {
            walk.faults.add("only " + walk.requests + " requests were made");
        }
        return walk.faults;
    }

    private void walk(Route route) {
        List<Parameter<?>> parameters = RequestReader.all(route, new Negotiation(route).parameter());
        parameters.forEach(parameter -> walk(route, parameter));
        expect(400, address(route, Map.of("nonsense", List.of("1"))), "nonsense");
    }

    private void walk(Route route, Parameter<?> parameter) {
        boolean inPath = parameter.where() == Parameter.Where.PATH;
        refused(route, parameter, inPath ? " " : "");
        refused(route, parameter, LONG);
        wrong(parameter.domain()).forEach(value -> refused(route, parameter, value));
        if (!inPath) {
            String example = parameter.example();
            expect(400, address(route, Map.of(parameter.name(), List.of(example, example))), parameter.name());
        }
        if (parameter.names() != null) {
            expect(400, address(route, Map.of(parameter.name(), List.of("!<b>"))), parameter.name());
            expect(
                    404,
                    address(route, Map.of(parameter.name(), List.of(unknown(parameter.names())))),
                    parameter.name());
        } else if (inPath && parameter.domain().menu().isEmpty()) {
            expect(404, address(route, Map.of(parameter.name(), List.of("no-such-thing"))), parameter.name());
        } else if (parameter.domain().type().equals("string")) {
            survives(address(route, Map.of(parameter.name(), List.of("!\u0000<b>'\"{}"))));
        }
    }

    private void refused(Route route, Parameter<?> parameter, String value) {
        expect(400, address(route, Map.of(parameter.name(), List.of(value))), parameter.name());
    }

    /** Values of the wrong type, or beyond the bounds. */
    private static List<String> wrong(Domain domain) {
        List<String> values = new ArrayList<>();
        if (!domain.menu().isEmpty()) {
            values.addAll(List.of("no-such-word", domain.menu().get(0).toUpperCase(java.util.Locale.ROOT)));
        }
        if (domain.type().equals("number") || domain.type().equals("integer")) {
            values.addAll(List.of("abc", "NaN", "Infinity", "1e999", "0x10", "1,5", "--1"));
            Double low = domain.low();
            Double high = domain.high();
            if (low != null) {
                values.add(Plain.of(low - 1));
            }
            if (high != null) {
                values.add(Plain.of(high + 1));
            }
        }
        if (domain.type().equals("integer")) {
            values.addAll(List.of("1.5", "99999999999999999999"));
        }
        if ("date".equals(domain.format())) {
            values.addAll(List.of("yesterday", "2025-02-30", "2025-1-1", "20250101"));
        }
        return values;
    }

    private static String unknown(Reference kind) {
        return switch (kind) {
            case MINERAL, BLOC, SOURCE -> "no-such-" + kind.noun();
            case COUNTRY, TARGET -> "QQQ";
        };
    }

    /** Asks, and holds the answer to be a problem about the parameter. */
    private void expect(int status, String address, String parameter) {
        HttpResponse<String> response = ask(address);
        if (response == null || !isProblem(response, address)) {
            return;
        }
        JsonNode problem = Web.json(response);
        boolean accepted = !problem.path("accepted").isEmpty();
        if (response.statusCode() != status
                || !problem.path("parameter").asText().equals(parameter)
                || !problem.has("value")
                || !accepted) {
            faults.add(address + ": expected " + status + " about " + parameter + ", found " + response.body());
        }
    }

    /** Asks what may be allowed, and holds the answer to be anything but a fault of ours. */
    private void survives(String address) {
        HttpResponse<String> response = ask(address);
        if (response != null && response.statusCode() != 200) {
            isProblem(response, address);
        }
    }

    private @org.jspecify.annotations.Nullable HttpResponse<String> ask(String address) {
        requests++;
        try {
            return web.get(address);
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

    /** A request that works, but for the values given. */
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
