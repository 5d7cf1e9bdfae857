package org.lodegraph.web;

import java.util.Optional;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Page;

/** A request whose parameters have been checked against its route: a bad value never reaches a handler. */
public interface Request {

    /**
     * {@return the value of a parameter that is required or has a preset}
     *
     * @throws IllegalStateException if the route does not declare it so
     */
    <T> T get(Parameter<T> parameter);

    /** {@return the value of a parameter, or nothing where it is absent and has no preset} */
    <T> Optional<T> find(Parameter<T> parameter);

    /**
     * {@return the body that was sent}
     *
     * @throws IllegalStateException if the route is sent no such record
     */
    <T extends Record> T body(Class<T> type);

    /**
     * {@return a record that was kept as text, by the same checks as a body}
     *
     * @param text as {@link #text} gave it
     */
    <T extends Record> T read(Class<T> type, String text);

    /** {@return the JSON of a record, as it would be sent} */
    String text(Record body);

    /**
     * Asks another route from inside: by the same checks and handlers as over the wire, and with the same failures.
     *
     * @param request a path with its query, such as {@code /api/v1/chokepoints?mineral=cobalt}
     * @throws IllegalStateException if this request was itself asked from inside
     */
    Answer<?> inquire(String request);

    /** {@return the page asked for by cursor and limit; the first one by default} */
    Page page();
}
