package org.lodegraph.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodegraph.cli.Console;
import org.lodegraph.data.derive.DerivationRefresher;
import org.lodegraph.data.load.Importer;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Schema;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.ServedExample;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;

/** Damage of every kind is named, and questions are rejected, until an import repairs it. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class StoreWatchTest {

    private static final Path TABLES = Path.of(ServedExample.TABLES);

    private final StringWriter said = new StringWriter();
    private final Console console = new Console(new PrintWriter(said), new PrintWriter(said));

    private Graph graph;
    private Importer importer;
    private StoreWatch watch;

    @BeforeEach
    void load() {
        graph = TestDatabase.load(Fixture.WORKED_EXAMPLE);
        new DerivationRefresher(graph, console::progress).refreshIfStale();
        importer = new Importer(graph, WorkedExample.CLOCK);
        watch = new StoreWatch(graph, importer, console);
        watch.compareCounts();
        watch.compareContents();
        assertThat(damage()).isEmpty();
        said.getBuffer().setLength(0);
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void whatIsMissingOrAddedIsNamedAndAnImportRepairsIt() {
        TestDatabase.run("""
                MATCH (country:Country {iso3: 'TTT'}) DETACH DELETE country;
                CREATE (:Mineral {id: 'another'});
                MATCH (:Operation)-[supplies:SUPPLIES]->(:Operation) WITH supplies LIMIT 1 DELETE supplies;
                """);

        watch.compareCounts();

        assertThat(damage())
                .contains(
                        "the store lacks 1 of 6 Country",
                        "holds 1 Mineral more than the 4 written",
                        "lodegraph import");
        assertThat(said.toString().lines()).hasSize(1).first().asString().startsWith("lodegraph: the store lacks");
        assertThat(check()).isFalse();
        assertThat(said.toString())
                .containsPattern("lacks 1 of \\d+ SUPPLIES of Operation")
                .contains("Damaged: run lodegraph import");

        new StoreUpdater(graph, importer, console).run(StoreUpdater.check(TABLES, console));

        assertThat(said.toString()).contains("Deleting nodes of these labels that no import wrote: 1 Mineral");
        assertThat(damage()).isEmpty(); // of the new load, before the first check
        watch.compareCounts();
        watch.compareContents();
        assertThat(damage()).isEmpty();
        assertThat(said.toString()).contains("lodegraph: the store is intact again");
        assertThat(check()).isTrue();
    }

    @Test
    void oneValueThatIsGoneIsNamedByItsLabelAndAnImportRepairsIt() {
        TestDatabase.run("MATCH (country:Country {iso3: 'TTT'}) REMOVE country.name;");
        watch.compareCounts();
        assertThat(damage()).isEmpty(); // the counts are the same

        watch.compareContents();

        assertThat(damage()).contains("holds other values in some of 6 Country");
        watch.compareCounts();
        assertThat(damage()).contains("holds other values in some of 6 Country"); // known damage stands

        importer.run(TABLES, (step, done, total) -> {});
        assertThat(damage()).isEmpty();
    }

    @Test
    void derivedDataAreCheckedTooAndDerivingRepairsThem() {
        TestDatabase.run("""
                MATCH (:Market)-[depends:DEPENDS_ON]->(:Operation) SET depends.lossShared = 0.5;
                MATCH (operation:Operation {id: 'examplium/refining/RRR'}) SET operation.worldLoss = 0.1;
                """);

        watch.compareContents();

        assertThat(damage())
                .contains("DEPENDS_ON of Market", "worldLoss of Operation")
                .doesNotContainPattern("\\d Operation");
        new DerivationRefresher(graph, console::progress).run();
        watch.compareContents();
        assertThat(damage()).isEmpty();
    }

    @Test
    void droppedConstraintsAndIndexesAreCreatedAgain() {
        TestDatabase.run("""
                DROP INDEX observation_kind;
                DROP CONSTRAINT country_iso3;
                """);
        assertThat(check()).isFalse();
        assertThat(said.toString()).contains("observation_kind is missing", "country_iso3 is missing");
        said.getBuffer().setLength(0);

        watch.compareCounts();

        assertThat(damage()).isEmpty();
        assertThat(said.toString().lines())
                .containsExactly(
                        "lodegraph: missing parts of the schema were created again: country_iso3, observation_kind");
        assertThat(new Schema(graph).missing()).isEmpty();
    }

    @Test
    void aDuplicateKeyIsDamageAndAnImportRepairsIt() {
        TestDatabase.run("""
                DROP CONSTRAINT country_iso3;
                CREATE (:Country {iso3: 'TTT'});
                """);

        watch.compareCounts();

        assertThat(damage()).contains("holds 1 Country more than the 6 written");
        new StoreUpdater(graph, importer, console).run(StoreUpdater.check(TABLES, console));
        watch.compareCounts();
        watch.compareContents();
        assertThat(damage()).isEmpty();
        assertThat(new Schema(graph).missing()).isEmpty();
    }

    @Test
    void aStartImportsMissingDataAgainIfTheTablesExist() {
        TestDatabase.run("MATCH (country:Country {iso3: 'TTT'}) DETACH DELETE country;");

        new StoreUpdater(graph, importer, console).load(TABLES);

        assertThat(said.toString()).contains("lodegraph: the store lacks 1 of 6 Country", ": importing again");
        watch.compareCounts();
        watch.compareContents();
        assertThat(damage()).isEmpty();
    }

    @Test
    void aStartKeepsDamageWithoutTablesOrWithForeignNodes() {
        TestDatabase.run("MATCH (country:Country {iso3: 'TTT'}) DETACH DELETE country;");
        String run = importer.loaded().orElseThrow().run();

        new StoreUpdater(graph, importer, console).load(TABLES.resolve("absent"));
        TestDatabase.run("CREATE (:Mineral {id: 'another'});");
        new StoreUpdater(graph, importer, console).load(TABLES);

        assertThat(importer.loaded().orElseThrow().run()).isEqualTo(run);
        watch.compareCounts();
        assertThat(damage()).contains("lacks 1 of 6 Country");
    }

    @Test
    void aStoreOfAVersionThatKeptNoRecordIsServedUnchecked() {
        TestDatabase.run("MATCH (dataset:Dataset) REMOVE dataset.written, dataset.writtenDerived;");

        new StoreUpdater(graph, importer, console).load(TABLES);
        watch.compareCounts();
        watch.compareContents();

        assertThat(damage()).isEmpty();
        assertThat(said.toString()).contains("The last import left no record");
        assertThat(check()).isFalse();
        assertThat(said.toString()).contains("Cannot be checked: the last import left no record");
        importer.run(TABLES, (step, done, total) -> {});
        new DerivationRefresher(graph, console::progress).refreshIfStale();
        assertThat(check()).isTrue();
    }

    @Test
    void questionsAndScansAreRefusedWithTheReason() {
        LoadedDataset dataset =
                new LoadedDataset(importer, WorkedExample.CLOCK, run -> watch.damage(run), Optional::empty);
        assertThat(dataset.ready()).isTrue();
        TestDatabase.run("MATCH (country:Country {iso3: 'TTT'}) DETACH DELETE country;");
        watch.compareCounts();

        assertThat(dataset.ready()).isFalse();
        assertThat(dataset.damage().orElseThrow()).contains("lacks 1 of 6 Country");
        assertThatThrownBy(dataset::load).hasMessageContaining("lacks 1 of 6 Country");
        assertThatThrownBy(() -> new StoreUpdater(graph, importer, console).loadIfEmpty(TABLES))
                .hasMessageContaining("lacks 1 of 6 Country");
    }

    private boolean check() {
        return new StoreCheck(graph, importer, console).run();
    }

    private String damage() {
        return watch.damage(importer.loaded().orElseThrow().run()).orElse("");
    }
}
