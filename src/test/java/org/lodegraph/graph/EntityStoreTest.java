package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.entity.AgreementEntity;
import org.lodegraph.graph.entity.BlocEntity;
import org.lodegraph.graph.entity.CountryEntity;
import org.lodegraph.graph.entity.MeasureEntity;
import org.lodegraph.graph.entity.MineralEntity;
import org.lodegraph.graph.entity.SourceEntity;
import org.lodegraph.graph.entity.StageEntity;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/** Runs on the drawn fixture; fixture/graph.cypher has each expected value. */
@WithDatabase(Fixture.DRAWN)
class EntityStoreTest {

    private static EntityStore entityStore;

    @BeforeAll
    static void load() {
        entityStore = TestDatabase.server().entities();
    }

    @Test
    void findsACountryByItsCode() {
        CountryEntity countryEntity =
                entityStore.find(CountryEntity.class, "COD").orElseThrow();

        assertThat(countryEntity.name()).isEqualTo("Congo (Kinshasa)");
        assertThat(countryEntity.governance()).isEqualTo(-1.5);
        assertThat(countryEntity.isoNumeric()).isEqualTo(180);
    }

    @Test
    void findsListsAndDates() {
        assertThat(entityStore.find(MineralEntity.class, "cobalt").orElseThrow().symbols())
                .isEqualTo(List.of("Co"));
        AgreementEntity agreementEntity =
                entityStore.find(AgreementEntity.class, "us-cod-2025").orElseThrow();
        assertThat(agreementEntity.signed()).isEqualTo(LocalDate.of(2025, 12, 4));
        assertThat(agreementEntity.commitments()).isEqualTo(List.of("first offer of output"));
        assertThat(entityStore
                        .find(MeasureEntity.class, "cod-cobalt-quota")
                        .orElseThrow()
                        .quotaTonnes())
                .isEqualTo(96600.0);
    }

    @Test
    void findsTheRestOfTheCatalogue() {
        assertThat(entityStore.find(StageEntity.class, "refining").orElseThrow().position())
                .isEqualTo(3);
        assertThat(entityStore.find(BlocEntity.class, "g7").orElseThrow().name())
                .isEqualTo("Group of Seven");
        assertThat(entityStore
                        .find(SourceEntity.class, "baci-2024")
                        .orElseThrow()
                        .publisher())
                .isEqualTo("CEPII");
    }

    @Test
    void findsNothingUnderAnUnknownKey() {
        assertThat(entityStore.find(CountryEntity.class, "ZZZ")).isEmpty();
    }
}
