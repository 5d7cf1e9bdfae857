package org.lodegraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Page;
import org.lodegraph.model.json.Json;

/**
 * A request whose values have all been checked.
 *
 * @param values each parameter that was sent or has a default, by name
 * @param sent the parsed body; null for a GET
 * @param page the requested page
 * @param explain whether to return the statement's text
 * @param ids resolves names in stored bodies
 * @param inquiry calls other routes; null if that is not allowed
 */
record CheckedRequest(
        Map<String, Object> values,
        @Nullable Object sent,
        Page page,
        boolean explain,
        IdResolvers ids,
        @Nullable InternalDispatcher inquiry)
        implements Request {

    @Override
    public <T> T get(Parameter<T> parameter) {
        return find(parameter)
                .orElseThrow(() -> new IllegalStateException(
                        "the route declares no " + parameter.name() + " that is required or has a preset"));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Parameter<T> parameter) {
        return Optional.ofNullable((T) values.get(parameter.name()));
    }

    /** {@return the parsed body of a route that has one} */
    <T extends Record> T body(Class<T> type) {
        return type.cast(Objects.requireNonNull(sent));
    }

    @Override
    public <T extends Record> T read(Class<T> type, String text) {
        RequestBody posted = new RequestBody(text.getBytes(StandardCharsets.UTF_8));
        return type.cast(new BodyReader(type, ids).read(posted));
    }

    @Override
    public String text(Record body) {
        return Json.text(body);
    }

    @Override
    public Answer<?> inquire(String request) {
        if (inquiry == null) {
            throw new IllegalStateException("an internal request makes no requests itself: " + request);
        }
        return inquiry.answer(request);
    }

    /** {@return the same request, which may call other routes} */
    CheckedRequest with(InternalDispatcher other) {
        return new CheckedRequest(values, sent, page, explain, ids, other);
    }

    /** {@return a text that is equal for equivalent requests} */
    String normalised() {
        return new TreeMap<>(values) + "|" + page + "|" + explain;
    }
}
