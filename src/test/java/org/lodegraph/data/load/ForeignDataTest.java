package org.lodegraph.data.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.integrity.Integrity;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;

/** An import reports data of other applications and never changes them. */
@WithDatabase
class ForeignDataTest {

    private static final String OTHERS = """
            CREATE (:Person {name: 'Ann', run: 'their-run-7'})-[:OF {run: 'their-run-7'}]->(:Team {id: 'crm'});
            """;

    private Graph graph;

    @BeforeEach
    void startEmpty() {
        graph = TestDatabase.clear();
    }

    @Test
    void aFirstImportRefusesADatabaseWithOtherData() {
        TestDatabase.run(OTHERS);
        List<String> before = Snapshot.take();

        assertThatThrownBy(() -> importer(false).run(Folders.WHOLE, Progress.NONE))
                .isInstanceOf(ConflictException.class)
                .hasMessageContainingAll("1 Person", "1 Team", "--share");

        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void aSharedDatabaseKeepsDataOfOtherApplications() {
        TestDatabase.run(OTHERS);
        List<String> theirs = Snapshot.take();

        importer(true).run(Folders.WHOLE, Progress.NONE);
        importer(false).run(Folders.WHOLE, Progress.NONE); // the first decision to share is remembered
        TestDatabase.run("MATCH (country:Country {iso3: 'COD'}) DETACH DELETE country");
        importer(false).run(Folders.WHOLE, Progress.NONE);

        assertThat(Snapshot.take()).containsAll(theirs);
        assertThat(new Integrity(graph).compareContents().orElseThrow().differences())
                .isEmpty();
    }

    /** Answers read all nodes of a label, so countries of another application would make them wrong. */
    @Test
    void aSharedDatabaseIsRefusedWhereOthersUseTheSameLabels() {
        TestDatabase.run("""
                CREATE (:Country {iso3: 'FRA', owner: 'crm', name: 'La France'});
                CREATE (:Country {run: 'their-run-7'})-[:TRADES {run: 'their-run-7'}]->(:Mineral {run: 'their-run-7'});
                """);
        List<String> before = Snapshot.take();

        assertThatThrownBy(() -> importer(true).run(Folders.WHOLE, Progress.NONE))
                .isInstanceOf(ConflictException.class)
                .hasMessageContainingAll("2 Country", "1 Mineral", "change their labels");

        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void nodesOfOthersWithALabelOfLodegraphStopAnImportIntoASharedDatabase() {
        TestDatabase.run(OTHERS);
        importer(true).run(Folders.WHOLE, Progress.NONE);
        TestDatabase.run("CREATE (:Country {iso3: 'FRA', owner: 'crm', run: 'their-run-8'})");
        List<String> before = Snapshot.take();

        assertThatThrownBy(() -> importer(true).run(Folders.WHOLE, Progress.NONE))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("1 Country");

        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void anImportCleansItsOwnDatabase() {
        importer(false).run(Folders.WHOLE, Progress.NONE);
        List<String> written = Snapshot.take().stream()
                .filter(line -> !line.startsWith("Dataset"))
                .toList();
        TestDatabase.run("""
                MATCH (market:Market {id: 'cobalt/COD'})-[:IN]->(country:Country)
                CREATE (market)-[:SHIPS {key: 'mine'}]->(market), (:Country {iso3: 'FRA'}),
                  (country)-[:IN {note: 'not of an import: a country is in nothing'}]->(:Region {id: 'south'})
                """);

        importer(false).run(Folders.WHOLE, Progress.NONE);

        assertThat(Snapshot.take())
                .containsAll(written)
                .hasSize(written.size() + 3); // the Dataset node, the region, and the country's relationship to it
    }

    /** A user may delete the Dataset node: the countries still have a stamp. */
    @Test
    void aDatabaseWithoutItsDatasetIsNoForeignOne() {
        importer(false).run(Folders.WHOLE, Progress.NONE);
        TestDatabase.run("MATCH (dataset:Dataset) DELETE dataset");

        importer(false).run(Folders.WHOLE, Progress.NONE);

        assertThat(importer(false).loadedDataVersion()).isPresent();
    }

    /** The labels counted and swept are those that the statements of the import write; others are derived later. */
    @Test
    void theKindsAreWhatAnImportWrites() {
        List<String> kinds = Integrity.kinds().stream()
                .filter(kind -> !kind.equals("Market DEPENDS_ON") && !kind.startsWith("RestrictedMarket"))
                .toList();
        assertThat(kinds.stream().filter(kind -> !kind.contains(" ")))
                .containsExactlyInAnyOrderElementsOf(ImportPlan.WRITTEN.labels());
        assertThat(types(kinds)).containsExactlyInAnyOrderElementsOf(ImportPlan.WRITTEN.types());

        importer(false).run(Folders.WHOLE, Progress.NONE);
        try (var session = TestDatabase.server().driver().session()) {
            List<String> found = session.run(
                            "MATCH (from)-[link]->() RETURN DISTINCT labels(from)[0] + ' ' + type(link) AS kind")
                    .list(row -> row.get("kind").asString());
            assertThat(kinds).containsAll(found);
        }
    }

    private static Stream<String> types(List<String> kinds) {
        return kinds.stream()
                .filter(kind -> kind.contains(" "))
                .map(kind -> kind.substring(kind.indexOf(' ') + 1))
                .distinct();
    }

    private Importer importer(boolean share) {
        return new Importer(graph, WorkedExample.CLOCK, share);
    }
}
