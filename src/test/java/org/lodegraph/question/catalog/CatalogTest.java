package org.lodegraph.question.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/** Catalog queries on the smallest example. */
@WithDatabase(Fixture.OUTPUT_EXAMPLE)
class CatalogTest {

    private static Catalog catalog;

    private static Names names;

    @BeforeAll
    static void load(Graph graph) {
        TestDatabase.run("""
                UNWIND [['sand-for-building', 'for building'], ['sand-for-glass', 'for glass']] AS row
                CREATE (mineral:Mineral {id: row[0], name: 'Sand ' + row[1], symbols: [], mineralGroup: 'test', unitBasis: 'gross'})
                CREATE (mineral)<-[:NAMES]-(:Alias {key: row[0], alias: 'sand', kind: 'common', form: row[1]});
                """);
        catalog = new Catalog(graph, TestDatabase.server().entities());
        names = new Names(graph);
    }

    @Test
    void pagesContainEveryCountryOnce() {
        List<String> walked = new ArrayList<>();
        Answer<List<CountryEntry>> page;
        int offset = 0;
        do {
            page = catalog.countries(Optional.empty(), Optional.empty(), new Page(offset, 3));
            page.data().forEach(country -> walked.add(country.iso3()));
            offset += 3;
        } while (page.meta().more());

        assertThat(walked).containsExactly("AAA", "BBB", "CCC", "TTT");
    }

    @Test
    void findsCountriesByPartialNameCodeAndBloc() {
        assertThat(countries(Optional.of("COUNTRY B"), Optional.empty()))
                .containsExactly("BBB"); // case does not matter
        assertThat(countries(Optional.of("ttt"), Optional.empty())).containsExactly("TTT");
        assertThat(countries(Optional.empty(), Optional.of("union"))).containsExactly("BBB");
    }

    @Test
    void unknownIdReturnsNearestIds() {
        assertThatThrownBy(() -> catalog.mineral(new MineralId("exemplum")))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        fault -> assertThat(fault.nearest()).containsExactly("examplium"));
        assertThatThrownBy(() -> catalog.country(new Iso3("TTA")))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        fault -> assertThat(fault.nearest()).containsExactly("TTT"));
    }

    @Test
    void mineralSummarizesTargetVerdicts() {
        MineralDetail mineral = catalog.mineral(new MineralId("examplium")).data();

        assertThat(mineral.fitness().status()).isEqualTo(FitnessStatus.FIT); // its one target is
        assertThat(mineral.fitness().targets())
                .containsExactly(new MineralDetail.TargetVerdict("TTT", FitnessStatus.FIT, "drawn"));
        assertThat(mineral.years())
                .containsExactly(
                        new MineralDetail.StageYear("refining", 2024, List.of("first-2025", "second-2025")),
                        new MineralDetail.StageYear("refining", 2020, List.of("study-2023")));
    }

    @Test
    void explainsMissingStage() {
        Answer<MineralDetail> mineral = catalog.mineral(new MineralId("examplium"));

        // the example prints refining output only
        assertThat(mineral.meta().reasons())
                .containsEntry("stages.extraction", "no loaded source prints output by country at this stage")
                .doesNotContainKey("stages.refining");
    }

    @Test
    void mineralWithoutFlowsIsUnfitWithReason() {
        Answer<MineralDetail> sand = catalog.mineral(new MineralId("sand-for-glass"));

        assertThat(sand.data().fitness().status()).isEqualTo(FitnessStatus.UNFIT);
        assertThat(sand.meta().reasons()).containsKeys("fitness.targets", "balance");
    }

    @Test
    void sharedNameIsListedForEachMineralWithItsForm() {
        assertThat(names.minerals())
                .filteredOn(name -> name.name().equals("sand"))
                .containsExactly(
                        new Names.MineralName("sand", "sand-for-building", "for building"),
                        new Names.MineralName("sand", "sand-for-glass", "for glass"));
    }

    @Test
    void singleStageEqualsListedStage() {
        assertThat(catalog.stage(Stage.REFINING).data())
                .isEqualTo(catalog.stages().data().get(2))
                .isEqualTo(new StageEntry("refining", 3, "refining", "refining"));
    }

    private static List<String> countries(Optional<String> text, Optional<String> bloc) {
        return catalog.countries(text, bloc.map(BlocId::new), Page.FIRST).data().stream()
                .map(CountryEntry::iso3)
                .toList();
    }
}
