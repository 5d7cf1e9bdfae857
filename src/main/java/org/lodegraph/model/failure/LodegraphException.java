package org.lodegraph.model.failure;

import org.jspecify.annotations.Nullable;

/**
 * A request that failed, with a message that the caller can act on.
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

    /**
     * The kinds of failure. {@link InvalidValueException} and {@link InvalidInputException} are one kind: one or many
     * invalid values.
     */
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

    /** {@return the kind} */
    public abstract Kind kind();

    /** {@return the message, never null} */
    public String detail() {
        String message = getMessage();
        return message == null ? kind().name() : message;
    }
}
