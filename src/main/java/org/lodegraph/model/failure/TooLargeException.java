package org.lodegraph.model.failure;

/** A request or an answer that exceeds a stated limit. */
public final class TooLargeException extends LodegraphException {

    private static final long serialVersionUID = 1L;

    public TooLargeException(String message) {
        super(message, null);
    }

    @Override
    public Kind kind() {
        return Kind.TOO_LARGE;
    }
}
