package org.lodegraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs the benchmarks in turn, each in its own process, and writes one report. It goes to standard output and
 * {@code target/bench-report.md}.
 */
public final class Benchmarks {

    private static final Path REPORT = Path.of("target", "bench-report.md");

    private final List<String> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean failed;

    private Benchmarks() {}

    /** A benchmark's main class and its heap size. */
    private record Part(Class<?> main, String heap) {}

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("exposure", new Part(ExposureBenchmark.class, "1g"));
        parts.put("losses", new Part(LossBenchmark.class, "2g"));
        parts.put("serving", new Part(ServingBenchmark.class, "500m"));
        parts.put("scans", new Part(ScanBenchmark.class, "500m"));
        parts.put("core", new Part(CoreRoutesBenchmark.class, "500m"));
        parts.put("synthetic", new Part(SyntheticWorldBenchmark.class, "1500m"));
        return parts;
    }

    /** Runs the named benchmarks, or all. */
    public static void main(String[] names) throws IOException, InterruptedException {
        Map<String, Part> parts = parts();
        List<String> selected = names.length == 0 ? List.copyOf(parts.keySet()) : Arrays.asList(names);
        if (!parts.keySet().containsAll(selected)) {
            throw new IllegalArgumentException(selected + "; expected some of " + parts.keySet());
        }
        Benchmarks benchmarks = new Benchmarks();
        for (String name : selected) {
            benchmarks.run(name, parts.getOrDefault(name, new Part(Benchmarks.class, "")));
        }
        benchmarks.write();
        if (benchmarks.failed) {
            System.exit(1);
        }
    }

    private void run(String name, Part part) throws IOException, InterruptedException {
        System.out.println("== " + name);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + part.heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        part.main.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::take);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        int code = process.waitFor();
        if (code != 0) {
            failed = true;
            notes.add("- `" + name + "` ended with " + code + ": its figures are not complete");
        }
    }

    private void take(String line) {
        System.out.println(line);
        (line.startsWith("|") ? rows : notes).add(line);
    }

    private void write() throws IOException {
        List<String> report = new ArrayList<>();
        report.add(String.format(
                Locale.ROOT,
                "%d processors, %s %s, %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                System.getProperty("os.arch")));
        report.add("");
        report.add(Report.HEAD);
        report.addAll(rows);
        report.add("");
        report.addAll(notes);
        report.forEach(System.out::println);
        Files.write(REPORT, report);
    }
}
