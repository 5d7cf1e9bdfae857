package org.lodegraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Requests as raw bytes, for headers that no client would send. */
final class Wire {

    private static final int PATIENCE_MILLIS = 10_000;

    private Wire() {}

    /**
     * The received answer.
     *
     * @param text header and body
     */
    record Answer(String text) {

        int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        Optional<String> header(String name) {
            return head().stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }

        private List<String> head() {
            return text.substring(0, text.indexOf("\r\n\r\n")).lines().toList();
        }
    }

    /** {@return the answer of a loopback server to a complete request, read until the server closes the connection} */
    static Answer send(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request, e);
        }
    }
}
