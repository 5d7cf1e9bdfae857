package org.lodegraph.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A headless Chromium. Tests that need it are skipped if it is missing, but fail if {@code CI} is set. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /**
     * The content of a page, and its requests.
     *
     * @param document after its scripts have run
     * @param requests every requested address, whether or not it was answered
     */
    public record Visit(String document, List<URI> requests) {}

    /**
     * {@return the document after its scripts have run} Virtual time gives the page five seconds, however slow the
     * machine.
     */
    public static String rendered(URI address, Path profile) throws IOException, InterruptedException {
        return document(address, List.of("--user-data-dir=" + profile, "--virtual-time-budget=5000"));
    }

    /** Visits a page for twenty seconds of virtual time, with no name resolution except for loopback. */
    public static Visit visit(URI address, Path profile) throws IOException, InterruptedException {
        Path log = profile.resolve("requests.json");
        String document = document(
                address,
                List.of(
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=20000",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
                        "--log-net-log=" + log));
        return new Visit(document, requests(log, address.getScheme() + "://" + address.getAuthority()));
    }

    /** Filters out Chromium's own requests, such as updates, which have no origin. */
    private static List<URI> requests(Path log, String origin) throws IOException {
        JsonNode events = RunningProgram.json(Files.readString(log)).path("events");
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("params"))
                .filter(parameters -> parameters.path("initiator").asText().equals(origin))
                .map(parameters -> URI.create(parameters.path("url").asText()))
                .distinct()
                .toList();
    }

    private static String document(URI address, List<String> flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        command.addAll(flags);
        command.addAll(List.of("--dump-dom", address.toString()));
        Process chromium = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String document = new String(chromium.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(chromium.waitFor()).as("exit code of Chromium on " + address).isZero();
        return document;
    }

    private static Path program() {
        Optional<Path> program = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
        String missing =
                "none of " + NAMES + " is on the path: the pages are not looked at; install Chromium to run this test";
        assertThat(program.isPresent() || System.getenv("CI") == null)
                .as(missing)
                .isTrue();
        assumeTrue(program.isPresent(), missing);
        return program.orElseThrow();
    }
}
