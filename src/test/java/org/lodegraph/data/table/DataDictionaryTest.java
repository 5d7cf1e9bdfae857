package org.lodegraph.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Share;
import org.lodegraph.model.Tonnes;
import org.lodegraph.testing.GoldenFile;

/** Keeps the tables of {@code import/README.md} in line with the row records. */
class DataDictionaryTest {

    private static final Path PAGE = Path.of("import/README.md");
    private static final String BEGIN =
            "<!-- tables: written by DataDictionaryTest from the row records, not by hand -->";
    private static final String END = "<!-- end of tables -->";

    @Test
    void theTablesMatchTheRecords() throws IOException {
        String found = Files.readString(PAGE);
        int begin = found.indexOf(BEGIN);
        int end = found.indexOf(END);
        assertThat(begin).as(PAGE + " holds the line " + BEGIN).isNotNegative();
        assertThat(end).as(PAGE + " holds the line " + END).isGreaterThan(begin);
        String page = found.substring(0, begin) + BEGIN + "\n" + tables() + "\n" + found.substring(end);

        GoldenFile.assertMatches(PAGE, page);
    }

    @Test
    void everyTableAndEveryColumnHasAMeaning() {
        assertThat(columns().filter(column -> column.meaning() == null)).isEmpty();
        assertThat(Tables.ALL)
                .allSatisfy(table -> assertThat(table.row().getAnnotation(Meaning.class))
                        .as(table.name())
                        .isNotNull());
    }

    @Test
    void onlyOptionalCellsHaveAMeaningOfEmpty() {
        assertThat(columns()
                        .filter(column -> column.meaning() != null)
                        .filter(column ->
                                column.mayBeEmpty() == column.said().empty().isEmpty()))
                .isEmpty();
    }

    @Test
    void everyFractionalNumberHasAUnit() {
        assertThat(columns()
                        .filter(column -> column.meaning() != null)
                        .filter(column ->
                                column.isNumber() && column.said().unit().isEmpty()))
                .isEmpty();
    }

    /** Shares and tonnes have the bounds of their type, coordinates those of {@link Position}. */
    @Test
    void everyNumberHasBoundsAndEveryYearThoseOfYears() {
        assertThat(columns()
                        .filter(column -> column.isBare() && column.bounds() == null)
                        .map(Column::name))
                .containsOnly("latitude", "longitude");
        assertThat(columns().filter(column -> column.name().equals("year")))
                .hasSize(9)
                .allSatisfy(column -> assertThat(column.bounds())
                        .returns(1900.0, Bounds::least)
                        .returns(2100.0, Bounds::most));
    }

    /**
     * Sources announce measures after their first day, suspend them before it, and sign treaties again that are long in
     * force.
     */
    @Test
    void everyEndHasALowerBound() {
        Set<String> starts = Set.of(
                "agreements.signed",
                "agreements.in_force",
                "measures.announced",
                "measures.effective",
                "measures.suspended_from",
                "bloc_members.since",
                "barred_pairs.since");
        assertThat(columns()
                        .filter(column -> column.component().getType() == LocalDate.class
                                || column.name().endsWith("_high"))
                        .filter(column -> column.component().getAnnotation(NotBelow.class) == null)
                        .map(Column::toString))
                .containsExactlyInAnyOrderElementsOf(starts);
    }

    /** A component of a row record. */
    private record Column(
            String table,
            RecordComponent component,
            @Nullable Meaning meaning) {

        Meaning said() {
            return Objects.requireNonNull(meaning);
        }

        boolean mayBeEmpty() {
            return component.getType() == List.class
                    || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        boolean isNumber() {
            Class<?> type = component.getType();
            return type == double.class || type == Double.class || type == Tonnes.class;
        }

        @Nullable
        Bounds bounds() {
            return component.getAnnotation(Bounds.class);
        }

        boolean isBare() {
            return Set.of(int.class, Integer.class, double.class, Double.class).contains(component.getType());
        }

        String name() {
            return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }

        String type() {
            Class<?> type = component.getType();
            if (type == int.class || type == Integer.class) {
                return "whole number" + range(bounds());
            }
            if (type == LocalDate.class) {
                return "date";
            }
            if (type == List.class) {
                return "list";
            }
            if (type == boolean.class) {
                return "true, false";
            }
            if (type == Share.class) {
                return "share, 0 to 1";
            }
            if (isNumber()) {
                return "number, " + said().unit();
            }
            return type.isEnum() ? menu(type) : "text";
        }

        private static String range(@Nullable Bounds bounds) {
            if (bounds == null) {
                return "";
            }
            String least = String.format(Locale.ROOT, ", %.0f ", bounds.least());
            return bounds.most() == Integer.MAX_VALUE
                    ? least + "or more"
                    : least + String.format(Locale.ROOT, "to %.0f", bounds.most());
        }

        private static String menu(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return table + "." + name();
        }
    }

    private static Stream<Column> columns() {
        return Tables.ALL.stream().flatMap(DataDictionaryTest::columns);
    }

    private static Stream<Column> columns(Table<?> table) {
        return Arrays.stream(table.row().getRecordComponents())
                .filter(component -> component.getType() != Provenance.class)
                .map(component -> new Column(table.name(), component, component.getAnnotation(Meaning.class)));
    }

    private static String tables() {
        StringBuilder page = new StringBuilder();
        for (Table<?> table : Tables.ALL) {
            page.append("\n### `").append(file(table)).append("`\n\n");
            page.append("A row is ").append(said(table)).append(".\n");
            page.append("\n| column | type | meaning | empty |\n|---|---|---|---|\n");
            columns(table).forEach(column -> page.append(line(table, column)));
        }
        return page.toString();
    }

    private static String said(Table<?> table) {
        return Objects.requireNonNull(table.row().getAnnotation(Meaning.class), table.name())
                .value();
    }

    /** The name of a file, or of several files if the shipped table is a folder. */
    private static String file(Table<?> table) {
        return Files.isDirectory(Path.of("import", table.name())) ? table.name() + "/*.csv" : table.name() + ".csv";
    }

    private static String line(Table<?> table, Column column) {
        Meaning said = column.said();
        List<String> words = new ArrayList<>();
        words.add(said.value());
        table.references().stream()
                .filter(reference -> reference.column().equals(column.name()))
                .forEach(reference ->
                        words.add("names a row of `" + reference.target().name() + "`"));
        return "| `" + column.name() + "` | " + column.type() + " | "
                + String.join("; ", words).replace("|", "\\|") + " | "
                + said.empty().replace("|", "\\|") + " |\n";
    }
}
