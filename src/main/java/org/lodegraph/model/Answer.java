package org.lodegraph.model;

/**
 * A result with its metadata.
 *
 * @param data the result: a record or a list of records
 * @param meta the metadata of the whole answer
 * @param <T> the result's type
 */
public record Answer<T>(T data, Meta meta) {

    public static <T> Answer<T> of(T data) {
        return new Answer<>(data, Meta.NONE);
    }

    public Answer<T> with(Meta newMeta) {
        return new Answer<>(data, newMeta);
    }
}
