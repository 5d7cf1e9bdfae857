package org.lodegraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A statement in a file, and the two records of its parameters and rows.
 *
 * @param name the file below {@code cypher/} without its extension, such as {@code supply/list-shares}; its verb is a
 * contract
 * @param parameters one component for each {@code $parameter}
 * @param row one component for each returned column
 * @param text the complete file, header included
 * @param <P> the parameters' type
 * @param <R> the row's type
 */
public record Query<P extends Record, R extends Record>(String name, Class<P> parameters, Class<R> row, String text) {

    /** The parameters of a statement without parameters. */
    public record None() {
        public static final None NONE = new None();
    }

    /** The row of a statement that counts. */
    public record Count(long count) {}

    /**
     * Loads a query by the name of its file.
     *
     * @throws IllegalStateException if there is no such file on the class path
     */
    public static <P extends Record, R extends Record> Query<P, R> of(String name, Class<P> parameters, Class<R> row) {
        return new Query<>(name, parameters, row, read("/cypher/" + name + ".cypher"));
    }

    /**
     * {@return the first word of the file's name, such as {@code list}; cypher/README.md says what each promises}
     */
    public String verb() {
        return verb(name);
    }

    /** {@return the file's name, such as {@code list-shares}} */
    public String file() {
        return file(name);
    }

    private static String file(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    static String verb(String name) {
        String file = file(name);
        int dash = file.indexOf('-');
        return dash < 0 ? file : file.substring(0, dash);
    }

    private static String read(String resource) {
        try (InputStream in = Query.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no statement " + resource + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
