package org.lodegraph.web.token;

import java.util.Optional;

/** The tokens that are known at the moment of a request. */
public interface Tokens {

    /** None at all. */
    Tokens NONE = tokenSecret -> Optional.empty();

    /** {@return the token whose secret this is; nothing where there is none, or it has been revoked} */
    Optional<Token> find(TokenSecret tokenSecret);
}
