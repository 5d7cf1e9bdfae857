package org.lodegraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.WithDatabase;

/** Compares docs/model.md with the statements of {@code cypher/} and with what an import writes. */
@WithDatabase(Fixture.SMALL_TABLES)
class ModelDocTest {

    private static final Path DOC = Path.of("docs/model.md");
    private static final Path STATEMENTS = Path.of("cypher");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LABEL = Pattern.compile("\\(\\w*:([A-Z][a-z]\\w+)");

    /** Properties of every node that an import writes. */
    private static final Set<String> COMMON = Set.of("name", "run");

    private static List<String> rows;

    @BeforeAll
    static void read() throws IOException {
        rows = Files.readAllLines(DOC).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    @Test
    void listsExactlyTheLabelsThatStatementsName() throws IOException {
        Set<String> named = new HashSet<>();
        try (Stream<Path> files = Files.walk(STATEMENTS)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".cypher")).toList()) {
                LABEL.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        Set<String> documented = rows.stream()
                .flatMap(row -> code(first(row)).stream())
                .filter(word -> word.matches("[A-Z][a-z]\\w+"))
                .collect(Collectors.toSet());

        Set<String> stages = Set.of("Extraction", "Intermediate", "Refining", "Use");
        assertThat(documented).containsAll(stages);
        documented.removeAll(stages);
        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        named.stream().filter(label -> !stages.contains(label)).collect(Collectors.toSet()));
    }

    @Test
    void listsEveryPropertyOfANodeAndEachHasAName(GraphServer server) {
        Map<String, Set<String>> properties = new TreeMap<>();
        try (var session = server.driver().session()) {
            session.run("MATCH (node) WHERE node.run IS NOT NULL AND NOT node:Dataset"
                            + " UNWIND labels(node) AS label UNWIND keys(node) AS key RETURN DISTINCT label, key")
                    .forEachRemaining(row -> properties
                            .computeIfAbsent(row.get("label").asString(), none -> new HashSet<>())
                            .add(row.get("key").asString()));
            assertThat(session.run("MATCH (node) WHERE node.run IS NOT NULL AND NOT node:Dataset"
                                    + " AND coalesce(node.name, '') = '' RETURN DISTINCT labels(node) AS labels")
                            .list())
                    .isEmpty();
        }

        assertThat(properties).hasSizeGreaterThan(15);
        properties.forEach((label, keys) -> {
            keys.removeAll(COMMON);
            assertThat(documented(label)).as(label).containsAll(keys);
        });
    }

    /** {@return the words in code of the rows of a label} */
    private static Set<String> documented(String label) {
        return rows.stream()
                .filter(row -> code(first(row)).contains(label))
                .flatMap(row -> code(row).stream())
                .collect(Collectors.toSet());
    }

    private static String first(String row) {
        return row.substring(1, row.indexOf('|', 1));
    }

    private static Set<String> code(String text) {
        Matcher found = CODE.matcher(text);
        return found.results()
                .flatMap(one -> Pattern.compile("[\\s,{}]+").splitAsStream(one.group(1)))
                .collect(Collectors.toSet());
    }
}
