package org.lodegraph.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;

class TokenFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-04T10:00:00.5Z"), ZoneOffset.UTC);

    @TempDir
    private Path data;

    @Test
    void keepsTheHashAndWhatATokenIsForButNeverTheSecret() throws IOException {
        TokenFile.Made made = file().make("ci of the desk", TokenScope.WRITE);

        String secret = made.credential().text();
        assertThat(secret).matches("lg_[A-Za-z0-9_-]{43}");
        assertThat(made.toString()).doesNotContain(secret);
        String text = Files.readString(data.resolve("tokens.json"));
        assertThat(text)
                .doesNotContain(secret)
                .doesNotContain(secret.substring(3))
                .contains("\"sha256\"", "\"ci of the desk\"", "\"write\"", "\"2026-02-04T10:00:00Z\"");
        assertThat(file().tokens()).containsExactly(made.token());
        assertThat(new KnownTokens(file()).find(new TokenSecret(secret))).contains(made.token());
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        TokenFile inAFolderToBe = new TokenFile(data.resolve("new"), CLOCK);
        inAFolderToBe.make("a", TokenScope.READ);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("new"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("new").resolve("tokens.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void revokesOneAndKeepsTheOthers() throws IOException {
        TokenFile.Made first = file().make("a", TokenScope.READ);
        TokenFile.Made second = file().make("a", TokenScope.ADMIN);

        assertThat(file().revoke(first.token().id())).isEqualTo(first.token());
        assertThat(file().tokens()).containsExactly(second.token());
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> file().revoke(first.token().id()))
                .withMessageContaining("nearest: " + second.token().id());
        try (var files = Files.list(data)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("tokens.json", "files.lock");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\"b", "-a", "\u00fcber", "a=b"})
    void rejectsNamesThatAreUnfitForALog(String name) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> file().make(name, TokenScope.READ));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> file().make("a".repeat(65), TokenScope.READ));
        assertThat(file().tokens()).isEmpty();
    }

    @Test
    void holdsAThousandAndNoMore() throws IOException {
        String rows = IntStream.range(0, TokenFile.MAX)
                .mapToObj(i ->
                        "{\"id\":\"" + i + "\",\"name\":\"n\",\"scope\":\"read\",\"madeAt\":\"2026-01-01T00:00:00Z\","
                                + "\"sha256\":\"" + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        Files.writeString(data.resolve("tokens.json"), rows);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> file().make("one more", TokenScope.READ))
                .withMessageContaining("1000");
        file().revoke("7");
        file().make("one more", TokenScope.READ);
        assertThat(file().tokens()).hasSize(TokenFile.MAX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[{}]",
                "[null]",
                "[{\"id\":\"a\",\"name\":\"n\",\"scope\":\"root\",\"madeAt\":\"2026-01-01T00:00:00Z\",\"sha256\":\"a\"}]",
                "[{\"id\":\"a\",\"name\":\"n\",\"scope\":\"read\",\"madeAt\":\"yesterday\",\"sha256\":\"a\"}]",
                "[{\"id\":\"a\",\"name\":null,\"scope\":\"read\",\"madeAt\":\"2026-01-01T00:00:00Z\",\"sha256\":\"a\"}]"
            })
    void anUnreadableFileAcceptsAndMakesNoToken(String text) throws IOException {
        TokenFile.Made made = file().make("a", TokenScope.READ);
        KnownTokens known = new KnownTokens(file());
        assertThat(known.find(made.credential())).isPresent();

        Files.writeString(data.resolve("tokens.json"), text);

        assertThat(known.find(made.credential())).isEmpty();
        assertThat(known.find(known.own())).isPresent();
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> file().make("b", TokenScope.READ))
                .satisfies(refusal -> assertThat(refusal.detail().lines()).hasSize(1))
                .withMessageContaining("tokens.json cannot be read")
                .satisfies(refusal -> assertThat(refusal.detail())
                        .doesNotContain("lodegraph.token", "java", "Source", "Exception", "parsed", "Row"));
        assertThat(Files.readString(data.resolve("tokens.json"))).isEqualTo(text);
    }

    @Test
    void aChangeIsSeenAtTheNextLookAndNothingIsReadWithoutOne() throws IOException {
        KnownTokens known = new KnownTokens(file());
        TokenSecret wrong = new TokenSecret("lg_wrong");
        assertThat(known.find(wrong)).isEmpty();

        TokenFile.Made made = file().make("a", TokenScope.READ);
        assertThat(known.find(made.credential())).contains(made.token());
        assertThat(known.find(wrong)).isEmpty();

        Path file = data.resolve("tokens.json");
        FileTime time = Files.getLastModifiedTime(file);
        String spoilt = Files.readString(file).replace('[', ' ');
        Files.writeString(file, spoilt);
        Files.setLastModifiedTime(file, time);
        assertThat(known.find(made.credential())).isPresent(); // seemingly the same file

        file().version();
        Files.delete(file);
        assertThat(known.find(made.credential())).isEmpty();
    }

    @Test
    void aProcessAcceptsOnlyItsOwnInternalToken() {
        KnownTokens known = new KnownTokens(file());
        assertThat(known.find(known.own()).map(Token::scope)).contains(TokenScope.READ);
        assertThat(new KnownTokens(file()).find(known.own())).isEmpty();
        assertThat(Files.exists(data.resolve("tokens.json"))).isFalse();
        assertThat(known.own().toString()).isEqualTo("lg_...");
    }

    @Test
    void eachScopeIncludesThoseBefore() {
        List<TokenScope> before = new ArrayList<>();
        for (TokenScope scope : TokenScope.values()) {
            before.add(scope);
            assertThat(List.of(TokenScope.values())).filteredOn(scope::includes).isEqualTo(before);
            assertThat(EnumText.parse(TokenScope.class, "scope", EnumText.of(scope)))
                    .isEqualTo(scope);
        }
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EnumText.parse(TokenScope.class, "scope", "root"))
                .withMessage("scope 'root': expected read, write, admin");
    }

    private TokenFile file() {
        return new TokenFile(data, CLOCK);
    }
}
