package org.lodegraph.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A database in a separate process, from this class path: the remote server if no container engine is available. */
public final class ServerProcess implements AutoCloseable {

    private static final String READY = "bolt-address ";
    /** The packages that the program needs opened, as JVM options. */
    public static final List<String> OPENS = List.of(
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED");

    /**
     * For a process that runs for minutes: the second compiler takes half of the processor time of its start. The
     * default code cache is then a fifth of the usual size, too small for the database.
     */
    public static final List<String> FIRST_COMPILER =
            List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=192m");

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the database in the process, prints its address, and runs until its standard input ends. */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedServer server = SteadyServer.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            System.out.println(READY + server.boltAddress());
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    public static ServerProcess start(Path data, int boltPort) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(OPENS);
        command.addAll(FIRST_COMPILER);
        command.add("-XX:+UseSerialGC");
        command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ServerProcess.class.getName(), data.toString(), String.valueOf(boltPort)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return new ServerProcess(process, URI.create(line.substring(READY.length())));
            }
        }
        throw new IllegalStateException("the server process ended before it was ready");
    }

    public URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    /** Kills it as SIGKILL does, without a chance to write anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
