package org.lodegraph.model;

/**
 * A value that is stored, written and sorted as its text.
 *
 * @param <T> the value's own type
 */
public interface TextValue<T extends TextValue<T>> extends Comparable<T> {

    /** {@return the text} */
    String value();

    @Override
    default int compareTo(T other) {
        return value().compareTo(other.value());
    }
}
