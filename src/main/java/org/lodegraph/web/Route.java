package org.lodegraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.web.token.TokenScope;

/**
 * A route as a value: path, parameters, answer and handler.
 *
 * <p>{@code data} has rows of {@link #row()}. {@code meta} has the fields of every answer, the echoed parameters and the
 * components of {@link #details()}, and no others.
 */
public final class Route {

    /** The common prefix of all paths. */
    public static final String BASE = "/api/v1";

    /** The component of a row that identifies a created resource. */
    static final String ID = "id";

    private final String path;
    private final String summary;
    private final Shape shape;
    private final List<Parameter<?>> parameters;
    private final Class<?> row;
    private final @Nullable Class<? extends MetaDetails> details;
    private final List<Route> relayed;
    private final List<ExtraFormat> renderings;
    private final OperationKind verb;
    private final @Nullable Record body;
    private final boolean isLive;
    private final boolean isDaily;
    private final boolean isForAdmins;
    private final Function<Request, Answer<?>> handler;

    /**
     * @throws IllegalArgumentException if the presence of a body does not match the verb, or if a created row has no
     * {@code id}
     */
    private Route(Builder builder) {
        this.path = builder.path;
        this.summary = builder.summary;
        this.shape = builder.shape;
        this.parameters = builder.parameters;
        this.row = builder.row;
        this.details = builder.details;
        this.relayed = builder.relayed;
        this.renderings = builder.renderings;
        this.verb = builder.verb;
        this.body = builder.body;
        this.isLive = builder.isLive;
        this.isDaily = builder.isDaily;
        this.isForAdmins = builder.isForAdmins;
        this.handler = builder.handler;
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
        return read(new Builder(path, summary, row, parameters, handler), Shape.ONE);
    }

    /** {@return a route that answers a paged list; the handler applies {@link Request#page()}} */
    public static Route page(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return read(new Builder(path, summary, row, parameters, handler), Shape.PAGE);
    }

    /** {@return a route that answers a complete list, bounded by nature; {@code meta} states its length} */
    public static Route whole(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return read(new Builder(path, summary, row, parameters, handler), Shape.WHOLE);
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
        return sent(new Builder(path, summary, row, parameters, handler), OperationKind.POST, body);
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
        return sent(new Builder(path, summary, row, parameters, handler), OperationKind.PUT, body);
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
        return sent(new Builder(path, summary, row, parameters, handler), OperationKind.CREATE, body);
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
        return sent(new Builder(path, summary, row, parameters, handler), OperationKind.START, body);
    }

    /** {@return a route that acts on the resource at the path, by POST without a body} */
    public static Route act(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return sent(new Builder(path, summary, row, parameters, handler), OperationKind.ACT, null);
    }

    /** {@return a route that deletes the resource at the path, and answers its last state} */
    public static Route delete(
            String path,
            String summary,
            Class<?> row,
            List<Parameter<?>> parameters,
            Function<Request, Answer<?>> handler) {
        return sent(new Builder(path, summary, row, parameters, handler), OperationKind.DELETE, null);
    }

    private static Route read(Builder builder, Shape shape) {
        builder.shape = shape;
        builder.isDaily = builder.parameters.stream()
                .anyMatch(parameter -> parameter.name().equals(Parameters.AS_OF.name()));
        return new Route(builder);
    }

    private static Route sent(Builder builder, OperationKind verb, @Nullable Record body) {
        builder.verb = verb;
        builder.body = body;
        builder.isLive = true;
        return new Route(builder);
    }

    /** The fields of a route while it is built. */
    private static final class Builder {

        private final String path;
        private final String summary;
        private final Class<?> row;
        private final List<Parameter<?>> parameters;
        private final Function<Request, Answer<?>> handler;
        private Shape shape = Shape.ONE;
        private @Nullable Class<? extends MetaDetails> details;
        private List<Route> relayed = List.of();
        private List<ExtraFormat> renderings = List.of();
        private OperationKind verb = OperationKind.GET;
        private @Nullable Record body;
        private boolean isLive;
        private boolean isDaily;
        private boolean isForAdmins;

        Builder(
                String path,
                String summary,
                Class<?> row,
                List<Parameter<?>> parameters,
                Function<Request, Answer<?>> handler) {
            this.path = path;
            this.summary = summary;
            this.row = row;
            this.parameters = List.copyOf(parameters);
            this.handler = handler;
        }

        Builder(Route route) {
            this(route.path, route.summary, route.row, route.parameters, route.handler);
            this.shape = route.shape;
            this.details = route.details;
            this.relayed = route.relayed;
            this.renderings = route.renderings;
            this.verb = route.verb;
            this.body = route.body;
            this.isLive = route.isLive;
            this.isDaily = route.isDaily;
            this.isForAdmins = route.isForAdmins;
        }
    }

    private Route but(Consumer<Builder> change) {
        Builder builder = new Builder(this);
        change.accept(builder);
        return new Route(builder);
    }

    /** {@return the same route, with answers that may add the fields of this record to {@code meta}} */
    public <D extends Record & MetaDetails> Route meta(Class<D> record) {
        return but(builder -> builder.details = record);
    }

    /** {@return the same route, which forwards answers of other routes and so may have their fields in {@code meta}} */
    public Route relaying(List<Route> others) {
        return but(builder -> builder.relayed = List.copyOf(others));
    }

    /** {@return the same route, with an answer that may change at any moment, such as stored scenarios} */
    public Route live() {
        return but(builder -> builder.isLive = true);
    }

    /** {@return the same route, with an answer that may change daily though it has no date parameter} */
    public Route daily() {
        return but(builder -> builder.isDaily = true);
    }

    /** {@return the same route, restricted to scope admin, because it makes this program send data elsewhere} */
    public Route forAdmins() {
        return but(builder -> builder.isForAdmins = true);
    }

    /** {@return the token scope that a call needs} */
    TokenScope scope() {
        if (!verb.isWrite()) {
            return TokenScope.READ;
        }
        return isForAdmins ? TokenScope.ADMIN : TokenScope.WRITE;
    }

    /** {@return the same route with further formats} */
    public Route with(ExtraFormat... more) {
        return but(builder -> builder.renderings = List.of(more));
    }

    /**
     * {@return the answer to a checked request}
     *
     * @throws IllegalStateException if {@code meta} has details that the route does not declare
     */
    Answer<?> answer(Request request) {
        Answer<?> answer = handler.apply(request);
        MetaDetails found = answer.meta().details();
        if (found != null && !declares(found.getClass())) {
            throw new IllegalStateException(method() + " " + path + " does not declare the details "
                    + found.getClass().getName());
        }
        return answer;
    }

    private boolean declares(Class<?> record) {
        return record.equals(details) || relayed.stream().anyMatch(route -> route.declares(record));
    }

    /** {@return the path below {@code /api/v1}, with path parameters in braces: {@code /minerals/{id}}} */
    public String path() {
        return path;
    }

    /** {@return one line on its answer} */
    public String summary() {
        return summary;
    }

    /** {@return the shape of an answer} */
    public Shape shape() {
        return shape;
    }

    /** {@return all parameters except the common {@code cursor}, {@code limit}, {@code format} and {@code explain}} */
    public List<Parameter<?>> parameters() {
        return parameters;
    }

    /** {@return the record of {@code data}, or of one element of it} */
    public Class<?> row() {
        return row;
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
    List<ExtraFormat> renderings() {
        return renderings;
    }

    /** {@return the kind of operation} */
    public OperationKind verb() {
        return verb;
    }

    /** {@return an example of the request body; null if {@link OperationKind#takesBody} is false} */
    @Nullable
    Record body() {
        return body;
    }

    /** {@return whether the answer may change at any moment, and is never cached} */
    public boolean isLive() {
        return isLive;
    }

    /** {@return whether the answer may change with the day if the request has no date} */
    public boolean isDaily() {
        return isDaily;
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
