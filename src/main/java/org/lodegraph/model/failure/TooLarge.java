package org.lodegraph.model.failure;

/** A request beyond a stated bound. */
public final class TooLarge extends Failure {

    private static final long serialVersionUID = 1L;

    public TooLarge(String message) {
        super(message, null);
    }

    @Override
    public Kind kind() {
        return Kind.TOO_LARGE;
    }
}
