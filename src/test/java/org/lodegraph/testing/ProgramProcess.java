package org.lodegraph.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodegraph.graph.ServerProcess;

/**
 * The packaged program in a process of its own.
 *
 * <p>Lines of both outputs are recorded as they arrive; waiting for one uses a future, not polling.
 */
public final class ProgramProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile(
            "Lodegraph is ready on (http://\\S+) \\(data version (\\S+), (\\d+) nodes, (\\d+) relationships\\)");

    private final Process process;
    private final List<Thread> readers;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final List<Waiter> waiters = Collections.synchronizedList(new ArrayList<>());

    private record Waiter(Predicate<String> wanted, CompletableFuture<String> line) {}

    /**
     * The content of the ready line.
     *
     * @param address of the API
     * @param dataVersion of the tables loaded
     * @param nodes in the database
     * @param relationships in the database
     */
    public record Ready(URI address, String dataVersion, long nodes, long relationships) {}

    private ProgramProcess(Process process) {
        this.process = process;
        this.readers = List.of(read(process.getInputStream()), read(process.getErrorStream()));
    }

    /** Starts {@code java -jar target/lodegraph.jar} with these arguments, in the project's folder. */
    public static ProgramProcess start(String... words) {
        List<String> program = new ArrayList<>(ClassArchive.options());
        program.addAll(List.of("-jar", jar().toString()));
        return start(program, words);
    }

    /** Starts the packaged program with these arguments, to archive its classes when it ends. */
    static ProgramProcess startRecording(String... words) {
        List<String> program = new ArrayList<>(ClassArchive.RECORDING);
        program.addAll(List.of("-jar", jar().toString()));
        return start(program, words);
    }

    /** Starts the packaged program with these arguments and a clock that starts at this time. */
    static ProgramProcess startAt(Instant now, String... words) {
        List<String> program = new ArrayList<>(ServerProcess.OPENS);
        program.addAll(ClassArchive.options());
        program.addAll(List.of(
                "-D" + ProgramOnADay.NOW + "=" + now,
                "-cp",
                jar() + File.pathSeparator + Path.of("target", "test-classes").toAbsolutePath(),
                ProgramOnADay.class.getName()));
        return start(program, words);
    }

    private static ProgramProcess start(List<String> program, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Xms256m",
                "-Xmx700m",
                "-XX:MetaspaceSize=192m"));
        command.addAll(ServerProcess.FIRST_COMPILER); // no process runs long enough for the second compiler to pay off
        command.addAll(program);
        command.addAll(List.of(words));
        try {
            return new ProgramProcess(new ProcessBuilder(command).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the packaged program} */
    public static Path jar() {
        Path jar = Path.of("target", "lodegraph.jar").toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("no " + jar + ": package the program first");
        }
        return jar;
    }

    /** {@return a port that was free a moment ago} */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the ready line and {@return its content} */
    public Ready awaitReady(long seconds) {
        Matcher ready = READY.matcher(awaitLine(line -> READY.matcher(line).find(), seconds));
        if (!ready.find()) {
            throw new IllegalStateException("no ready line");
        }
        return new Ready(
                URI.create(ready.group(1)),
                ready.group(2),
                Long.parseLong(ready.group(3)),
                Long.parseLong(ready.group(4)));
    }

    /** {@return the first matching line of either output, now or later} */
    public String awaitLine(Predicate<String> wanted, long seconds) {
        CompletableFuture<String> line = new CompletableFuture<>();
        waiters.add(new Waiter(wanted, line));
        lines().stream().filter(wanted).findFirst().ifPresent(line::complete);
        CompletableFuture<Object> ended = process.onExit().thenApply(gone -> {
            throw new IllegalStateException("the program ended with " + gone.exitValue());
        });
        try {
            CompletableFuture.anyOf(line, ended).get(seconds, TimeUnit.SECONDS);
            return line.join();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("waited in vain; it said:\n" + String.join("\n", lines()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@return every line so far, of both outputs} */
    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Sends SIGINT as Ctrl-C does; returns the milliseconds until the exit. */
    public long terminate() {
        long start = System.nanoTime();
        process.destroy();
        awaitExit(30);
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Kills it, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(30);
    }

    /** Kills it after some milliseconds; {@return whether it was still running} */
    public boolean killAfter(long millis) {
        try {
            boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
            kill();
            return !ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the exit and {@return the exit code} */
    public int awaitExit(long seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException(
                        "still running after " + seconds + " s:\n" + String.join("\n", lines()));
            }
            for (Thread reader : readers) {
                reader.join(TimeUnit.SECONDS.toMillis(seconds)); // its last output may still arrive
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@return the process id} */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Thread read(InputStream stream) {
        Thread reader = new Thread(() -> {
            try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                text.lines().forEach(this::keep);
            } catch (IOException | UncheckedIOException e) {
                keep("(output ended: " + e.getMessage() + ")");
            }
        });
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private void keep(String line) {
        lines.add(line);
        synchronized (waiters) {
            waiters.stream().filter(waiter -> waiter.wanted.test(line)).forEach(waiter -> waiter.line.complete(line));
        }
    }
}
