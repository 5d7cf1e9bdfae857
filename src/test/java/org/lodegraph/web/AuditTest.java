package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.web.token.KnownTokens;
import org.lodegraph.web.token.TokenFile;
import org.lodegraph.web.token.TokenScope;
import org.slf4j.LoggerFactory;

/** The audit line of each write. */
class AuditTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("audit");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    private Path data;

    @BeforeEach
    void listen() {
        log.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(log);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(log);
        logger.setLevel(null);
    }

    @Test
    void eachWriteIsLogged() {
        TokenFile.Made made = new TokenFile(data, Sample.CLOCK).make("ci bot", TokenScope.WRITE);
        try (HttpServer server = server()) {
            send(server, "POST /api/v1/notes/first/read?secret=s3cret HTTP/1.1", "");
            send(server, "POST /api/v1/notes/first/read HTTP/1.1", bearer(made));
            send(server, "POST /api/v1/notes/second/read HTTP/1.1", bearer(made));
            send(server, "POST /api/v1/notes/first/read HTTP/1.1", "Via: 1.1 proxy\r\n");
            send(server, "POST /api/v1/notes HTTP/1.1", "Origin: http://evil.example\r\n");
            send(server, "POST /api/v1/notes HTTP/1.1", "Authorization: Bearer lg_unknown\r\n");
            send(server, "GET /api/v1/notes HTTP/1.1", bearer(made)); // reads
            send(server, "POST /api/v1/numbers HTTP/1.1", ""); // reads too
        }

        String id = made.token().id();
        assertThat(lines())
                .containsExactly(
                        "by=\"local\" peer=127.0.0.1 method=POST path=/api/v1/notes/first/read status=400",
                        "by=\"" + id
                                + " (ci bot)\" peer=127.0.0.1 method=POST path=/api/v1/notes/first/read status=200",
                        "by=\"" + id
                                + " (ci bot)\" peer=127.0.0.1 method=POST path=/api/v1/notes/second/read status=404",
                        "by=\"nobody\" peer=127.0.0.1 method=POST path=/api/v1/notes/first/read status=401",
                        "by=\"local\" peer=127.0.0.1 method=POST path=/api/v1/notes status=403",
                        "by=\"nobody\" peer=127.0.0.1 method=POST path=/api/v1/notes status=401");
        assertThat(String.join("\n", lines())).doesNotContain(made.credential().text(), "s3cret");
        assertThat(log.list).allSatisfy(event -> assertThat(event.getLevel()).isEqualTo(Level.INFO));
    }

    @Test
    void noRequestMakesMoreThanOneLineOfBoundedLength() {
        try (HttpServer server = server()) {
            send(server, "POST /api/v1/notes/a%0d%0aby=%22admin%22/read HTTP/1.1", "");
            send(server, "POST /api/v1/notes/" + "x".repeat(4000) + "/read HTTP/1.1", "");
        }
        assertThat(lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line).doesNotContain("\r", "\n");
            assertThat(line.length()).isLessThan(500);
        });
        assertThat(Audit.plain("a\r\nb\u2028\u0000")).isEqualTo("a??b??");
    }

    @Test
    void theLogConfigurationKeepsAuditLines() throws JoranException {
        LoggerContext program = new LoggerContext();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(program);
        configurator.doConfigure(
                Path.of("src", "main", "resources", "logback.xml").toFile());

        assertThat(program.getLogger("audit").isInfoEnabled()).isTrue();
        assertThat(program.getLogger("another").isInfoEnabled()).isFalse();
        program.stop();
    }

    private List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static String bearer(TokenFile.Made made) {
        return "Authorization: Bearer " + made.credential().text() + "\r\n";
    }

    private HttpServer server() {
        HttpServer server = new HttpServer(
                Address.loopback(0),
                new AccessSettings(List.of(), false, new KnownTokens(new TokenFile(data, Sample.CLOCK)), null),
                new ServedApi(new Sample.Data(), Sample.api(), Sample.CLOCK),
                new Metrics());
        server.start();
        return server;
    }

    private static void send(HttpServer server, String line, String headers) {
        Wire.send(server.port(), line + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }
}
