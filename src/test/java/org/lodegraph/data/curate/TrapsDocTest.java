package org.lodegraph.data.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/traps.md}: every trap has a test, and every named test exists. */
class TrapsDocTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");

    @Test
    void namesExistingTests() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/traps.md"))) {
            Matcher named = NAMED.matcher(line);
            boolean any = false;
            while (named.find()) {
                any = true;
                if (!source(named.group(1)).contains("void " + named.group(2) + "(")) {
                    missing.add(named.group());
                }
            }
            assertThat(any || !line.startsWith("| ") || line.equals("| trap | test |"))
                    .as("a trap without a test: %s", line)
                    .isTrue();
        }
        assertThat(missing).isEmpty();
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Path file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElse(null);
            return file == null ? "" : Files.readString(file);
        }
    }
}
