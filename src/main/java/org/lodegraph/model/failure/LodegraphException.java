package org.lodegraph.model.failure;

import org.jspecify.annotations.Nullable;

/**
 * Something that was asked for and could not be done, said so that the asker can act on it.
 *
 * <p>The set is closed: {@link #kind()} is the enum to switch on.
 */
public abstract sealed class LodegraphException extends RuntimeException
        permits NotFoundException,
                InvalidValueException,
                InvalidInputException,
                ConflictException,
                TooLargeException,
                UnavailableException {

    private static final long serialVersionUID = 1L;

    /** The kinds of failure; {@link InvalidValueException} and {@link InvalidInputException} are one kind: a value that breaks its rule, or many. */
    public enum Kind {
        NOT_FOUND,
        INVALID,
        CONFLICT,
        TOO_LARGE,
        UNAVAILABLE
    }

    LodegraphException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** {@return which of the closed set this is} */
    public abstract Kind kind();

    /** {@return the message, never null} */
    public String detail() {
        String message = getMessage();
        return message == null ? kind().name() : message;
    }
}
