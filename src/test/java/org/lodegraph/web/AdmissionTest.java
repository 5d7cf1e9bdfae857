package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Requests that would harm other clients: slow bodies, handshakes that leave a session, method overrides. */
class AdmissionTest {

    private static final int BODIES = 8;
    private static final String POST =
            "POST /api/v1/numbers HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";

    private static final HttpServer SERVER = new HttpServer(
            Address.loopback(0),
            AccessSettings.OF_THIS_MACHINE,
            new ServedApi(new Sample.Data(), Sample.api(), Sample.CLOCK),
            new Metrics(),
            new ConnectionTerms(
                    new BodyHandler.Terms(BODIES, Duration.ofSeconds(20), Duration.ofSeconds(2), 1024),
                    ClientWatch.Terms.USUAL));
    private static Web web = new Web("");

    @BeforeAll
    static void start() {
        SERVER.start();
        web = new Web("http://127.0.0.1:" + SERVER.port());
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void slowBodiesAreRejectedAndBlockNobody() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < BODIES; i++) {
                slow.add(open(POST + "Content-Length: 100\r\n\r\n{"));
            }
            assertThat(web.get("/api/v1/numbers").statusCode()).isEqualTo(200);
            String refused = Awaitility.await("the refusal of one body more")
                    .atMost(Duration.ofSeconds(2))
                    .until(
                            () -> answer(open(POST + "Content-Length: 2\r\n\r\n{}")),
                            text -> text.startsWith("HTTP/1.1 503"));
            assertThat(refused).contains("Retry-After: 5", "\"/problems/unavailable\"");
            for (Socket socket : slow) {
                assertThat(answer(socket))
                        .startsWith("HTTP/1.1 408")
                        .contains("application/problem+json", "\"/problems/timeout\"");
            }
            assertThat(answer(open(POST + "Content-Length: 2\r\n\r\n{}")))
                    .startsWith("HTTP/1.1 400"); // the limit is free again
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aWebSocketHandshakeLeavesNoSession() throws IOException {
        assertThat(answer(open("""
                        GET /x HTTP/1.1\r
                        Host: localhost\r
                        Connection: Upgrade, close\r
                        Upgrade: websocket\r
                        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                        Sec-WebSocket-Version: 13\r
                        \r
                        """))).startsWith("HTTP/1.1 404").doesNotContainIgnoringCase("Set-Cookie");
    }

    @Test
    void methodOverridesAreIgnored() {
        HttpResponse<String> answer = web.get("/api/v1/numbers", "X-HTTP-Method-Override", "DELETE");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aBrokenBodyIsAClientError() throws IOException {
        Logger logger = (Logger) LoggerFactory.getLogger("org.lodegraph");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            assertThat(answer(open(POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n")))
                    .startsWith("HTTP/1.1 400");
            Socket broken = open(POST + "Content-Length: 100\r\n\r\n{");
            broken.shutdownOutput();
            assertThat(answer(broken)).startsWith("HTTP/1.1 400");
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list).isEmpty();
    }

    private static Socket open(String head) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** {@return everything sent until the server closes the connection} */
    private static String answer(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
