package org.lodegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A real Chromium without a window; tests that need it are skipped where there is none, but fail where {@code CI} is set. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /** {@return the document after its scripts have run} Five seconds of the page's own clock, however slow the machine. */
    public static String rendered(URI address, Path profile) throws IOException, InterruptedException {
        Process chromium = new ProcessBuilder(
                        program().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        address.toString())
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
