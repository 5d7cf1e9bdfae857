package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.Fixture;
import org.lodegraph.TestDatabase;
import org.lodegraph.WithDatabase;
import org.lodegraph.graph.entity.Agreement;
import org.lodegraph.graph.entity.Bloc;
import org.lodegraph.graph.entity.Country;
import org.lodegraph.graph.entity.Measure;
import org.lodegraph.graph.entity.Mineral;
import org.lodegraph.graph.entity.Source;
import org.lodegraph.graph.entity.Stage;

/** Over the drawn fixture; each expected value stands in fixture/graph.cypher. */
@WithDatabase(Fixture.DRAWN)
class EntitiesTest {

    private static Entities entities;

    @BeforeAll
    static void load() {
        entities = TestDatabase.server().entities();
    }

    @Test
    void findsACountryByItsCode() {
        Country country = entities.find(Country.class, "COD").orElseThrow();

        assertThat(country.name()).isEqualTo("Congo (Kinshasa)");
        assertThat(country.governance()).isEqualTo(-1.5);
        assertThat(country.isoNumeric()).isEqualTo(180);
    }

    @Test
    void findsListsAndDates() {
        assertThat(entities.find(Mineral.class, "cobalt").orElseThrow().symbols())
                .isEqualTo(List.of("Co"));
        Agreement agreement = entities.find(Agreement.class, "us-cod-2025").orElseThrow();
        assertThat(agreement.signed()).isEqualTo(LocalDate.of(2025, 12, 4));
        assertThat(agreement.commitments()).isEqualTo(List.of("first offer of output"));
        assertThat(entities.find(Measure.class, "cod-cobalt-quota")
                        .orElseThrow()
                        .quotaTonnes())
                .isEqualTo(96600.0);
    }

    @Test
    void findsTheRestOfTheCatalogue() {
        assertThat(entities.find(Stage.class, "refining").orElseThrow().position())
                .isEqualTo(3);
        assertThat(entities.find(Bloc.class, "g7").orElseThrow().name()).isEqualTo("Group of Seven");
        assertThat(entities.find(Source.class, "baci-2024").orElseThrow().publisher())
                .isEqualTo("CEPII");
    }

    @Test
    void findsNothingUnderAKeyThatIsNone() {
        assertThat(entities.find(Country.class, "ZZZ")).isEmpty();
    }
}
