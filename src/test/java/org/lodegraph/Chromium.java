package org.lodegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real Chromium without a window; tests that need it are skipped where there is none, but fail where {@code CI} is set. */
public final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** {@return the document after its scripts have run} Five seconds of the page's own clock, however slow the machine. */
    public static String rendered(URI address, Path profile) throws IOException, InterruptedException {
        require();
        Process chromium = new ProcessBuilder(
                        PROGRAM.toString(),
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

    private static void require() {
        boolean there = Files.isExecutable(PROGRAM);
        String missing = "no " + PROGRAM + ": the pages are not looked at; install Chromium to run this test";
        assertThat(there || System.getenv("CI") == null).as(missing).isTrue();
        assumeTrue(there, missing);
    }
}
