package org.lodegraph.data.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.WithDatabase;

/** Counts the store in two ways and computes the digests of values. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class InventoryTest {

    @Test
    void theCountStoreAndTheStatementsAgree(Graph graph) {
        Map<String, Long> counts = new Inventory(graph).counts();

        assertThat(counts).isEqualTo(new Inventory(graph, false).counts()).containsEntry("Country", 6L);
        assertThat(counts.keySet()).containsExactlyElementsOf(Inventory.KINDS);
    }

    @Test
    void readContentMatchesTheCounts(Graph graph) {
        Inventory inventory = new Inventory(graph);
        Map<String, Long> counts = inventory.counts();

        inventory
                .read(Inventory.KINDS)
                .forEach((kind, stored) -> assertThat(stored.count()).as(kind).isEqualTo(counts.get(kind)));
    }

    @Test
    void aDigestDependsOnContentAndNotOnOrder() {
        Map<String, Object> one = Map.of("id", "a", "year", 2024L, "share", 0.5, "names", List.of("x", "y"));

        assertThat(of(one, Map.of("id", "b"))).isEqualTo(of(Map.of("id", "b"), one));
        assertThat(List.of(
                        of(one),
                        of(Map.of("id", "a")),
                        of(Map.of("id", 1L)),
                        of(Map.of("id", 1.0)),
                        of(Map.of("id", "1")),
                        of(Map.of("id", true)),
                        of(Map.of("id", List.of("a", "b"))),
                        of(Map.of("id", List.of("ab"))),
                        of(Map.of("id", "a"), Map.of("id", "a"))))
                .doesNotHaveDuplicates();
        StoredKind stored = of(one);
        assertThat(StoredKind.parse(stored.text())).hasValue(stored);
        assertThat(StoredKind.parse("Country many digest")).isEmpty();
    }

    @SafeVarargs
    private static StoredKind of(Map<String, Object>... things) {
        Digest digest = new Digest();
        for (Map<String, Object> thing : things) {
            digest.add(Digest.text(thing));
        }
        return digest.toStoredKind("Market SHIPS");
    }
}
