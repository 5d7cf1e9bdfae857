package org.lodegraph.model.failure;

import org.jspecify.annotations.Nullable;

/** A resource that this program needs but cannot reach now; a retry may succeed. */
public final class UnavailableException extends LodegraphException {

    private static final long serialVersionUID = 1L;

    public UnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public Kind kind() {
        return Kind.UNAVAILABLE;
    }
}
