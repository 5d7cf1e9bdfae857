package org.lodegraph.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.InvalidValueException;

class SettingsTest {

    @Test
    void foldersAreMadeAbsoluteAndPlain() {
        Settings settings = settings(0, "a/../b", null);

        assertThat(settings.store().data()).isEqualTo(Path.of("b").toAbsolutePath());
        assertThat(settings.store().tables()).isAbsolute();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535})
    void takesAPort(int port) {
        assertThat(settings(port, "d", null).listen().port()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536, Integer.MAX_VALUE})
    void rejectsInvalidPorts(int port) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> settings(port, "d", null))
                .withMessage("port '" + port + "': expected a port from 0 to 65535");
    }

    @Test
    void namesTheInvalidPort() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Settings.Listen("h", 0, -1, 0))
                .withMessageStartingWith("bolt-port");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Settings.Listen("h", 0, 0, -1))
                .withMessageStartingWith("browser-port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt://db:7687", "bolt+s://db", "bolt+ssc://db", "neo4j://db", "neo4j+s://db"})
    void takesTheAddressOfANeo4jServer(String address) {
        assertThat(settings(0, "d", address).store().server())
                .isEqualTo(new Settings.Server(URI.create(address), null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://db:7474", "neo4j+x://db", "db:7687", "bolt:///", "neo4j"})
    void refusesAnotherAddress(String address) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> settings(0, "d", address))
                .withMessageContaining("neo4j+s://host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt://ada:lovelace@db", "http://ada:lovelace@db", "bolt://ada:lovelace/@db"})
    void refusesAPasswordInAnAddressWithoutRepeatingIt(String address) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> settings(0, "d", address))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .contains("LODEGRAPH_NEO4J_PASSWORD")
                        .doesNotContain("lovelace"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-db", "a/b", "a b"})
    void refusesANameThatNoDatabaseHas(String database) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Settings.Server(URI.create("bolt://db"), null, database))
                .withMessage("neo4j-database '" + database + "': expected 3 to 63 letters, digits, dots and hyphens");
    }

    @Test
    void usesTheEmbeddedDatabaseByDefault() {
        assertThat(settings(0, "d", null).store().server()).isNull();
    }

    @Test
    void aPasswordIsNeverPrinted() {
        Settings settings = Settings.of(
                new Settings.Listen("h", 0, 0, 0),
                new Settings.Store(
                        Path.of("d"),
                        Path.of("i"),
                        new Settings.Server(URI.create("bolt://db"), new Settings.Login("ada", "lovelace"), null),
                        false));

        assertThat(settings.toString()).contains("ada").doesNotContain("lovelace");
    }

    @Test
    void takesAKeyOfWebhooksAndNeverPrintsIt() {
        String key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

        assertThat(new Settings.WebhookKey(key + "\n").base64()).isEqualTo(key);
        assertThat(new Settings.WebhookKey(key).toString()).doesNotContain("AAECAw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_none", "AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8h"})
    void rejectsAnInvalidKeyWithoutRepeatingIt(String key) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Settings.WebhookKey(key))
                .withMessage(
                        "webhook-key '(hidden)': expected 32 bytes in Base64, as openssl rand -base64 32 prints them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lodegraph.example.org", "LODEGRAPH", "a_b.c.", "192.0.2.7", "[2001:db8::1]"})
    void takesAFurtherName(String host) {
        assertThat(new Settings.Access(List.of(host), false, null, null).hosts())
                .containsExactly(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "*.example.org", "a:7070", "http://a", "a/b", "a b", "[a", "::1", ".a"})
    void rejectsInvalidHostNames(String host) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Settings.Access(List.of(host), false, null, null))
                .withMessageStartingWith("allow-host '" + host + "'");
    }

    @Test
    void takesBothFilesOfTlsOrNeither() {
        Path file = Path.of("x.pem");
        assertThat(new Settings.Access(List.of(), false, file, file).key()).isEqualTo(file);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Settings.Access(List.of(), false, file, null))
                .withMessageContaining("--tls-key");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Settings.Access(List.of(), false, null, file))
                .withMessageContaining("--tls-certificate");
    }

    private static Settings settings(int port, String data, @Nullable String server) {
        return Settings.of(
                new Settings.Listen("127.0.0.1", port, 0, 0),
                new Settings.Store(
                        Path.of(data),
                        Path.of("import"),
                        server == null ? null : new Settings.Server(URI.create(server), null, null),
                        false));
    }
}
