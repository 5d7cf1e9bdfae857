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
 * @param summary what it answers, in one line
 * @param shape what one answer looks like
 * @param parameters all it takes beside {@code cursor}, {@code limit}, {@code format} and {@code explain}, which the edge adds
 * @param row the record of {@code data}, or of one element of it
 * @param renderings formats beside json, csv and ndjson
 * @param verb how it is asked
 * @param body a body that works, of the record that is sent; null where {@link OperationKind#takesBody} says that none is
 * @param isLive whether the answer may change at any moment, and is never remembered
 * @param isDaily whether the answer may change with the day, which a request for no date leaves open
 * @param isForAdmins whether writing there is for tokens of the scope admin
 * @param handler the answer to a checked request
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

    /** The path below which all routes are. */
    public static final String BASE = "/api/v1";

    /** The component of a row by which what was made is found. */
    static final String ID = "id";

    /**
     * @throws IllegalArgumentException where a body stands that the verb does not take or one is missing, or where what is made
     *     has no {@code id} to be found by
     */
    public Route {
        if (verb.takesBody() != (body != null)) {
            throw new IllegalArgumentException(verb + " " + path + " has " + (body == null ? "no body" : "a body"));
        }
        if (verb.isMaking() && RecordFields.find(ID, row).isEmpty()) {
            throw new IllegalArgumentException(verb + " " + path + " makes what has no id: " + row.getName());
        }
    }

    /** Whether {@code data} is one thing, a paged list, or a list that is whole by nature. */
    public enum Shape {
        ONE,
        PAGE,
        WHOLE
    }

    /** {@return a route that answers one thing} */
    public static Route one(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return asked(path, summary, Shape.ONE, row, parameters, handler);
    }

    /** {@return a route that answers a list page by page; the handler heeds {@link Request#page()}} */
    public static Route page(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return asked(path, summary, Shape.PAGE, row, parameters, handler);
    }

    /** {@return a route that answers a list whose length is bounded by nature and said in {@code meta}} */
    public static Route whole(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return asked(path, summary, Shape.WHOLE, row, parameters, handler);
    }

    /**
     * A question too long for a path: it is sent as JSON by POST, and stores nothing. The handler gets it by {@link Request#body}.
     *
     * @param body one that works, for the documents; its record says what is taken. A component that may be absent is
     *     {@code @Nullable}; one of a type that names things ({@link org.lodegraph.model.MineralId}, Iso3, Target, BlocId,
     *     SourceId) names something that exists when the handler gets it; what a constructor refuses with
     *     {@link org.lodegraph.model.failure.InvalidValueException} is a 400 that names the field
     */
    public static Route post(
            String path,
            String summary,
            Class<?> row,
            Record body,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return sent(path, summary, OperationKind.POST, body, row, parameters, handler);
    }

    /**
     * Keeps something under the path; asked again with the same body, nothing changes.
     *
     * @param body one that works, as for {@link #post}
     */
    public static Route put(
            String path,
            String summary,
            Class<?> row,
            Record body,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return sent(path, summary, OperationKind.PUT, body, row, parameters, handler);
    }

    /**
     * Stores what the body says, by POST: answers 201 with the address of what was made, which is this path and the {@code id} of
     * the answer.
     *
     * @param row the record of the answer; it has an {@code id}
     * @param body one that works, as for {@link #post}
     */
    public static Route create(
            String path,
            String summary,
            Class<?> row,
            Record body,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return sent(path, summary, OperationKind.CREATE, body, row, parameters, handler);
    }

    /** As {@link #create}, but for work that goes on after the answer, which is a 202: its address tells how far it is. */
    public static Route start(
            String path,
            String summary,
            Class<?> row,
            Record body,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return sent(path, summary, OperationKind.START, body, row, parameters, handler);
    }

    /** Does something to what is under the path, by POST without a body. */
    public static Route act(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return sent(path, summary, OperationKind.ACT, null, row, parameters, handler);
    }

    /** Forgets what is under the path, and answers what it was. */
    public static Route delete(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return sent(path, summary, OperationKind.DELETE, null, row, parameters, handler);
    }

    private static Route asked(
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

    private static Route sent(
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

    /** {@return the same route, whose answer may change at any moment: what is kept by users, not loaded} */
    public Route live() {
        return new Route(
                path, summary, shape, parameters, row, renderings, verb, body, true, isDaily, isForAdmins, handler);
    }

    /** {@return the same route, whose answer may change with the day though it takes no date} */
    public Route daily() {
        return new Route(
                path, summary, shape, parameters, row, renderings, verb, body, isLive, true, isForAdmins, handler);
    }

    /** {@return the same route, where a token that may keep and scan is not enough: it has this program send data somewhere} */
    public Route forAdmins() {
        return new Route(path, summary, shape, parameters, row, renderings, verb, body, isLive, isDaily, true, handler);
    }

    /** {@return what a token must be good for to ask it} */
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

    /** {@return the method by which it is asked} */
    public String method() {
        return verb.method();
    }

    /** {@return the JSON to send for a request that works; nothing where none is sent} */
    public Optional<String> exampleBody() {
        return Optional.ofNullable(body).map(Json::text);
    }

    /** {@return a request that works: the path with its examples, and what is required} */
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
