package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Answer;
import org.lodegraph.model.CancellationSignal;
import org.lodegraph.model.Meta;
import org.slf4j.LoggerFactory;

/** Clients that disconnect, stay, or send their next request early, on raw sockets. */
class ClientWatchTest {

    private static final ClientWatch.Terms AT_ONCE = new ClientWatch.Terms(Duration.ZERO, Duration.ofMillis(1));
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 8;
    private static final int REQUESTS = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Parameter<String> NAME =
            Parameter.query("name", "Which work.", "a", text -> text).asRequired();

    /** One piece of work, as seen by a test. */
    private static final class Work {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean released;
        private volatile long endedAt;
    }

    private final Map<String, Work> works = new ConcurrentHashMap<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<Socket> sockets = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() {
        log.start();
        ((Logger) LoggerFactory.getLogger("ROOT")).addAppender(log);
        server = serve(AT_ONCE);
    }

    @AfterEach
    void stop() throws IOException {
        works.values().forEach(work -> work.released = true);
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
        ((Logger) LoggerFactory.getLogger("ROOT")).detachAppender(log);
    }

    @Test
    void theWorkOfADisconnectedClientEndsWithinTwoSeconds() throws Exception {
        server.close();
        server = serve(ClientWatch.Terms.USUAL);
        Socket gone = ask("a");
        begun("a");
        gone.close();
        long closed = System.nanoTime();
        ended("a");

        assertThat(Duration.ofNanos(work("a").endedAt - closed)).isLessThan(Duration.ofSeconds(2));
        Awaitility.await("the count").atMost(SOON).until(() -> metrics().contains("status=\"499\""));
        assertThat(logged()).isEmpty();
    }

    @Test
    void aConnectedClientKeepsSharedWorkRunning() throws Exception {
        Socket first = ask("a");
        begun("a");
        Socket second = ask("a");
        Awaitility.await("the second waits")
                .atMost(SOON)
                .until(() -> metrics().contains("lodegraph_answer_cache_hits_total 1"));
        first.close();
        looked();
        assertThat(work("a").ended.getCount()).isEqualTo(1);
        work("a").released = true;

        assertThat(answer(second)).startsWith("HTTP/1.1 200").contains("\"name\":\"a\"");
    }

    @Test
    void theFirstKeepsItsWorkWhenTheSecondGoes() throws Exception {
        Socket first = ask("a");
        begun("a");
        Socket second = ask("a");
        Awaitility.await("the second waits")
                .atMost(SOON)
                .until(() -> metrics().contains("lodegraph_answer_cache_hits_total 1"));
        second.close();
        Awaitility.await("its thread is free")
                .atMost(SOON)
                .until(() -> metrics().contains("status=\"499\""));
        work("a").released = true;

        assertThat(answer(first)).startsWith("HTTP/1.1 200");
    }

    @Test
    void aNewRequestAfterAllLeftGetsACompleteAnswer() throws Exception {
        Socket gone = ask("a");
        begun("a");
        gone.close();
        ended("a");
        works.remove("a");
        Socket again = ask("a");
        begun("a");
        work("a").released = true;

        assertThat(answer(again)).startsWith("HTTP/1.1 200").contains("\"partial\":false");
    }

    /** As in nginx and others: such a client cannot be told from one that has gone. */
    @Test
    void aHalfClosedConnectionCountsAsGone() throws Exception {
        Socket half = ask("a");
        begun("a");
        half.shutdownOutput();

        assertThat(answer(half)).startsWith("HTTP/1.1 499").contains("The client closed the connection");
    }

    @Test
    void aRequestThatComesInPartsWhileAnotherIsAnsweredIsReadWhole() throws Exception {
        for (int early = 1; early < 30; early += 7) {
            Socket socket = open();
            send(socket, get("first-" + early, "keep-alive"));
            begun("first-" + early);
            String next = get("next-" + early, "close");
            send(socket, next.substring(0, early));
            looked();
            assertThat(work("first-" + early).ended.getCount()).isEqualTo(1);
            work("first-" + early).released = true;
            ended("first-" + early);
            send(socket, next.substring(early));
            begun("next-" + early);
            work("next-" + early).released = true;

            assertThat(answer(socket)).contains("\"name\":\"first-" + early + "\"", "\"name\":\"next-" + early + "\"");
        }
    }

    @Test
    void requestsOneAfterTheOtherInAnyPartsAreAnsweredInOrder() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS * 2);
        try {
            List<Callable<List<String>>> work = IntStream.range(0, CONNECTIONS)
                    .mapToObj(i -> (Callable<List<String>>) () -> exchange(i, clients))
                    .toList();
            List<Future<List<String>>> all = clients.invokeAll(work);
            for (int i = 0; i < CONNECTIONS; i++) {
                int connection = i;
                assertThat(all.get(i).get())
                        .isEqualTo(IntStream.range(0, REQUESTS)
                                .mapToObj(n -> "c" + connection + "n" + n)
                                .toList());
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(logged()).isEmpty();
    }

    /** {@return the log of the server's threads; other tests log on threads of their own meanwhile} */
    private List<ILoggingEvent> logged() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .filter(event -> !event.getThreadName().equals("main")
                        && !event.getThreadName().startsWith("ForkJoinPool"))
                .toList();
    }

    /** Sends GET and POST in parts of random length without waiting for answers: more than a buffer of the server. */
    private List<String> exchange(int connection, ExecutorService threads) throws Exception {
        Random random = new Random(connection);
        StringBuilder all = new StringBuilder();
        for (int n = 0; n < REQUESTS; n++) {
            String name = "c" + connection + "n" + n;
            String body = "{\"name\": \"" + name + "\"}";
            all.append(
                    random.nextBoolean()
                            ? "GET /api/v1/quick?name=" + name + " HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            : "POST /api/v1/sent HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body);
        }
        Socket socket = open();
        socket.setTcpNoDelay(true);
        Future<List<String>> answers = threads.submit(() -> names(socket));
        for (int from = 0; from < all.length(); ) {
            int to = Math.min(all.length(), from + 1 + random.nextInt(random.nextBoolean() ? 3 : 200));
            send(socket, all.substring(from, to));
            from = to;
        }
        return answers.get(60, TimeUnit.SECONDS);
    }

    private static List<String> names(Socket socket) throws IOException {
        List<String> names = new ArrayList<>();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        while (names.size() < REQUESTS) {
            assertThat(reader.readLine()).isEqualTo("HTTP/1.1 200 OK");
            int length = 0;
            for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                if (line.startsWith("Content-Length: ")) {
                    length = Integer.parseInt(line.substring("Content-Length: ".length()));
                }
            }
            char[] body = new char[length];
            for (int read = 0; read < length; ) {
                read += reader.read(body, read, length - read);
            }
            names.add(JSON.readTree(new String(body)).at("/data/name").asText());
        }
        return names;
    }

    private HttpServer serve(ClientWatch.Terms watch) {
        List<Route> routes = List.of(
                Route.at("/work", "Works.", NAME).one(Named.class, request -> working(request.get(NAME))),
                Route.at("/quick", "Quick.", NAME).one(Named.class, request -> quick(request.get(NAME))),
                Route.at("/sent", "Sent back.")
                        .post(Named.class, new Named("a"), (request, sent) -> quick(sent.name())));
        HttpServer started = new HttpServer(
                Address.loopback(0),
                AccessSettings.OF_THIS_MACHINE,
                new ServedApi(new Sample.Data(), Sample.api(routes), Sample.CLOCK),
                new Metrics(),
                new ConnectionTerms(BodyHandler.Terms.USUAL, watch));
        started.start();
        return started;
    }

    record Named(String name) {}

    /** Runs until it is released or nobody waits any more; the answer is then partial. */
    private Answer<Named> working(String name) {
        BooleanSupplier isAsked = CancellationSignal.current();
        Work work = work(name);
        work.begun.countDown();
        while (!work.released && isAsked.getAsBoolean()) {
            Thread.onSpinWait();
        }
        work.endedAt = System.nanoTime();
        work.ended.countDown();
        return Answer.of(new Named(name)).with(Meta.NONE.partial(!work.released));
    }

    /** Takes long enough that the watch sometimes checks it. */
    private static Answer<Named> quick(String name) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(name.hashCode() % 3);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return Answer.of(new Named(name));
    }

    private Work work(String name) {
        return works.computeIfAbsent(name, missing -> new Work());
    }

    private void begun(String name) throws InterruptedException {
        assertThat(work(name).begun.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private void ended(String name) throws InterruptedException {
        assertThat(work(name).ended.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    /**
     * Waits until every current client was checked: two clients that disconnect later were noticed one after the other.
     */
    private void looked() throws Exception {
        for (int i = 0; i < 2; i++) {
            String name = "looked-" + works.size();
            Socket socket = ask(name);
            begun(name);
            socket.close();
            ended(name);
        }
    }

    private String metrics() throws IOException {
        Socket socket = open();
        send(socket, "GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        return answer(socket);
    }

    private Socket ask(String name) throws IOException {
        Socket socket = open();
        send(socket, get(name, "close"));
        return socket;
    }

    private static String get(String name, String connection) {
        return "GET /api/v1/work?name=" + name + " HTTP/1.1\r\nHost: localhost\r\nConnection: " + connection
                + "\r\n\r\n";
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout((int) SOON.toMillis());
        synchronized (sockets) {
            sockets.add(socket);
        }
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** {@return everything sent until the server closes the connection} */
    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
