package org.lodegraph.data.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidInputException;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

@WithDatabase
class ImporterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** One node or relationship of each label and type that users and scans create. */
    private static final String KEPT = """
            CREATE (:Scenario {id: 'kept'}), (:ScanLease {id: 'scan'}),
              (:Subscription {id: 'sub'})-[:DELIVERED]->(:Delivery {id: 'msg'});
            MATCH (stays:Operation {id: 'cobalt/refining/CHN'})
            MATCH (goes:Operation {id: 'cobalt/extraction/USA'})
            CREATE (scan:RiskScan {id: 'scan'})-[:BASED_ON]->(:ScanBasis {id: 'basis'})
            CREATE (scan)-[:FOUND]->(:Finding {key: 'stays', scan: 'scan'})-[:CONCERNS]->(stays)
            CREATE (scan)-[:FOUND]->(:Finding {key: 'gone', scan: 'scan'})-[:CONCERNS]->(goes);
            """;

    @TempDir
    private Path temporary;

    private Importer importer;

    @BeforeEach
    void startEmpty() {
        importer = new Importer(TestDatabase.clear(), CLOCK);
    }

    @Test
    void loadsEveryTable() {
        ImportReport report = importer.run(Folders.WHOLE, Progress.NONE);

        assertThat(report.rows()).hasSize(28).containsEntry("countries", 4).containsEntry("observations", 22);
        // 3 sources, 4 countries, 4 stages, 4 minerals, 3 aliases, 1 list, 2 blocs, 1 agreement, 1 measure with 2
        // periods, 2 barred
        // trades, 22 observations,
        // 5 operations (cobalt: extraction COD UNKNOWN USA, refining CHN, use USA) in 3 markets, 3 derivations,
        // fitness, balance,
        // statement, dataset, 3 sites, 2 applications, 1 rest of trade
        assertThat(report.nodes()).isEqualTo(70);
        assertThat(report.swept()).isEmpty();
        assertThat(importer.loadedDataVersion()).hasValue(importer.dataVersion(Folders.WHOLE));
    }

    @Test
    void drawsTheGraphOfTheModel() {
        importer.run(Folders.WHOLE, Progress.NONE);

        assertThat(Snapshot.take())
                .contains(
                        "PART_OF dysprosium>rare-earths {}",
                        "PART_OF CHNS2>CHNcobalt/refining/CHN {}",
                        "HOST_OF copper>cobalt {note=most of the Copperbelt, shareHigh=0.7, shareLow=0.3, stage=refining}",
                        "MEMBER_OF USA>ministerial-2026 {role=host, since=2026-02-04}",
                        "MEMBER_OF eu27>ministerial-2026 {role=member, since=2026-02-04}",
                        "PARTY_TO eu27>us-uk-2026 {role=observer}",
                        "COVERS us-uk-2026>refining {}",
                        "RESTRICTS CODcod-cobalt-quota-2025>cobalt {form=hydroxide, hs6=282200, key=cod-cobalt-quota-2025|cobalt|hydroxide|282200}",
                        "RESTRICTS CODcod-cobalt-quota-2025>cobalt {key=cod-cobalt-quota-2025|cobalt|null|null}",
                        "TARGETS CODcod-cobalt-quota-2025>CHN {}",
                        "BARS chn-usa-cobalt>CHN {}",
                        "NAMES Congo (Kinshasa)|COD>COD {}",
                        "DERIVED_FROM cobalt.2024.extraction.COD.refining.CHN.hydroxide>CODwgi-2023.governance.none.none.COD.2023.va {}",
                        "NEXT extraction>intermediate {}",
                        "NEXT refining>use {}",
                        "PART_OF CHNcobalt/refining/CHN>CHNcobalt/CHN {}",
                        "IN CHNcobalt/CHN>CHN {}",
                        "OF CHNcobalt/CHN>cobalt {}",
                        "OF UNKNOWNcobalt/extraction/UNKNOWN>cobalt {}",
                        "ABOUT CODusgs-mcs-2026.production.cobalt.extraction.COD.2024>CODcobalt/extraction/COD {}",
                        "ABOUT USAusgs-mcs-2026.import-share.cobalt.none.USA.2024>USA {}",
                        "ABOUT usgs-mcs-2026.production.cobalt.extraction.WORLD.2024>cobalt {}",
                        "FROM s01>usgs-mcs-2026 {row=2, table=world.csv}");
        assertThat(Snapshot.take()).noneMatch(line -> line.startsWith("PART_OF UNKNOWN"));
    }

    @Test
    void derivesAnOperationFromItsChosenFigures() {
        importer.run(Folders.WHOLE, Progress.NONE);

        // 2025 is withheld, so 2024 is the newest figure; of the two editions the chosen one has 226,000.
        assertThat(Snapshot.take())
                .contains(
                        "Operation > {basis=reported, id=cobalt/extraction/COD, iso3=COD, latestYear=2024, mineral=cobalt, name=DR Congo, Cobalt extraction, outputEvidence=usgs-mcs-2026.production.cobalt.extraction.COD.2024, outputTonnes=226000.0, stage=extraction}",
                        "Operation > {basis=estimated, capacityBasis=reported, capacityTonnes=250000.0, capacityYear=2024, id=cobalt/refining/CHN, iso3=CHN, latestYear=2024, mineral=cobalt, name=China, Cobalt refining, outputEvidence=usgs-mcs-2026.production.cobalt.refining.CHN.2024, outputTonnes=190000.0, stage=refining}",
                        "Operation > {id=cobalt/extraction/UNKNOWN, iso3=UNKNOWN, mineral=cobalt, name=Country unknown, Cobalt extraction, stage=extraction}",
                        "Operation > {id=cobalt/use/USA, iso3=USA, mineral=cobalt, name=United States, Cobalt use, stage=use}");
    }

    @Test
    void derivesGovernanceWhereAllSixDimensionsAreThere() {
        importer.run(Folders.WHOLE, Progress.NONE);

        // (-1.2 - 2.0 - 1.6 - 1.4 - 1.7 - 1.7) / 6 = -1.6; China has one dimension only
        assertThat(Snapshot.take())
                .anyMatch(
                        line -> line.startsWith("Country > {governance=-1.6,") && line.contains("governanceYear=2023"))
                .anyMatch(line -> line.startsWith("Country > {iso2=CN"));
    }

    @Test
    void changesNothingButTheStampTheSecondTime() {
        String first = importer.run(Folders.WHOLE, Progress.NONE).run();
        List<String> before = Snapshot.take();
        List<String> steps = new ArrayList<>();

        ImportReport second = importer.run(Folders.WHOLE, (step, done, total) -> steps.add(step));

        assertThat(Snapshot.take()).isEqualTo(before);
        assertThat(second.run()).isNotEqualTo(first);
        assertThat(importer.loaded().orElseThrow().run()).isEqualTo(second.run());
        assertThat(new HashSet<>(steps)).containsExactly("check"); // no table was written again
    }

    @Test
    void dataOfUsersAndScansDoesNotAffectTheImport() {
        String loaded = importer.run(Folders.WHOLE, Progress.NONE).run();
        long nodes = importer.nodes();
        long relationships = importer.relationships();
        TestDatabase.run(KEPT);
        List<String> before = Snapshot.take();
        List<String> steps = new ArrayList<>();

        ImportReport second = importer.run(Folders.WHOLE, (step, done, total) -> steps.add(step));

        assertThat(new HashSet<>(steps)).containsExactly("check"); // no table was written again
        assertThat(second.run()).isNotEqualTo(loaded);
        assertThat(second.nodes()).isEqualTo(nodes);
        assertThat(second.relationships()).isEqualTo(relationships);
        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void anImportKeepsDataOfUsersAndScansWithoutLinksToSweptNodes() {
        importer.run(Folders.WHOLE, Progress.NONE);
        TestDatabase.run(KEPT);
        List<String> kept =
                Snapshot.take().stream().filter(ImporterTest::isKept).toList();
        assertThat(kept).hasSize(14); // 8 nodes, 6 relationships

        ImportReport report = importer.run(Folders.with("changed", temporary), Progress.NONE);

        // the operation cobalt/extraction/USA is deleted, and so are its relationships
        assertThat(report.swept()).containsEntry("Operation", 1L).doesNotContainKeys("Finding", "CONCERNS");
        assertThat(Snapshot.take().stream().filter(ImporterTest::isKept))
                .containsExactlyElementsOf(kept.stream()
                        .filter(line -> !line.equals("CONCERNS gone>USAcobalt/extraction/USA {}"))
                        .toList())
                .hasSize(13);
        assertThat(importer.nodes()).isEqualTo(report.nodes());
    }

    private static boolean isKept(String line) {
        return line.matches(
                "(Scenario|RiskScan|Finding|ScanBasis|ScanLease|Subscription|Delivery|FOUND|CONCERNS|BASED_ON|DELIVERED) .*");
    }

    @Test
    void repairsAGraphFromWhichSomethingIsMissing() {
        importer.run(Folders.WHOLE, Progress.NONE);
        List<String> before = Snapshot.take();
        TestDatabase.run("MATCH (:Market {iso3: 'COD'})-[ships:SHIPS]->() DELETE ships");

        ImportReport second = importer.run(Folders.WHOLE, Progress.NONE);

        assertThat(Snapshot.take()).isEqualTo(before);
        assertThat(new HashSet<>(Snapshot.stamps())).containsExactly(second.run() + " > {}");
    }

    @Test
    void sweepsDataNoLongerInTheTables() {
        Path changed = Folders.with("changed", temporary);
        importer.run(Folders.WHOLE, Progress.NONE);
        TestDatabase.run(
                "MATCH (country:Country {iso3: 'USA'}) MATCH (operation:Operation {id: 'cobalt/refining/CHN'}) "
                        + "CREATE (country)-[:DEPENDS_ON {run: 'of version 0.2'}]->(operation)");

        ImportReport report = importer.run(changed, Progress.NONE);
        List<String> afterChange = Snapshot.take();

        // one shipment; one reserves figure with the operation cobalt/extraction/USA that it alone created, and their
        // edges (FROM and ABOUT of the figure; OF, AT and PART_OF of the operation)
        assertThat(report.swept())
                .containsEntry("SHIPS", 1L)
                .containsEntry("Observation", 1L)
                .containsEntry("Operation", 1L)
                .containsEntry("ABOUT", 1L)
                .containsEntry("PART_OF", 1L)
                .containsEntry("DEPENDS_ON", 1L) // of a kind that nothing writes any more
                .hasSize(9);
        TestDatabase.clear();
        importer.run(changed, Progress.NONE);
        assertThat(afterChange).isEqualTo(Snapshot.take()); // the same as an import into an empty database
    }

    @Test
    void givesTheSameGraphInAnyOrderOfEditions() throws IOException {
        importer.run(Folders.WHOLE, Progress.NONE);
        List<String> atOnce = Snapshot.take();

        for (String first : List.of("usgs-mcs-2025", "usgs-mcs-2026")) {
            String other = first.equals("usgs-mcs-2025") ? "usgs-mcs-2026" : "usgs-mcs-2025";
            Path alone = Folders.with("whole", temporary.resolve(first));
            Files.delete(alone.resolve("observations/" + other + ".csv"));
            TestDatabase.clear();
            importer.run(alone, Progress.NONE);
            assertThat(Snapshot.take())
                    .as(first + " alone")
                    .isNotEqualTo(atOnce)
                    .noneMatch(line -> line.contains("id=" + other + ".production"));

            importer.run(Folders.WHOLE, Progress.NONE);

            assertThat(Snapshot.take()).as(first + ", then " + other).isEqualTo(atOnce);
        }
    }

    @Test
    void writesNothingForAFaultInOneCellOfTheLastTable() throws IOException {
        importer.run(Folders.WHOLE, Progress.NONE);
        List<String> before = Snapshot.take();
        String run = importer.loaded().orElseThrow().run();
        Path faulty = Folders.with("changed", temporary);
        Path last = faulty.resolve("statements.csv");
        Files.writeString(
                last,
                Files.readString(last).replaceFirst("(?m),usgs-mcs-2026,([^,\n]*,[^,\n]*,[^,\n]*)$", ",nobody,$1"));

        assertThatThrownBy(() -> importer.run(faulty, Progress.NONE))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        faults -> assertThat(faults.lines())
                                .containsExactly(
                                        "statements.csv:2:source: reference, found 'nobody', expected id of a row of sources"));

        assertThat(Snapshot.take()).isEqualTo(before);
        assertThat(importer.loaded().orElseThrow().run()).isEqualTo(run);
    }

    @Test
    void keepsDataThatNoImportWrote() {
        importer.run(Folders.WHOLE, Progress.NONE);
        TestDatabase.run("CREATE (:Scenario {id: 'mine'})");

        importer.run(Folders.WHOLE, Progress.NONE);

        assertThat(Snapshot.take()).contains("Scenario > {id=mine}");
    }

    @Test
    void keepsDataThatOthersStampedLikeAnImport() {
        importer.run(Folders.WHOLE, Progress.NONE);
        TestDatabase.run("""
                CREATE (mine:Scenario {id: 'mine', run: 'yesterday'})
                WITH mine
                MATCH (country:Country {iso3: 'COD'})
                CREATE (mine)-[:ABOUT_ALL_OF {run: 'yesterday'}]->(country)
                """);

        importer.run(Folders.WHOLE, Progress.NONE);

        assertThat(Snapshot.take()).contains("Scenario > {id=mine}", "ABOUT_ALL_OF mine>COD {}");
    }

    @Test
    void writesNothingMoreOnceAnotherImportHasBegun() {
        Path changed = Folders.with("changed", temporary);
        importer.run(changed, Progress.NONE);
        List<String> wanted = Snapshot.take();

        for (String step : List.of("sources/3", "observations/22", "sweep/0")) {
            TestDatabase.clear();
            Progress overtaken = (name, done, total) -> {
                if ((name + "/" + done).equals(step)) {
                    importer.run(changed, Progress.NONE);
                }
            };
            assertThatThrownBy(() -> importer.run(Folders.WHOLE, overtaken))
                    .as(step)
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("another import has begun");
            assertThat(Snapshot.take()).as(step).isEqualTo(wanted); // the graph of the later import, unchanged
            assertThat(importer.loadedDataVersion()).hasValue(importer.dataVersion(changed));
        }
    }

    @Test
    void oneOfTwoConcurrentImportsWinsWithACompleteGraph() throws Exception {
        Path changed = Folders.with("changed", temporary);
        importer.run(changed, Progress.NONE);
        List<String> changedGraph = Snapshot.take();
        TestDatabase.clear();
        importer.run(Folders.WHOLE, Progress.NONE);
        List<String> wholeGraph = Snapshot.take();

        CyclicBarrier together = new CyclicBarrier(2);
        CompletableFuture<Boolean> one = attempt(together, Folders.WHOLE);
        CompletableFuture<Boolean> other = attempt(together, changed);

        assertThat(List.of(one.get(), other.get())).contains(true);
        boolean isChanged = importer.loadedDataVersion().equals(Optional.of(importer.dataVersion(changed)));
        assertThat(Snapshot.take()).isEqualTo(isChanged ? changedGraph : wholeGraph);
        assertThat(importer.loadedDataVersion()).isPresent();
    }

    /** {@return whether the import completed; false if it stopped for another} */
    private static CompletableFuture<Boolean> attempt(CyclicBarrier together, Path folder) {
        Importer own = new Importer(TestDatabase.graph(), Clock.systemUTC());
        return CompletableFuture.supplyAsync(() -> {
            try {
                together.await();
                own.run(folder, Progress.NONE);
                return true;
            } catch (ConflictException e) {
                return false;
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void isNotLoadedAfterACrashAtAnyStepAndTheNextRunRepairs() {
        List<String> steps = new ArrayList<>();
        Path changed = Folders.with("changed", temporary);
        importer.run(changed, (step, done, total) -> steps.add(step + "/" + done));
        List<String> whole = Snapshot.take();
        List<String> written =
                steps.stream().filter(step -> !step.startsWith("check")).toList();

        for (String last : List.of(written.get(0), written.get(written.size() / 2), written.get(written.size() - 1))) {
            importer.run(Folders.WHOLE, Progress.NONE);
            assertThatThrownBy(() -> importer.run(changed, crashAt(last))).isInstanceOf(Crash.class);
            assertThat(importer.loadedDataVersion()).as(last).isEmpty();

            importer.run(changed, Progress.NONE);

            assertThat(importer.loadedDataVersion()).hasValue(importer.dataVersion(changed));
            assertThat(Snapshot.take()).as(last).isEqualTo(whole);
        }
    }

    @Test
    void writesNothingWhereAnythingIsWrong() {
        importer.run(Folders.WHOLE, Progress.NONE);
        List<String> before = Snapshot.take();

        assertThatThrownBy(() -> importer.run(Folders.with("several", temporary), Progress.NONE))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        faults -> assertThat(faults.lines())
                                .hasSize(3)
                                .first()
                                .isEqualTo("countries.csv:3:latitude: number, found 'north', expected a number"))
                .hasMessageStartingWith("3 faults in ")
                .hasMessageContaining("nothing was written");
        assertThat(Snapshot.take()).isEqualTo(before);
        assertThat(importer.loadedDataVersion()).hasValue(importer.dataVersion(Folders.WHOLE));
    }

    @Test
    void hasNothingLoadedInAnEmptyGraph() {
        assertThat(importer.loadedDataVersion()).isEmpty();
    }

    private static Progress crashAt(String place) {
        return (step, done, total) -> {
            if ((step + "/" + done).equals(place)) {
                throw new Crash();
            }
        };
    }

    /** Simulates a crash in the middle of an import. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
