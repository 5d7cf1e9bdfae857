package org.lodegraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.web.token.TokenScope;

/**
 * A route as a value.
 *
 * @param path below {@code /api/v1}, with path parameters in braces: {@code /minerals/{id}}
 * @param summary one line on its answer
 * @param shape the shape of an answer
 * @param parameters all parameters except the common {@code cursor}, {@code limit}, {@code format} and {@code explain}
 * @param row the record of {@code data}, or of one element of it
 * @param renderings formats in addition to json, csv and ndjson
 * @param verb the kind of operation
 * @param body an example of the request body; null if {@link OperationKind#takesBody} is false
 * @param isLive whether the answer may change at any moment, and is never cached
 * @param isDaily whether the answer may change with the day if the request has no date
 * @param isForAdmins whether writing needs a token of scope admin
 * @param handler answers a checked request
 */
public record Route(
        String path,
        String summary,
        Shape shape,
        List<Parameter<?>> parameters,
        Class<?> row,
        List<ExtraFormat> renderings,
        OperationKind verb,
        @Nullable Record body,
        boolean isLive,
        boolean isDaily,
        boolean isForAdmins,
        Function<Request, Answer<?>> handler) {

    /** The common prefix of all paths. */
    public static final String BASE = "/api/v1";

    /** The component of a row that identifies a created resource. */
    static final String ID = "id";

    /**
     * @throws IllegalArgumentException if the presence of a body does not match the verb, or if a created row has no
     * {@code id}
     */
    public Route {
        if (verb.takesBody() != (body != null)) {
            throw new IllegalArgumentException(verb + " " + path + " has " + (body == null ? "no body" : "a body"));
        }
        if (verb.isMaking() && RecordFields.find(ID, row).isEmpty()) {
            throw new IllegalArgumentException(verb + " " + path + " makes what has no id: " + row.getName());
        }
    }

    /** The shape of {@code data}: one record, a paged list, or a complete list. */
    public enum Shape {
        ONE,
        PAGE,
        WHOLE
    }

    /** {@return a route that answers one record} */
    public static Route one(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return getRoute(path, summary, Shape.ONE, row, parameters, handler);
    }

    /** {@return a route that answers a paged list; the handler applies {@link Request#page()}} */
    public static Route page(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return getRoute(path, summary, Shape.PAGE, row, parameters, handler);
    }

    /** {@return a route that answers a complete list, bounded by nature; {@code meta} states its length} */
    public static Route whole(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return getRoute(path, summary, Shape.WHOLE, row, parameters, handler);
    }

    /**
     * {@return a route for a question too long for a URL: JSON by POST, which stores nothing}
     *
     * <p>The handler gets the body from {@link Request#body}.
     *
     * @param body an example for the documentation; its record defines the accepted fields. An optional component is
     * {@code @Nullable}. One of an id type ({@link org.lodegraph.model.MineralId}, Iso3, Target, BlocId, SourceId)
     * names an existing entity when the handler gets it. An {@link org.lodegraph.model.failure.InvalidValueException}
     * of a constructor becomes a 400 that names the field
     */
    public static Route post(
            String path,
            String summary,
            Class<?> row,
            Record body,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return bodyRoute(path, summary, OperationKind.POST, body, row, parameters, handler);
    }

    /**
     * {@return a route that stores something at the path; repeating it with the same body changes nothing}
     *
     * @param body an example, as for {@link #post}
     */
    public static Route put(
            String path,
            String summary,
            Class<?> row,
            Record body,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return bodyRoute(path, summary, OperationKind.PUT, body, row, parameters, handler);
    }

    /**
     * {@return a route that stores the body, by POST}
     *
     * <p>It answers 201 with the address of the created resource: this path and the {@code id} of the answer.
     *
     * @param row the record of the answer; it has an {@code id}
     * @param body an example, as for {@link #post}
     */
    public static Route create(
            String path,
            String summary,
            Class<?> row,
            Record body,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return bodyRoute(path, summary, OperationKind.CREATE, body, row, parameters, handler);
    }

    /**
     * {@return a route like {@link #create} for work that continues after the answer, a 202; its address reports
     * progress}
     */
    public static Route start(
            String path,
            String summary,
            Class<?> row,
            Record body,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return bodyRoute(path, summary, OperationKind.START, body, row, parameters, handler);
    }

    /** {@return a route that acts on the resource at the path, by POST without a body} */
    public static Route act(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return bodyRoute(path, summary, OperationKind.ACT, null, row, parameters, handler);
    }

    /** {@return a route that deletes the resource at the path, and answers its last state} */
    public static Route delete(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return bodyRoute(path, summary, OperationKind.DELETE, null, row, parameters, handler);
    }

    private static Route getRoute(
            String path,
            String summary,
            Shape shape,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return new Route(
                path,
                summary,
                shape,
                List.copyOf(parameters),
                row,
                List.of(),
                OperationKind.GET,
                null,
                false,
                isDated(parameters),
                false,
                handler);
    }

    private static Route bodyRoute(
            String path,
            String summary,
            OperationKind verb,
            @Nullable Record body,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return new Route(
                path,
                summary,
                Shape.ONE,
                List.copyOf(parameters),
                row,
                List.of(),
                verb,
                body,
                true,
                false,
                false,
                handler);
    }

    /** {@return the same route, with an answer that may change at any moment: user data, not loaded data} */
    public Route live() {
        return new Route(
                path, summary, shape, parameters, row, renderings, verb, body, true, isDaily, isForAdmins, handler);
    }

    /** {@return the same route, with an answer that may change daily though it has no date parameter} */
    public Route daily() {
        return new Route(
                path, summary, shape, parameters, row, renderings, verb, body, isLive, true, isForAdmins, handler);
    }

    /** {@return the same route, restricted to scope admin, because it makes this program send data elsewhere} */
    public Route forAdmins() {
        return new Route(path, summary, shape, parameters, row, renderings, verb, body, isLive, isDaily, true, handler);
    }

    /** {@return the token scope that a call needs} */
    TokenScope scope() {
        if (!verb.isWrite()) {
            return TokenScope.READ;
        }
        return isForAdmins ? TokenScope.ADMIN : TokenScope.WRITE;
    }

    private static boolean isDated(List<Parameter<?>> parameters) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(Parameters.AS_OF.name()));
    }

    /** {@return the same route with further formats} */
    public Route with(ExtraFormat... more) {
        return new Route(
                path,
                summary,
                shape,
                parameters,
                row,
                List.of(more),
                verb,
                body,
                isLive,
                isDaily,
                isForAdmins,
                handler);
    }

    /** {@return the HTTP method} */
    public String method() {
        return verb.method();
    }

    /** {@return the JSON of the example body; empty if there is none} */
    public Optional<String> exampleBody() {
        return Optional.ofNullable(body).map(Json::text);
    }

    /** {@return an example request: the path with its parameters, and the required query} */
    public String example() {
        String filled = BASE + path;
        StringBuilder query = new StringBuilder();
        for (Parameter<?> parameter : parameters) {
            String example = encoded(parameter.example());
            if (parameter.where() == Parameter.Where.PATH) {
                filled = filled.replace("{" + parameter.name() + "}", example);
            } else if (parameter.required()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.name())
                        .append('=')
                        .append(example);
            }
        }
        return filled + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
