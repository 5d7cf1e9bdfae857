package org.lodegraph.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the source tree with expected output. It is rewritten only if the system property {@code update} is set.
 */
public final class GoldenFile {

    private static final int MAX_LINES_SHOWN = 20;

    private GoldenFile() {}

    /** {@return whether differing files are rewritten, as requested by {@code mvn -Dupdate}} */
    public static boolean isRewritten() {
        return System.getProperty("update") != null;
    }

    /**
     * Compares the file with this text, line by line. If rewriting is allowed, a differing file is rewritten and its
     * changes printed.
     *
     * @throws AssertionError with the first difference, if the file differs and may not be rewritten
     */
    public static void assertMatches(Path file, String expected) {
        try {
            String found = Files.exists(file) ? Files.readString(file) : "";
            if (found.equals(expected)) {
                return;
            }
            if (!isRewritten()) {
                throw new AssertionError(file + " differs " + firstDifference(lines(found), lines(expected))
                        + "\nrun with -Dupdate to rewrite it");
            }
            Files.writeString(file, expected);
            System.out.println("rewrote " + file + ":\n" + changes(lines(found), lines(expected)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String firstDifference(List<String> found, List<String> expected) {
        int line = sameAtTheStart(found, expected);
        return "from line " + (line + 1) + " on:\nexpected: " + line(expected, line) + "\n   found: "
                + line(found, line);
    }

    private static String line(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : "(the end of the file)";
    }

    /** {@return the lines between the common start and the common end} */
    private static String changes(List<String> found, List<String> expected) {
        int start = sameAtTheStart(found, expected);
        int least = Math.min(found.size(), expected.size());
        int end = 0;
        while (end < least - start
                && found.get(found.size() - 1 - end).equals(expected.get(expected.size() - 1 - end))) {
            end++;
        }
        return Stream.concat(
                        shown("- ", found.subList(start, found.size() - end)),
                        shown("+ ", expected.subList(start, expected.size() - end)))
                .collect(joining("\n"));
    }

    private static Stream<String> shown(String sign, List<String> lines) {
        Stream<String> first = lines.stream().limit(MAX_LINES_SHOWN).map(line -> sign + line);
        return lines.size() > MAX_LINES_SHOWN
                ? Stream.concat(first, Stream.of(sign + "and " + (lines.size() - MAX_LINES_SHOWN) + " more lines"))
                : first;
    }

    private static int sameAtTheStart(List<String> found, List<String> expected) {
        int least = Math.min(found.size(), expected.size());
        int line = 0;
        while (line < least && found.get(line).equals(expected.get(line))) {
            line++;
        }
        return line;
    }
}
