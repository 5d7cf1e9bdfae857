package org.lodegraph.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the words of the source: type names and the first words of comments. */
@Execution(ExecutionMode.CONCURRENT)
class WordsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path RETIRED = Path.of("src/test/resources/words/retired-names.txt");
    private static final Pattern TYPE = Pattern.compile("(?m)^[a-z @-]*\\b(?:class|record|enum|interface) ([A-Z]\\w*)");

    /** Words of what is asked about, which the HTTP layer does not know. */
    private static final List<String> DOMAIN = List.of(
            "mineral",
            "minerals",
            "cobalt",
            "ore",
            "mine",
            "mines",
            "refinery",
            "refining",
            "tonne",
            "tonnes",
            "stage",
            "stages",
            "country",
            "countries",
            "iso3",
            "bloc",
            "blocs",
            "target",
            "targets",
            "importer",
            "exporter",
            "trade",
            "hs6",
            "tariff",
            "measure",
            "measures",
            "sanction",
            "sanctions",
            "agreement",
            "agreements",
            "scenario",
            "scenarios",
            "scan",
            "scans",
            "chokepoint",
            "chokepoints",
            "exposure");

    private static final Pattern QUESTION =
            Pattern.compile("/\\*\\*\\s*(?:\\*\\s*)?(?:What|How|Which|Where|Who|Whose|Why)\\b[^\\n]*");

    @Test
    void aTypeNameStandsForOneThing() throws IOException {
        Map<String, List<Path>> twice = sources().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
        twice.values().removeIf(files -> files.size() == 1);

        assertThat(twice).isEmpty();
    }

    @Test
    void noTypeHasARetiredName() throws IOException {
        Set<String> retired = Files.readAllLines(RETIRED).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
        assertThat(retired).contains("Door", "Courier", "Letter", "Lots", "Cone");

        for (Path file : sources()) {
            assertThat(types(Files.readString(file))).as(file.toString()).doesNotContainAnyElementsOf(retired);
        }
    }

    @Test
    void noCommentOpensWithAQuestionWord() throws IOException {
        for (Path file : sources()) {
            assertThat(QUESTION.matcher(Files.readString(file)).results().map(MatchResult::group))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void theHttpLayerAndItsTestsUseNoWordOfTheDomain() throws IOException {
        for (String root : List.of("src/main/java/org/lodegraph/web", "src/test/java/org/lodegraph/web")) {
            for (Path file : sources(Path.of(root))) {
                assertThat(words(Files.readString(file))).as(file.toString()).doesNotContainAnyElementsOf(DOMAIN);
            }
        }
    }

    @Test
    void aWordOfTheDomainIsNoticedInNamesAndTexts() {
        assertThat(words("int mineralId = BLOC_ID; // of \"/countries/{iso3}\""))
                .contains("mineral", "bloc", "countries", "iso3");
    }

    /** Returns the words of a source in lower case; a name is taken apart into its words. */
    private static Set<String> words(String source) {
        return Stream.of(source.replace("InvocationTargetException", "") // a name of the JDK
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z0-9]+", -1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/** What a target takes. */", "/**\n * How it is done.\n */", "/** Whose supply it is. */"})
    void aQuestionWordIsNoticed(String comment) {
        assertThat(QUESTION.matcher(comment).find()).isTrue();
    }

    private static List<String> types(String source) {
        return TYPE.matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static List<Path> sources() throws IOException {
        return sources(MAIN);
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
