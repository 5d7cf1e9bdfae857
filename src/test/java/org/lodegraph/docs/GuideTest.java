package org.lodegraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the guide for Neo4j Browser with the saved queries: each query in it is one of the files. */
class GuideTest {

    private static final Path QUERIES = Path.of("cypher/explore");
    private static final Pattern RUNNABLE =
            Pattern.compile("<pre class=\"[^\"]*runnable[^\"]*\">(.*?)</pre>", Pattern.DOTALL);

    @Test
    void showsEverySavedQueryAsItStands() throws IOException {
        Set<String> shown =
                runnable().stream().filter(code -> !code.startsWith(":")).collect(Collectors.toSet());

        try (Stream<Path> files = Files.list(QUERIES)) {
            List<String> saved = files.filter(file -> file.toString().endsWith(".cypher"))
                    .map(GuideTest::statement)
                    .toList();
            assertThat(saved).hasSizeGreaterThanOrEqualTo(12);
            assertThat(shown).containsExactlyInAnyOrderElementsOf(saved);
        }
    }

    @Test
    void setsTheParametersAndTheStyleByCommandsOfTheBrowser() throws IOException {
        assertThat(runnable())
                .filteredOn(code -> code.startsWith(":"))
                .allMatch(code -> code.lines().allMatch(line -> line.matches(":param \\w+ => .+;"))
                        || code.equals(":style http://localhost:7070/style/lodegraph.grass")
                        || code.equals(":config autoComplete: false"));
    }

    private static List<String> runnable() throws IOException {
        String guide = Files.readString(Path.of("src/main/resources/web/guide/lodegraph.html"));
        return RUNNABLE.matcher(guide)
                .results()
                .map(found ->
                        found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .toList();
    }

    private static String statement(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("//"))
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
