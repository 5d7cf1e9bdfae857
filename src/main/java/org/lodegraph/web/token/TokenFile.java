package org.lodegraph.web.token;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodegraph.datafolder.DataFolder;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.json.JsonMappers;

/**
 * The file {@code tokens.json} of a data folder, readable by its owner only.
 *
 * <p>A change replaces the file atomically; processes that change it take turns.
 */
public final class TokenFile {

    /** The maximum number of tokens in a file. */
    static final int MAX = 1000;

    private static final String NAME = "tokens.json";
    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};
    private static final int ID_DIGITS = 8;

    private final DataFolder folder;
    private final Path file;
    private final Clock clock;

    public TokenFile(Path data, Clock clock) {
        this.folder = new DataFolder(data);
        this.file = folder.file(NAME);
        this.clock = clock;
    }

    /**
     * A new token with its secret, which is shown only once.
     *
     * @param token the token as stored
     * @param credential the secret that clients send
     */
    public record Made(Token token, TokenSecret credential) {}

    /**
     * A version of the file, known without reading it.
     *
     * @param modified the modification time
     * @param size the size in bytes
     * @param key the identity of the file
     */
    record Version(FileTime modified, long size, @Nullable Object key) {}

    private record Row(String id, String name, String scope, String madeAt, String sha256) {

        static Row of(Token token) {
            return new Row(
                    token.id(),
                    token.name(),
                    EnumText.of(token.scope()),
                    token.madeAt().toString(),
                    token.sha256());
        }

        Token token() {
            return new Token(id, name, EnumText.parse(TokenScope.class, "scope", scope), Instant.parse(madeAt), sha256);
        }
    }

    /** {@return the current version; empty if no token was ever made} */
    Optional<Version> version() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Version(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Version(FileTime.fromMillis(0), 0, null)); // unreadable: reading it will report why
        }
    }

    /**
     * {@return every token, in order of creation}
     *
     * @throws ConflictException if the file cannot be read
     */
    public List<Token> tokens() {
        try {
            byte[] text = Files.readAllBytes(file);
            List<Row> rows = JsonMappers.INDENTED.readValue(text, ROWS);
            if (rows.stream().anyMatch(Objects::isNull)) {
                throw new InvalidValueException("token", null, "an object");
            }
            return rows.stream().map(Row::token).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw unreadable(at == null ? "it has no tokens" : "invalid token at line " + at.getLineNr());
        } catch (DateTimeException e) {
            throw unreadable("expected times such as 2026-11-30T06:00:00Z in madeAt");
        } catch (IOException | InvalidValueException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Creates a token.
     *
     * @throws ConflictException if there are {@value #MAX} already, or the file cannot be written
     */
    public Made make(String name, TokenScope scope) {
        TokenSecret credential = TokenSecret.random();
        String hash = credential.sha256();
        Token token = new Token(
                hash.substring(0, ID_DIGITS), name, scope, clock.instant().truncatedTo(ChronoUnit.SECONDS), hash);
        change(before -> {
            if (before.size() >= MAX) {
                throw new ConflictException("there are " + MAX + " tokens, which is the maximum: revoke unused ones");
            }
            List<Token> after = new ArrayList<>(before);
            after.add(token);
            return after;
        });
        return new Made(token, credential);
    }

    /**
     * Revokes a token and {@return the revoked token}
     *
     * @throws NotFoundException if none has that id
     */
    public Token revoke(String id) {
        List<Token> gone = new ArrayList<>();
        change(before -> {
            before.stream().filter(token -> token.id().equals(id)).forEach(gone::add);
            if (gone.isEmpty()) {
                throw new NotFoundException(
                        "token", id, before.stream().map(Token::id).limit(5).toList());
            }
            return before.stream().filter(token -> !gone.contains(token)).toList();
        });
        return gone.get(0);
    }

    private void change(UnaryOperator<List<Token>> what) {
        folder.withLock("tokens", () -> {
            List<Row> rows = what.apply(tokens()).stream().map(Row::of).toList();
            folder.replace(NAME, JsonMappers.INDENTED.writeValueAsString(rows));
            return rows;
        });
    }

    private ConflictException unreadable(String why) {
        return new ConflictException(
                file + " cannot be read (" + why + "): repair it, or move it away and create the tokens again");
    }
}
