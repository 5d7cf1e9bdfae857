package org.lodegraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the ASVS list in {@code docs/security.md}: its counts, its list of gaps, and the tests that it names. */
class SecurityDocTest {

    private static final String DOC = text(Path.of("docs/security.md"));
    private static final List<String> STATES = List.of("met", "**gap**", "not applicable");

    /** A chapter that is omitted has one row, from its first point to its last. */
    private static final Map<Integer, Integer> WHOLE = Map.of(9, 7, 10, 29, 17, 7);

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| V(\\d+)\\.(\\d+)\\.(\\d+)(?: to V(\\d+)\\.(\\d+)\\.(\\d+))? \\|[^|]*\\| ([^|]+) \\| (.*) \\|$");
    private static final Pattern COUNTS =
            Pattern.compile("(?m)^\\| \\[V(\\d+) [^\\]]+\\]\\([^)]*\\) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$");
    private static final Pattern ALL = Pattern.compile("(?m)^\\| all (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:\\.(\\w+))?`");

    @Test
    void theCountsAreThoseOfTheRows() {
        Map<Integer, List<Integer>> counted = new TreeMap<>();
        ROW.matcher(DOC).results().forEach(row -> {
            List<Integer> sums = counted.computeIfAbsent(number(row, 1), chapter -> new ArrayList<>(List.of(0, 0, 0)));
            int state = STATES.indexOf(row.group(7));
            assertThat(state).as(row.group()).isNotNegative();
            sums.set(state, sums.get(state) + points(row));
        });
        Map<Integer, List<Integer>> said = new TreeMap<>();
        COUNTS.matcher(DOC)
                .results()
                .forEach(row -> said.put(number(row, 1), List.of(number(row, 2), number(row, 3), number(row, 4))));

        assertThat(said).isEqualTo(counted).hasSize(17);
        Matcher all = ALL.matcher(DOC);
        assertThat(all.find()).isTrue();
        List<Integer> sums = List.of(sum(counted, 0), sum(counted, 1), sum(counted, 2));
        assertThat(List.of(number(all, 2), number(all, 3), number(all, 4))).isEqualTo(sums);
        assertThat(number(all, 1))
                .isEqualTo(sums.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void eachGapIsRanked() {
        Set<String> gaps = ROW.matcher(DOC)
                .results()
                .filter(row -> row.group(7).equals("**gap**"))
                .map(row -> "V" + row.group(1) + "." + row.group(2) + "." + row.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
        String list = DOC.substring(DOC.indexOf("### Gaps in order of weight"), DOC.indexOf("### V1 "));

        Set<String> listed = Pattern.compile("V\\d+\\.\\d+\\.\\d+")
                .matcher(list)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(gaps).isNotEmpty();
    }

    @Test
    void eachNamedTestExists() {
        Map<String, String> sources = sources();
        List<String> missing = TEST.matcher(DOC)
                .results()
                .filter(named -> !sources.getOrDefault(named.group(1), "")
                        .contains(named.group(2) == null ? "class " : " " + named.group(2) + "("))
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(missing).isEmpty();
    }

    private static int points(MatchResult row) {
        if (row.group(4) == null) {
            return 1;
        }
        boolean isOfOneSection =
                row.group(1).equals(row.group(4)) && row.group(2).equals(row.group(5));
        return isOfOneSection ? number(row, 6) - number(row, 3) + 1 : Objects.requireNonNull(WHOLE.get(number(row, 1)));
    }

    private static int number(MatchResult row, int group) {
        return Integer.parseInt(row.group(group));
    }

    private static int sum(Map<Integer, List<Integer>> counted, int state) {
        return counted.values().stream().mapToInt(sums -> sums.get(state)).sum();
    }

    /** {@return the sources of the test classes by class name} */
    private static Map<String, String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> String.valueOf(file.getFileName()).replace(".java", ""),
                            SecurityDocTest::text,
                            String::concat));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
