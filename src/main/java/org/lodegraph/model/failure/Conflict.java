package org.lodegraph.model.failure;

/** A wish that contradicts the present state, such as a data folder held by another process. */
public final class Conflict extends Failure {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message, null);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
