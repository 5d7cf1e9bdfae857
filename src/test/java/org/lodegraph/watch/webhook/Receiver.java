package org.lodegraph.watch.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A real receiver on this machine with configurable behaviour. */
final class Receiver implements AutoCloseable {

    /** Behaviour for one request. */
    @FunctionalInterface
    interface Behaviour {
        void answer(HttpExchange exchange, Receiver receiver) throws Exception;
    }

    /** A received request. */
    record Received(String path, String id, String timestamp, String signature, String body, int answered) {}

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Behaviour behaviour = status(204);

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
    }

    void behave(Behaviour other) {
        behaviour = other;
    }

    static Behaviour status(int status, String... headers) {
        return (exchange, receiver) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            receiver.note(exchange, status);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Answers with an endless body. */
    static Behaviour endless() {
        return (exchange, receiver) -> {
            receiver.note(exchange, 200);
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[1 << 16];
            try {
                for (int i = 0; i < 10_000; i++) {
                    exchange.getResponseBody().write(chunk);
                }
            } catch (IOException e) {
                receiver.hanging.countDown(); // the client stopped reading
            }
        };
    }

    static Behaviour dropping() {
        return (exchange, receiver) -> receiver.note(exchange, 0); // closed without an answer
    }

    /** Accepts the request and never answers. */
    static Behaviour hanging() {
        return (exchange, receiver) -> {
            receiver.note(exchange, 0);
            receiver.hanging.countDown();
            receiver.closed.await();
        };
    }

    /** Answers after a delay. */
    static Behaviour slow(long millis) {
        return (exchange, receiver) -> {
            receiver.closed.await(millis, TimeUnit.MILLISECONDS);
            status(200).answer(exchange, receiver);
        };
    }

    /** Waits until a request hangs here, or the client stops reading. */
    boolean awaitHung() throws InterruptedException {
        return hanging.await(30, TimeUnit.SECONDS);
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    private final Map<HttpExchange, String> bodies = new java.util.concurrent.ConcurrentHashMap<>();

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            bodies.put(exchange, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            behaviour.answer(exchange, this);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            bodies.remove(exchange);
        }
    }

    /** Records the request before the answer is sent, so that whoever has the answer finds it. */
    private void note(HttpExchange exchange, int answered) {
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                String.valueOf(bodies.get(exchange)),
                answered));
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
