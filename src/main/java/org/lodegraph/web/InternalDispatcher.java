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
 * Calls a route from inside the program, by its path and query.
 *
 * <p>Checks, handlers and errors are those of an HTTP request. A request made this way cannot make another.
 */
final class InternalDispatcher {

    private static final Pattern PART = Pattern.compile("\\{([^}]*)}");

    private final List<InternalRoute> routes;

    /** A GET route: its path as a pattern, the names of the pattern's groups, and its reader. */
    private record InternalRoute(Route route, Pattern path, List<String> parts, RequestReader reader) {}

    InternalDispatcher(List<Route> routes, DataStatus status, IdResolvers resolvers) {
        this.routes = routes.stream()
                .filter(route -> route.kind() == OperationKind.GET)
                .sorted(Comparator.comparing(Route::path)) // literal paths precede path parameters: see HttpServer
                .map(route -> internalRoute(route, status, resolvers))
                .toList();
    }

    private static InternalRoute internalRoute(Route route, DataStatus status, IdResolvers resolvers) {
        String path = OpenApi.BASE + route.path();
        List<String> parts =
                PART.matcher(path).results().map(part -> part.group(1)).toList();
        Parameter<String> format = new Negotiation(route).parameter();
        return new InternalRoute(
                route,
                Pattern.compile(PART.matcher(path).replaceAll("([^/]+)")),
                parts,
                new RequestReader(route, format, status, resolvers));
    }

    /**
     * {@return the answer of the route}
     *
     * @param request a path with its query, URL-encoded
     */
    Answer<?> answer(String request) {
        int mark = request.indexOf('?');
        String path = mark < 0 ? request : request.substring(0, mark);
        Map<String, List<String>> query = mark < 0 ? Map.of() : query(request.substring(mark + 1));
        for (InternalRoute internalRoute : routes) {
            Matcher matcher = internalRoute.path().matcher(path);
            if (matcher.matches()) {
                return answer(
                        internalRoute, new RawRequest(path, parts(internalRoute, matcher), query, null, null, null));
            }
        }
        throw new HttpProblemException(JavalinAdapter.unknownPath(path));
    }

    private static Answer<?> answer(InternalRoute internalRoute, RawRequest raw) {
        try {
            return internalRoute.route().answer(internalRoute.reader().read(raw));
        } catch (NotFoundException e) {
            throw new HttpProblemException(internalRoute.reader().attributeTo(e, raw));
        }
    }

    private static Map<String, String> parts(InternalRoute internalRoute, Matcher matcher) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < internalRoute.parts().size(); i++) {
            parts.put(internalRoute.parts().get(i), decoded(matcher.group(i + 1)));
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
