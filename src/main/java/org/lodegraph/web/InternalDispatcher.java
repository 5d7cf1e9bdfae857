package org.lodegraph.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodegraph.model.Answer;
import org.lodegraph.model.failure.NotFoundException;

/**
 * Asks a route from inside the program: a request as text, such as {@code /api/v1/chokepoints?mineral=cobalt}, by the same checks
 * and handlers as over the wire, and with the same failures. What is asked this way cannot ask in its turn.
 */
final class InternalDispatcher {

    private static final Pattern PART = Pattern.compile("\\{([^}]*)}");

    private final List<Asked> routes;

    /** A route that is asked by GET: its path as a pattern, the names of that pattern's groups, and its reader. */
    private record Asked(Route route, Pattern path, List<String> parts, RequestReader reader) {}

    InternalDispatcher(List<Route> routes, DataStatus status, IdResolvers resolvers) {
        this.routes = routes.stream()
                .filter(route -> route.verb() == OperationKind.GET)
                .sorted(Comparator.comparing(Route::path)) // words go before a parameter: see HttpServer
                .map(route -> asked(route, status, resolvers))
                .toList();
    }

    private static Asked asked(Route route, DataStatus status, IdResolvers resolvers) {
        String path = OpenApi.BASE + route.path();
        List<String> parts =
                PART.matcher(path).results().map(part -> part.group(1)).toList();
        Parameter<String> format = new Negotiation(route).parameter();
        return new Asked(
                route,
                Pattern.compile(PART.matcher(path).replaceAll("([^/]+)")),
                parts,
                new RequestReader(route, format, status, resolvers));
    }

    /**
     * {@return what the route answers}
     *
     * @param request a path with its query, encoded as in an address
     */
    Answer<?> answer(String request) {
        int mark = request.indexOf('?');
        String path = mark < 0 ? request : request.substring(0, mark);
        Map<String, List<String>> query = mark < 0 ? Map.of() : query(request.substring(mark + 1));
        for (Asked asked : routes) {
            Matcher matcher = asked.path().matcher(path);
            if (matcher.matches()) {
                return answer(asked, new RawRequest(path, parts(asked, matcher), query, null, null, null));
            }
        }
        throw new HttpProblemException(JavalinAdapter.unknownPath(path));
    }

    private static Answer<?> answer(Asked asked, RawRequest raw) {
        try {
            return asked.route().handler().apply(asked.reader().read(raw));
        } catch (NotFoundException e) {
            throw new HttpProblemException(asked.reader().attributeTo(e, raw));
        }
    }

    private static Map<String, String> parts(Asked asked, Matcher matcher) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < asked.parts().size(); i++) {
            parts.put(asked.parts().get(i), decoded(matcher.group(i + 1)));
        }
        return parts;
    }

    private static Map<String, List<String>> query(String text) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int sign = pair.indexOf('=');
            String name = sign < 0 ? pair : pair.substring(0, sign);
            String value = sign < 0 ? "" : pair.substring(sign + 1);
            all.computeIfAbsent(decoded(name), missing -> new ArrayList<>()).add(decoded(value));
        }
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
