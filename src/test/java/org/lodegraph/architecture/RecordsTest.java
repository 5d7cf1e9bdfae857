package org.lodegraph.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that one thing is one record: no two records have components of the same names and types. */
class RecordsTest {

    /** Records that share names and types by chance, with the difference of their meanings. */
    private static final Map<Set<String>, String> APART = Map.of(
            Set.of("CatalogQueries.MineralYear", "NetworkSnapshot.Key"),
            "parameters of a statement; the key of a network in a map",
            Set.of("WrittenKinds", "IntegrityQueries.Types"),
            "the labels of written nodes; the labels where relationships of the types begin");

    @Test
    void noTwoRecordsHaveTheSameComponents() {
        assertThat(twins()).containsExactlyInAnyOrderElementsOf(APART.keySet());
    }

    private static List<Set<String>> twins() {
        return records().collect(Collectors.groupingBy(RecordsTest::components)).values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream()
                        .map(RecordsTest::name)
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .toList();
    }

    private static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.lodegraph").stream()
                        .filter(JavaClass::isRecord)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> type.getRecordComponents().length > 1);
    }

    /** {@return names and types, which say with their annotations what may be null} */
    private static List<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> component.getName() + " " + component.getAnnotatedType())
                .toList();
    }

    private static String name(Class<?> record) {
        return record.getName().replaceFirst(".*\\.", "").replace('$', '.');
    }
}
