package org.lodegraph.web.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.LodegraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of a file, reread when it changes, and one token of this process that is never written.
 *
 * <p>If the file cannot be read, none of its tokens is valid.
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

    /** {@return the secret of this process's own token: scope read, valid while the process runs} */
    public TokenSecret own() {
        return own;
    }

    @Override
    public Optional<Token> find(TokenSecret tokenSecret) {
        String hash = tokenSecret.sha256();
        Token found = ownToken.hasHash(hash) ? ownToken : null;
        for (Token token : current()) { // compares all, so that the time taken does not reveal which matched
            if (token.hasHash(hash)) {
                found = token;
            }
        }
        return Optional.ofNullable(found);
    }

    private List<Token> current() {
        Optional<TokenFile.Version> now = file.version(); // before reading: a change in between is noticed next time
        Reading reading = last;
        if (reading == null || !reading.version().equals(now)) {
            reading = read(now);
            last = reading;
        }
        return reading.tokens();
    }

    private Reading read(Optional<TokenFile.Version> now) {
        try {
            return new Reading(now, file.tokens());
        } catch (LodegraphException e) {
            LOG.warn("No tokens are accepted: {}", e.detail()); // once per version of the file
            return new Reading(now, List.of());
        }
    }
}
