package org.lodegraph.web;

import java.util.Optional;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Page;

/** A request whose parameters were checked against its route, so that handlers never see an invalid value. */
public interface Request {

    /**
     * {@return the value of a parameter that is required or has a default}
     *
     * @throws IllegalStateException if the route does not declare such a parameter
     */
    <T> T get(Parameter<T> parameter);

    /** {@return the value of a parameter; empty if it is absent and has no default} */
    <T> Optional<T> find(Parameter<T> parameter);

    /**
     * {@return a record that was stored as text, checked like a body}
     *
     * @param text as returned by {@link #text}
     */
    <T extends Record> T read(Class<T> type, String text);

    /** {@return a record as JSON} */
    String text(Record body);

    /**
     * Calls another route internally, with the checks, handlers and errors of an HTTP request.
     *
     * @param request a path with its query, URL-encoded
     * @throws IllegalStateException if this request is itself internal
     */
    Answer<?> inquire(String request);

    /** {@return the page selected by cursor and limit; the first by default} */
    Page page();
}
