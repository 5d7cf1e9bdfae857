package org.lodegraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.failure.LodegraphException;
import org.lodegraph.model.json.Json;
import org.lodegraph.model.json.RecordFields;
import org.lodegraph.web.token.TokenScope;

/**
 * A route as a value: path, parameters, answer and handler.
 *
 * <p>{@code data} has rows of {@link #row()}. {@code meta} has the fields of every answer, the echoed parameters and the
 * components of {@link #details()}, and no others.
 */
public final class Route extends Copyable<Route> {

    /** The common prefix of all paths. */
    public static final String BASE = "/api/v1";

    /** The component of a row that identifies a created resource. */
    static final String ID = "id";

    private final Outline outline;
    private final OperationKind kind;
    private final DataShape data;
    private final @Nullable Record body;
    private final Function<CheckedRequest, Answer<?>> handler;
    private @Nullable Class<? extends MetaDetails> details;
    private List<Route> relayed = List.of();
    private List<ExtraFormat> formats = List.of();
    private Set<LodegraphException.Kind> failures = Set.of();
    private boolean live;
    private boolean daily;
    private boolean forAdmins;

    /** The shape of {@code data}: one record, a paged list, or a complete list. */
    public enum Shape {
        ONE,
        PAGE,
        WHOLE
    }

    /**
     * The rows of {@code data} and their number.
     *
     * @param shape one record or a list
     * @param row the record of {@code data}, or of one element of it
     */
    private record DataShape(Shape shape, Class<?> row) {}

    /**
     * A route without its answer, which the methods add.
     *
     * @param path the path below {@code /api/v1}, with path parameters in braces
     * @param summary one line on the answer
     * @param parameters all parameters except the common {@code cursor}, {@code limit}, {@code format} and
     * {@code explain}
     */
    public record Outline(String path, String summary, List<Parameter<?>> parameters) {

        public Outline {
            parameters = List.copyOf(parameters);
        }

        /** {@return a route that answers one record} */
        public <R> Route one(Class<R> row, Function<Request, Answer<R>> handler) {
            return new Route(this, OperationKind.GET, new DataShape(Shape.ONE, row), null, handler::apply);
        }

        /** {@return a route that answers a paged list; the handler applies {@link Request#page()}} */
        public <R> Route page(Class<R> row, Function<Request, Answer<List<R>>> handler) {
            return new Route(this, OperationKind.GET, new DataShape(Shape.PAGE, row), null, handler::apply);
        }

        /** {@return a route that answers a complete list, bounded by nature; {@code meta} states its length} */
        public <R> Route whole(Class<R> row, Function<Request, Answer<List<R>>> handler) {
            return new Route(this, OperationKind.GET, new DataShape(Shape.WHOLE, row), null, handler::apply);
        }

        /**
         * {@return a route for a question too long for a URL: JSON by POST, which stores nothing}
         *
         * @param body an example for the documentation; its record defines the accepted fields. An optional component
         * is {@code @Nullable}. One of the class of an {@link IdType} names an existing thing when the handler gets it.
         * An {@link org.lodegraph.model.failure.InvalidValueException} of a constructor becomes a 400 that names the
         * field
         */
        public <R, B extends Record> Route post(Class<R> row, B body, BiFunction<Request, B, Answer<R>> handler) {
            return sent(OperationKind.POST, row, body, handler);
        }

        /** {@return a route like {@link #post} that stores the body at the path; repeating it changes nothing} */
        public <R, B extends Record> Route put(Class<R> row, B body, BiFunction<Request, B, Answer<R>> handler) {
            return sent(OperationKind.PUT, row, body, handler);
        }

        /**
         * {@return a route like {@link #post} that stores the body}
         *
         * <p>It answers 201 with the address of the created resource: this path and the {@code id} of the answer.
         */
        public <R, B extends Record> Route create(Class<R> row, B body, BiFunction<Request, B, Answer<R>> handler) {
            return sent(OperationKind.CREATE, row, body, handler);
        }

        /**
         * {@return a route like {@link #create} for work that continues after the answer, a 202; its address reports
         * progress}
         */
        public <R, B extends Record> Route start(Class<R> row, B body, BiFunction<Request, B, Answer<R>> handler) {
            return sent(OperationKind.START, row, body, handler);
        }

        /** {@return a route that acts on the resource at the path, by POST without a body} */
        public <R> Route act(Class<R> row, Function<Request, Answer<R>> handler) {
            return new Route(this, OperationKind.ACT, new DataShape(Shape.ONE, row), null, handler::apply);
        }

        /** {@return a route that deletes the resource at the path, and answers its last state} */
        public <R> Route delete(Class<R> row, Function<Request, Answer<R>> handler) {
            return new Route(this, OperationKind.DELETE, new DataShape(Shape.ONE, row), null, handler::apply);
        }

        private <R, B extends Record> Route sent(
                OperationKind kind, Class<R> row, B body, BiFunction<Request, B, Answer<R>> handler) {
            @SuppressWarnings("unchecked") // a record has no subclass
            Class<B> type = (Class<B>) body.getClass();
            return new Route(
                    this,
                    kind,
                    new DataShape(Shape.ONE, row),
                    body,
                    request -> handler.apply(request, request.body(type)));
        }
    }

    /** @throws IllegalArgumentException if a created row has no {@code id} */
    private Route(
            Outline outline,
            OperationKind kind,
            DataShape data,
            @Nullable Record body,
            Function<CheckedRequest, Answer<?>> handler) {
        this.outline = outline;
        this.kind = kind;
        this.data = data;
        this.body = body;
        this.handler = handler;
        if (kind.isMaking() && RecordFields.find(ID, data.row()).isEmpty()) {
            throw new IllegalArgumentException(
                    kind + " " + path() + " makes what has no id: " + data.row().getName());
        }
    }

    /** {@return the outline of a route; what it answers is added next} */
    public static Outline at(String path, String summary, Parameter<?>... parameters) {
        return at(path, summary, List.of(parameters));
    }

    /** {@return the outline of a route; what it answers is added next} */
    public static Outline at(String path, String summary, List<Parameter<?>> parameters) {
        return new Outline(path, summary, parameters);
    }

    /** {@return the same route, with answers that may add the fields of this record to {@code meta}} */
    public <D extends Record & MetaDetails> Route meta(Class<D> record) {
        return with(copy -> copy.details = record);
    }

    /** {@return the same route, which forwards answers of other routes and so may have their fields in {@code meta}} */
    public Route relaying(List<Route> others) {
        return with(copy -> copy.relayed = List.copyOf(others));
    }

    /** {@return the same route, with an answer that may change at any moment} */
    public Route live() {
        return with(copy -> copy.live = true);
    }

    /** {@return the same route, with an answer that may change daily though it has no date parameter} */
    public Route daily() {
        return with(copy -> copy.daily = true);
    }

    /** {@return the same route, restricted to scope admin, because it makes this program send data elsewhere} */
    public Route forAdmins() {
        return with(copy -> copy.forAdmins = true);
    }

    /** {@return the same route with further formats} */
    public Route formats(ExtraFormat... more) {
        return with(copy -> copy.formats = List.of(more));
    }

    /**
     * {@return the same route, whose handler may also fail so}
     *
     * @param kinds besides an invalid value, an unknown id and something unavailable, by which any handler may fail
     */
    public Route fails(LodegraphException.Kind... kinds) {
        return with(copy -> copy.failures = Set.of(kinds));
    }

    /**
     * {@return the answer to a checked request}
     *
     * @throws IllegalStateException if {@code meta} has details that the route does not declare
     */
    Answer<?> answer(CheckedRequest request) {
        Answer<?> answer = handler.apply(request);
        MetaDetails found = answer.meta().details();
        if (found != null && !declares(found.getClass())) {
            throw new IllegalStateException(method() + " " + path() + " does not declare the details "
                    + found.getClass().getName());
        }
        return answer;
    }

    private boolean declares(Class<?> record) {
        return record.equals(details) || relayed.stream().anyMatch(route -> route.declares(record));
    }

    /** {@return the token scope that a call needs} */
    TokenScope scope() {
        if (!kind.isWrite()) {
            return TokenScope.READ;
        }
        return forAdmins ? TokenScope.ADMIN : TokenScope.WRITE;
    }

    /** {@return the first part of the path, under which documents list the route} */
    String group() {
        return path().split("/", -1)[1];
    }

    public String path() {
        return outline.path();
    }

    public String summary() {
        return outline.summary();
    }

    public List<Parameter<?>> parameters() {
        return outline.parameters();
    }

    public OperationKind kind() {
        return kind;
    }

    /** {@return the HTTP method} */
    public String method() {
        return kind.method();
    }

    Shape shape() {
        return data.shape();
    }

    /** {@return the record of {@code data}, or of one element of it} */
    Class<?> row() {
        return data.row();
    }

    /** {@return an example of the request body; null if {@link OperationKind#takesBody} is false} */
    @Nullable
    Record body() {
        return body;
    }

    /** {@return the JSON of the example body; empty if there is none} */
    public Optional<String> exampleBody() {
        return Optional.ofNullable(body).map(Json::text);
    }

    /** {@return the record of the fields it adds to {@code meta}; null if it adds none} */
    @Nullable
    Class<? extends MetaDetails> details() {
        return details;
    }

    /** {@return the routes whose answers it forwards; usually none} */
    List<Route> relayed() {
        return relayed;
    }

    /** {@return the formats in addition to json, csv and ndjson} */
    List<ExtraFormat> formats() {
        return formats;
    }

    /** {@return the kinds of failure that its handler may have, besides those of any handler} */
    public Set<LodegraphException.Kind> failures() {
        return failures;
    }

    /** {@return whether the answer may change at any moment, and is never cached} */
    boolean isLive() {
        return live || kind != OperationKind.GET;
    }

    /** {@return whether the answer to a request may change with the day} */
    boolean isDaily(CheckedRequest request) {
        List<Parameter<?>> dates =
                parameters().stream().filter(Parameter::isDaily).toList();
        return dates.isEmpty()
                ? daily
                : dates.stream().noneMatch(date -> request.find(date).isPresent());
    }

    /** {@return an example request: the path with its parameters, and the required query} */
    public String example() {
        String filled = BASE + path();
        StringBuilder query = new StringBuilder();
        for (Parameter<?> parameter : parameters()) {
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
