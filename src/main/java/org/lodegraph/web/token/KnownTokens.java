package org.lodegraph.web.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.LodegraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of a file as it stands at each request, read again only when it has changed, and one more that this process made for itself and never
 * writes. Where the file cannot be read, no token of it is known.
 */
public final class KnownTokens implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(KnownTokens.class);

    private final TokenFile file;
    private final TokenSecret own = TokenSecret.random();
    private final Token ownToken = new Token("own", "this program", TokenScope.READ, Instant.EPOCH, own.sha256());
    private volatile @Nullable Reading last;

    private record Reading(Optional<TokenFile.Version> version, List<Token> tokens) {}

    public KnownTokens(TokenFile file) {
        this.file = file;
    }

    /** {@return what this process shows where it asks itself: good for reading, and for as long as it lives} */
    public TokenSecret own() {
        return own;
    }

    @Override
    public Optional<Token> find(TokenSecret tokenSecret) {
        String hash = tokenSecret.sha256();
        Token found = ownToken.hasHash(hash) ? ownToken : null;
        for (Token token : current()) { // all of them, so that the time taken does not tell which it was
            if (token.hasHash(hash)) {
                found = token;
            }
        }
        return Optional.ofNullable(found);
    }

    private List<Token> current() {
        Optional<TokenFile.Version> now = file.version(); // before it is read: a change in between is seen next time
        Reading known = last;
        if (known == null || !known.version().equals(now)) {
            known = read(now);
            last = known;
        }
        return known.tokens();
    }

    private Reading read(Optional<TokenFile.Version> now) {
        try {
            return new Reading(now, file.tokens());
        } catch (LodegraphException e) {
            LOG.warn("No token is known: {}", e.detail()); // said once for each version of the file
            return new Reading(now, List.of());
        }
    }
}
