package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The host names that a request may have, as values and over HTTP. */
class HostNamesTest {

    private static final HttpServer SERVER =
            new HttpServer(Address.loopback(0), new ServedApi(new Sample.Data(), Sample.api(), Sample.CLOCK));

    private final HostNames loopback = new HostNames(Address.loopback(0), List.of("Graph.Example.", "[2001:DB8::1]"));

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost:7070",
                "localhost.",
                "localhost.:80",
                "localhost:",
                "127.0.0.1",
                "127.0.0.1:65535",
                "[::1]",
                "[::1]:7070",
                "[0:0:0:0:0:0:0:1]:1",
                "graph.example",
                "GRAPH.example.:443",
                "[2001:db8:0::1]"
            })
    void allows(String header) {
        assertThat(loopback.allow(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "evil.example",
                "localhost.evil.example",
                "evil.localhost",
                "localhost..",
                "localhost:80:80",
                "localhost:x",
                "localhost/",
                "user@localhost",
                "localhost@evil.example",
                "localhost,evil.example",
                "127.0.0.2",
                "127.1",
                "2130706433",
                "0x7f.0.0.1",
                "127.0.0.1.evil.example",
                "0.0.0.0",
                "::1",
                "[::2]",
                "[::1",
                "[::1]x",
                "[::1%25lo]",
                "[1:2]",
                "[127.0.0.1]",
                "*",
                "xn--"
            })
    void allowsNothingElse(String header) {
        assertThat(loopback.allow(header)).isFalse();
    }

    @Test
    void anAllowedNameIsNotALocalName() {
        assertThat(loopback.isOfThisMachine("localhost:7070")).isTrue();
        assertThat(loopback.isOfThisMachine("graph.example")).isFalse();
        assertThat(loopback.isOfThisMachine("evil.example")).isFalse();
    }

    @Test
    void theBoundAddressIsAllowed() {
        HostNames one = new HostNames(new Address("192.0.2.7", 0, null), List.of());
        assertThat(one.allow("192.0.2.7:7070")).isTrue();
        assertThat(one.allow("localhost")).isFalse(); // not bound
        assertThat(one.isOfThisMachine("192.0.2.7")).isFalse();

        HostNames other = new HostNames(new Address("127.0.0.9", 0, null), List.of());
        assertThat(other.isOfThisMachine("127.0.0.9:1")).isTrue();

        HostNames six = new HostNames(new Address("2001:db8::7", 0, null), List.of());
        assertThat(six.allow("[2001:DB8:0:0::7]:7070")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void onEveryInterfaceTheMachinesAddressesAreAllowed(String host) {
        HostNames all = new HostNames(new Address(host, 0, null), List.of("graph.example"));

        assertThat(all.allow("localhost")).isTrue();
        assertThat(all.allow("127.0.0.1:7070")).isTrue();
        assertThat(all.allow("graph.example")).isTrue();
        assertThat(all.allow("203.0.113.9")).isFalse();
        assertThat(all.allow("[2001:db8::9]")).isFalse();
        assertThat(all.allow("999.0.0.1")).isFalse();
        assertThat(all.allow("evil.example")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET /health/live HTTP/1.1;Host: localhost                                  | 200
                    GET /health/live HTTP/1.1;host:LOCALHOST                                   | 200
                    GET /health/live HTTP/1.1;Host: localhost.:9                               | 200
                    GET /health/live HTTP/1.1;Host: [::1]:9                                    | 200
                    GET /health/live HTTP/1.1;Host: [0:0::1]                                   | 200
                    GET /health/live HTTP/1.1;Host: evil.example                               | 421
                    GET /health/live HTTP/1.1;Host: evil.example:7070                          | 421
                    GET /nothing HTTP/1.1;Host: evil.example                                   | 421
                    OPTIONS /api/v1/numbers HTTP/1.1;Host: evil.example                        | 421
                    OPTIONS * HTTP/1.1;Host: evil.example                                      | 421
                    TRACE / HTTP/1.1;Host: evil.example                                        | 421
                    BREW / HTTP/1.1;Host: evil.example                                         | 421
                    GET /health/live HTTP/1.1;Host: localhost;X-Forwarded-Host: evil.example   | 200
                    GET /health/live HTTP/1.1;Host: evil.example;X-Forwarded-Host: localhost   | 421
                    GET /health/live HTTP/1.1;Host: evil.example;Forwarded: host=localhost     | 421
                    GET /health/live HTTP/1.1                                                  | 400
                    GET /health/live HTTP/1.1;Host:                                            | 400
                    GET /health/live HTTP/1.1;Host: localhost;Host: localhost                  | 400
                    GET /health/live HTTP/1.1;Host: localhost;Host: evil.example               | 400
                    GET /health/live HTTP/1.1;Host: localhost, evil.example                    | 400
                    GET /health/live HTTP/1.1;Host: localhost:99999                            | 400
                    GET /health/live HTTP/1.0                                                  | 400
                    GET /health/live HTTP/1.0;Host: localhost                                  | 200
                    GET /health/live HTTP/1.0;Host: evil.example                               | 421
                    GET http://localhost/health/live HTTP/1.1;Host: localhost                  | 200
                    GET http://evil.example/health/live HTTP/1.1;Host: evil.example            | 421
                    GET http://evil.example/health/live HTTP/1.1;Host: localhost               | 400
                    GET http://localhost/health/live HTTP/1.1;Host: evil.example               | 400
                    GET http://evil.example/health/live HTTP/1.0                               | 400
                    CONNECT evil.example:443 HTTP/1.1;Host: evil.example:443                   | 421
                    """)
    void answersOnlyRequestsForItself(String head, int status) {
        Wire.Answer answer =
                Wire.send(SERVER.port(), head.strip().replace(";", "\r\n") + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (status != 200) {
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void rejectsALargeBodyUnreadAndStillSendsTheAnswer() {
        String body = "x".repeat(200_000);
        Wire.Answer answer = Wire.send(
                SERVER.port(),
                "POST /api/v1/numbers HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body);

        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.header("Connection")).contains("close");
        assertThat(answer.body()).contains("--allow-host");
    }
}
