package org.lodegraph.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Load generator: sends requests over persistent connections, one at a time on each, as fast as the server answers.
 * It uses plain sockets and little processor time, because it shares the processors with the server.
 */
final class LoadGenerator {

    private static final int BUFFER = 1 << 16;

    private final URI server;
    private final int count;
    private final AtomicInteger asked = new AtomicInteger();

    LoadGenerator(URI server, int count) {
        this.server = server;
        this.count = count;
    }

    /** {@return head and body of a request, ready to send; a GET if there is no body} */
    static byte[] request(URI server, String method, String path, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String length = content.length == 0
                ? ""
                : "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n";
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                        + "\r\nAccept: application/json\r\n" + length + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }

    /**
     * Sends requests for a while over new connections, the n-th question in turn. Returns the latency of each
     * answer, nanoseconds.
     */
    long[] ask(long nanos, IntFunction<byte[]> questions) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        long until = System.nanoTime() + nanos;
        try {
            List<Future<long[]>> parts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                parts.add(threads.submit(() -> askAlone(until, questions)));
            }
            List<long[]> took = new ArrayList<>();
            for (Future<long[]> part : parts) {
                took.add(part.get());
            }
            return took.stream().flatMapToLong(Arrays::stream).toArray();
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] askAlone(long until, IntFunction<byte[]> questions) throws IOException {
        try (Connection connection = new Connection(server)) {
            long[] took = new long[1 << 10];
            int answered = 0;
            long start = System.nanoTime();
            while (start < until) {
                connection.ask(questions.apply(asked.getAndIncrement()));
                long end = System.nanoTime();
                took = answered < took.length ? took : Arrays.copyOf(took, 2 * answered);
                took[answered++] = end - start;
                start = end;
            }
            return Arrays.copyOf(took, answered);
        }
    }

    private static final class Connection implements AutoCloseable {

        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;
        private final byte[] skipped = new byte[BUFFER];

        Connection(URI server) throws IOException {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            out = socket.getOutputStream();
        }

        void ask(byte[] question) throws IOException {
            out.write(question);
            readAnswer();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }

        private void readAnswer() throws IOException {
            String status = line();
            if (!status.startsWith("HTTP/1.1 2")) {
                throw new IOException(status);
            }
            int length = -1;
            boolean chunked = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(
                            lower.substring(lower.indexOf(':') + 1).trim());
                }
                chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
            }
            if (chunked) {
                skipChunks();
            } else {
                skip(length);
            }
        }

        private void skipChunks() throws IOException {
            int length = Integer.parseInt(line(), 16);
            while (length > 0) {
                skip(length);
                line();
                length = Integer.parseInt(line(), 16);
            }
            line();
        }

        private void skip(int length) throws IOException {
            if (length < 0) {
                throw new IOException("an answer without a length");
            }
            int left = length;
            while (left > 0) {
                int read = in.read(skipped, 0, Math.min(left, BUFFER));
                if (read < 0) {
                    throw new IOException("the answer ended early");
                }
                left -= read;
            }
        }

        private String line() throws IOException {
            int place = 0;
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("the connection ended");
                }
                skipped[place++] = (byte) next;
            }
            return new String(skipped, 0, Math.max(0, place - 1), StandardCharsets.ISO_8859_1);
        }
    }
}
