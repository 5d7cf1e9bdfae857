package org.lodegraph.model.failure;

import org.jspecify.annotations.Nullable;

/** Something this program needs and cannot reach now; asking again later may work. */
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
