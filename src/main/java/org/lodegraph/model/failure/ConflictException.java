package org.lodegraph.model.failure;

/** A request that conflicts with the present state, such as a data folder locked by another process. */
public final class ConflictException extends LodegraphException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String message) {
        super(message, null);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
