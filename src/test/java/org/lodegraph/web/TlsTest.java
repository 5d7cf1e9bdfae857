package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.web.token.KnownTokens;
import org.lodegraph.web.token.TokenFile;
import org.lodegraph.web.token.Tokens;

@Execution(ExecutionMode.CONCURRENT)
class TlsTest {

    @TempDir
    private static Path folder;

    private static SelfSigned rsa = new SelfSigned(Path.of("c"), Path.of("k"));
    private static SelfSigned ec = rsa;

    @BeforeAll
    static void make() {
        rsa = SelfSigned.make(folder, "RSA");
        ec = SelfSigned.make(folder, "EC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void answersHttpsClientsThatTrustItsCertificate(String kind) throws Exception {
        SelfSigned files = kind.equals("RSA") ? rsa : ec;
        Tls tls = PemFiles.read(files.certificate(), files.key());
        try (HttpServer server = server("127.0.0.1", tls)) {
            HttpClient own =
                    HttpClient.newBuilder().sslContext(tls.forOwnClient()).build();
            HttpResponse<String> answer =
                    own.send(get("https://127.0.0.1:" + server.port() + "/"), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("arg=https://localhost:" + server.port() + "/guide/lodegraph.html");
            assertThat(own.send(
                                    HttpRequest.newBuilder(URI.create(
                                                    "https://localhost:" + server.port() + "/api/v1/notes/first/read"))
                                            .header("Origin", "https://localhost:" + server.port())
                                            .POST(HttpRequest.BodyPublishers.noBody())
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
            assertThatExceptionOfType(SSLException.class)
                    .isThrownBy(() -> HttpClient.newHttpClient()
                            .send(get("https://127.0.0.1:" + server.port() + "/"), BodyHandlers.ofString()));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> HttpClient.newHttpClient()
                            .send(get("http://127.0.0.1:" + server.port() + "/"), BodyHandlers.ofString()));
        }
    }

    @Test
    void itsOwnClientTrustsNoOtherCertificate() {
        Tls one = PemFiles.read(rsa.certificate(), rsa.key());
        Tls other = PemFiles.read(ec.certificate(), ec.key());
        try (HttpServer server = server("127.0.0.1", one)) {
            HttpClient client =
                    HttpClient.newBuilder().sslContext(other.forOwnClient()).build();
            assertThatExceptionOfType(SSLException.class)
                    .isThrownBy(() ->
                            client.send(get("https://127.0.0.1:" + server.port() + "/"), BodyHandlers.ofString()));
        }
    }

    @Test
    void onEveryInterfaceItNeedsATokenOverHttpsToo() throws Exception {
        Tls tls = PemFiles.read(rsa.certificate(), rsa.key());
        KnownTokens tokens = new KnownTokens(new TokenFile(folder, Sample.CLOCK));
        Address address = new Address("0.0.0.0", 0, null);
        try (HttpServer server = new HttpServer(
                address,
                new AccessSettings(List.of(), false, tokens, tls),
                new ServedApi(new Sample.Data(), Sample.api(), Sample.CLOCK),
                new Metrics())) {
            server.start();
            HttpClient own =
                    HttpClient.newBuilder().sslContext(tls.forOwnClient()).build();
            URI metrics = address.reachedFromHere("https", server.port()).resolve("/metrics");
            assertThat(metrics.getHost()).isEqualTo("127.0.0.1");
            assertThat(own.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(401);
            HttpRequest withToken = HttpRequest.newBuilder(metrics)
                    .header("Authorization", "Bearer " + tokens.own().text())
                    .build();
            assertThat(own.send(withToken, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    /** Neo4j Browser uses localhost too, over HTTP only, and browsers apply the header to every port of a host. */
    @ParameterizedTest
    @CsvSource({"graph.example, true", "localhost, false", "127.0.0.1, false", "evil.example, false"})
    void sendsHstsExceptUnderLoopbackNames(String host, boolean kept) throws IOException {
        Tls tls = PemFiles.read(rsa.certificate(), rsa.key());
        try (HttpServer server = server("127.0.0.1", List.of("graph.example"), tls);
                Socket socket = tls.forOwnClient().getSocketFactory().createSocket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            String request = "GET /api/v1/shares HTTP/1.1\r\nConnection: close\r\nHost: " + host + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith(host.equals("evil.example") ? "HTTP/1.1 421 " : "HTTP/1.1 200 ");
            assertThat(answer.contains("\r\nStrict-Transport-Security: max-age=31536000\r\n"))
                    .isEqualTo(kept);
        }
    }

    @Test
    void reportsInvalidFilesInOneLine() throws IOException {
        Path none = folder.resolve("none.pem");
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path spoilt = Files.writeString(
                folder.resolve("spoilt.pem"),
                Files.readString(rsa.certificate()).replace('M', '-'));
        Path old = Files.writeString(
                folder.resolve("old.pem"), Files.readString(rsa.key()).replace("PRIVATE KEY", "RSA PRIVATE KEY"));
        Path cut = Files.writeString(
                folder.resolve("cut.pem"),
                Files.readString(rsa.key()).replaceFirst("\n[^\n]+\n-----END", "\n-----END"));
        SelfSigned another = SelfSigned.make(Files.createDirectory(folder.resolve("another")), "RSA");
        SelfSigned modern = SelfSigned.make(folder, "Ed25519");

        refuses(none, rsa.key(), "tls-certificate", "an existing PEM file");
        refuses(rsa.certificate(), none, "tls-key", "an existing PEM file");
        refuses(folder, rsa.key(), "tls-certificate", "that can be read");
        refuses(rsa.certificate(), folder, "tls-key", "that can be read");
        refuses(empty, rsa.key(), "tls-certificate", "BEGIN CERTIFICATE");
        refuses(spoilt, rsa.key(), "tls-certificate", "BEGIN CERTIFICATE");
        refuses(rsa.key(), rsa.key(), "tls-certificate", "BEGIN CERTIFICATE");
        refuses(rsa.certificate(), empty, "tls-key", "BEGIN PRIVATE KEY");
        refuses(rsa.certificate(), rsa.certificate(), "tls-key", "BEGIN PRIVATE KEY");
        refuses(rsa.certificate(), old, "tls-key", "openssl pkcs8");
        refuses(rsa.certificate(), cut, "tls-key", "the private key of the certificate");
        refuses(rsa.certificate(), ec.key(), "tls-key", "the private key of the certificate");
        refuses(rsa.certificate(), another.key(), "tls-key", "the private key of the certificate");
        refuses(modern.certificate(), modern.key(), "tls-certificate", "RSA or EC");
    }

    private static void refuses(Path certificate, Path key, String flag, String expected) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PemFiles.read(certificate, key))
                .withMessageStartingWith(flag + " '")
                .withMessageContaining(expected)
                .satisfies(refusal -> assertThat(refusal.detail().lines()).hasSize(1));
    }

    private static HttpServer server(String host, Tls tls) {
        return server(host, List.of(), tls);
    }

    private static HttpServer server(String host, List<String> names, Tls tls) {
        HttpServer server = new HttpServer(
                new Address(host, 0, URI.create("http://127.0.0.1:7474/browser/?dbms=bolt://localhost:7687")),
                new AccessSettings(names, false, Tokens.NONE, tls),
                new ServedApi(new Sample.Data(), Sample.api(), Sample.CLOCK),
                new Metrics());
        server.start();
        return server;
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }
}
