package org.lodegraph.web.token;

import java.util.Optional;

/** Looks up the tokens that are valid at the time of a request. */
public interface Tokens {

    /** No tokens. */
    Tokens NONE = tokenSecret -> Optional.empty();

    /** {@return the token with this secret; empty if there is none or it was revoked} */
    Optional<Token> find(TokenSecret tokenSecret);
}
