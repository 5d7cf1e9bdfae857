package org.lodegraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.graph.Header;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.model.Unwrapped;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.WithDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;

/**
 * Checks the contract of every file below {@code cypher/}, so that a new statement is tested automatically.
 *
 * <p>The database is this test's own: names left by another test would hide a misspelt one.
 */
@WithDatabase(value = Fixture.DRAWN_IN_VOLUME, own = true)
@Execution(ExecutionMode.CONCURRENT)
class CypherContractTest {

    private static final Pattern VERB_ROW = Pattern.compile("`([a-z]+)`");
    private static final Set<String> VERBS = verbs();

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private static final QueryCatalog CATALOG = QueryCatalog.load();
    private static final Map<String, Explained> EXPLAINED = new ConcurrentHashMap<>();

    private static final Map<String, String> REFUSED = new ConcurrentHashMap<>();

    /** Planning takes most of the time here, and statements can be planned concurrently. */
    @BeforeAll
    static void explainAll(GraphServer server) {
        CATALOG.entries().parallelStream().forEach(entry -> {
            try {
                explain(server, entry);
            } catch (Neo4jException e) {
                REFUSED.put(entry.name(), e.getMessage());
            }
        });
    }

    @Test
    void everyFileHasAConstantAndEveryConstantAFile() throws Exception {
        List<QueryConstants> constants = QueryConstants.all();

        assertThat(constants.stream().map(constant -> constant.query().name()))
                .as("constants of *Queries classes (found) against files below cypher/ (expected)")
                .containsExactlyInAnyOrderElementsOf(
                        statements().map(QueryCatalog.Entry::name).toList());
        assertThat(constants)
                .as("a constant is named as its file")
                .allSatisfy(constant -> assertThat(constant.field())
                        .isEqualTo(constantName(constant.query().name())));
    }

    @Test
    void everyStatementCanBeExplained() {
        assertThat(REFUSED).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theVerbIsOneOfThePromises() {
        return each(entry -> assertThat(VERBS).contains(entry.verb()));
    }

    @TestFactory
    Stream<DynamicTest> theParametersOfHeaderStatementAndRecordAgree() throws Exception {
        Map<String, List<Query<?, ?>>> queries = queries();
        return each(entry -> {
            List<Header.Field> header = entry.header().parameters();
            assertThat(names(header))
                    .as("$parameters of the header against those of the statement")
                    .containsExactlyInAnyOrderElementsOf(parametersOf(entry.text()));
            queries(queries, entry).forEach(query -> assertFits(header, query.parameters()));
        });
    }

    @TestFactory
    Stream<DynamicTest> theColumnsOfHeaderStatementAndRecordAgree() throws Exception {
        Map<String, List<Query<?, ?>>> queries = queries();
        return each(entry -> {
            List<Header.Field> header = entry.header().columns();
            assertThat(names(header))
                    .as("columns of the header against those that the statement returns, in order")
                    .containsExactlyElementsOf(explained(entry).columns());
            queries(queries, entry).forEach(query -> assertFits(header, query.row()));
        });
    }

    @TestFactory
    Stream<DynamicTest> readingVerbsReadAndWritingVerbsWrite() {
        return each(entry -> assertThat(explained(entry).type())
                .as(entry.verb())
                .isIn(
                        entry.reads()
                                ? List.of(QueryType.READ_ONLY)
                                : List.of(QueryType.WRITE_ONLY, QueryType.READ_WRITE)));
    }

    @TestFactory
    Stream<DynamicTest> thePlannerHasNothingToSay() {
        return each(entry -> assertThat(explained(entry).notifications())
                .as("notifications; an unknown name is one that docs/model.md does not know")
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> thePlanStartsFromAKeyOrTheHeaderSaysWhyNot() {
        return each(entry -> {
            String meant =
                    entry.header().plans().stream().map(Header.Plan::operators).collect(Collectors.joining(" "));
            assertThat(explained(entry).suspects().stream().filter(operator -> !meant.contains(operator)))
                    .as(
                            "operators that read more than a key gives; allow one by '// plan: <operator> because <reason>'")
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> theStatementIsInHouseStyle() {
        return CATALOG.entries().stream()
                .map(entry -> dynamicTest(
                        entry.name(),
                        () -> assertThat(HouseStyle.faults(entry.verb(), entry.text()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whatIsForExploringOnlyReadsAndNamesWhatExists() {
        return CATALOG.entries().stream()
                .filter(CypherContractTest::explores)
                .map(entry -> dynamicTest(entry.name(), () -> {
                    Explained explained = explained(entry);
                    assertThat(explained.type()).isEqualTo(QueryType.READ_ONLY);
                    assertThat(explained.notifications()).isEmpty();
                    assertThat(names(entry.header().parameters()))
                            .containsExactlyInAnyOrderElementsOf(parametersOf(entry.text()));
                }));
    }

    /** {@return the verbs in the table of cypher/README.md} */
    private static Set<String> verbs() {
        try {
            return Files.readString(Path.of("cypher/README.md"))
                    .lines()
                    .dropWhile(line -> !line.equals("## Verbs"))
                    .takeWhile(line -> !line.equals("## The constant"))
                    .filter(line -> line.startsWith("| `"))
                    .flatMap(line -> VERB_ROW.matcher(line.substring(0, line.indexOf('|', 1)))
                            .results()
                            .map(found -> found.group(1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<QueryCatalog.Entry> statements() {
        return CATALOG.entries().stream().filter(entry -> !explores(entry));
    }

    private static boolean explores(QueryCatalog.Entry entry) {
        return entry.feature().equals("explore") || entry.feature().equals("rule");
    }

    private static Stream<DynamicTest> each(Check check) {
        return statements().map(entry -> dynamicTest(entry.name(), () -> check.of(entry)));
    }

    /** A check of one statement. */
    @FunctionalInterface
    private interface Check {
        void of(QueryCatalog.Entry entry) throws Exception;
    }

    private static void explain(GraphServer server, QueryCatalog.Entry entry) {
        EXPLAINED.put(
                entry.name(), Explained.of(server, entry.text(), entry.header().parameters()));
    }

    /**
     * {@return the database's explanation of a statement; a rejected one only has the case
     * {@link #everyStatementCanBeExplained}}
     */
    private static Explained explained(QueryCatalog.Entry entry) {
        assertThat(EXPLAINED).as("statements that the database took").containsKey(entry.name());
        return Objects.requireNonNull(EXPLAINED.get(entry.name()));
    }

    private static Map<String, List<Query<?, ?>>> queries() throws Exception {
        Map<String, List<Query<?, ?>>> queries = new TreeMap<>();
        for (QueryConstants constant : QueryConstants.all()) {
            queries.computeIfAbsent(constant.query().name(), name -> new ArrayList<>())
                    .add(constant.query());
        }
        return queries;
    }

    private static List<Query<?, ?>> queries(Map<String, List<Query<?, ?>>> queries, QueryCatalog.Entry entry) {
        assertThat(queries).as("the query constants").containsKey(entry.name());
        return Objects.requireNonNull(queries.get(entry.name()));
    }

    private static List<String> names(List<Header.Field> fields) {
        return fields.stream().map(Header.Field::name).toList();
    }

    private static Set<String> parametersOf(String text) {
        String code = text.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        return PARAMETER.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static void assertFits(List<Header.Field> header, Class<? extends Record> record) {
        Map<String, RecordComponent> components =
                components(record).collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        assertThat(names(header))
                .as("names of the header against the components of " + record.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(components.keySet());
        assertThat(header.stream()
                        .filter(field -> !ColumnTypes.fits(
                                field.type(),
                                Objects.requireNonNull(components.get(field.name()))
                                        .getGenericType()))
                        .map(field -> field + " against " + components.get(field.name())))
                .as("types of the header against those of " + record.getSimpleName())
                .isEmpty();
    }

    private static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> component.isAnnotationPresent(Unwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private static String constantName(String name) {
        return name.substring(name.indexOf('/') + 1).replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
