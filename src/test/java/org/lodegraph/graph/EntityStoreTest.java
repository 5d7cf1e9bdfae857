package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.entity.ScenarioEntity;
import org.lodegraph.graph.entity.StageEntity;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.TransientException;

/** Runs on the drawn fixture; fixture/graph.cypher has each expected value. */
@WithDatabase(Fixture.DRAWN)
class EntityStoreTest {

    private static final Instant SAVED_AT = Instant.parse("2026-01-15T12:00:00.123Z");

    private static EntityStore entityStore;

    @BeforeAll
    static void load() {
        entityStore = TestDatabase.server().entities();
    }

    @Test
    void findsAStageByItsKey() {
        StageEntity stage = entityStore.find(StageEntity.class, "refining").orElseThrow();

        assertThat(stage.name()).isEqualTo("refining");
        assertThat(stage.position()).isEqualTo(3);
    }

    @Test
    void findsNothingUnderAnUnknownKey() {
        assertThat(entityStore.find(StageEntity.class, "melting")).isEmpty();
    }

    @Test
    void savesNativeValuesAndReplacesWhatHadTheKey() {
        ScenarioEntity scenario = scenario("kept", "a name");
        scenario.unnamed = true;
        entityStore.save(scenario);
        entityStore.save(scenario("kept", "another name"));

        ScenarioEntity found = entityStore.find(ScenarioEntity.class, "kept").orElseThrow();
        assertThat(found.name).isEqualTo("another name");
        assertThat(found.unnamed).isNull();
        assertThat(found.savedAt).isEqualTo(SAVED_AT);
        assertThat(stored("MATCH (scenario:Scenario {id: 'kept'}) RETURN properties(scenario) AS value"))
                .containsExactly(Map.of(
                        "id",
                        "kept",
                        "name",
                        "another name",
                        "body",
                        "{}",
                        "chars",
                        2L,
                        "savedAt",
                        SAVED_AT.atZone(ZoneOffset.UTC)));
    }

    @Test
    void deletesTheEntityWithTheKeyOnly() {
        entityStore.save(scenario("first", "a name"));
        entityStore.save(scenario("second", "a name"));

        entityStore.delete(ScenarioEntity.class, "first");
        entityStore.delete(ScenarioEntity.class, "unknown");

        assertThat(entityStore.find(ScenarioEntity.class, "first")).isEmpty();
        assertThat(entityStore.find(ScenarioEntity.class, "second")).isPresent();
    }

    @Test
    void endsWorkThatExceedsTheTimeLimit() {
        Driver driver = TestDatabase.server().driver();
        EntityStore hasty = new EntityStore(
                new SharedOgmDriver(driver, null, Duration.ofSeconds(10), Duration.ofMillis(200)), new QueryTimings());
        try (Session session = driver.session();
                Transaction locking = session.beginTransaction()) {
            locking.run("MERGE (scenario:Scenario {id: 'locked'}) SET scenario.body = '{}'")
                    .consume();

            assertThatThrownBy(() -> hasty.save(scenario("locked", "a name")))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("entity/save-ScenarioEntity exceeded its time limit");
        }
    }

    @Test
    void repeatsWorkAfterATransientFailure() {
        AtomicInteger attempts = new AtomicInteger();

        ScenarioEntity made = entityStore
                .saveFrom(ScenarioEntity.class, "scenario-1", old -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "a deadlock");
                    }
                    return scenario("repeated", old.name);
                })
                .orElseThrow();

        assertThat(attempts).hasValue(2);
        assertThat(entityStore.find(ScenarioEntity.class, made.id)).isPresent();
    }

    @Test
    void changesNothingIfTheOtherCannotBeMade() {
        List<Object> before = stored("MATCH (scenario:Scenario) RETURN properties(scenario) AS value");

        assertThatThrownBy(() -> entityStore.saveFrom(ScenarioEntity.class, "scenario-1", old -> {
                    old.body = "changed";
                    throw new ConflictException("not now");
                }))
                .isInstanceOf(ConflictException.class);
        assertThat(entityStore.saveFrom(ScenarioEntity.class, "unknown", old -> old))
                .isEmpty();

        assertThat(stored("MATCH (scenario:Scenario) RETURN properties(scenario) AS value"))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void sharesTheBookmarksOfTheDriver() {
        BookmarkManager bookmarks = TestDatabase.server().driver().executableQueryBookmarkManager();
        Set<Bookmark> before = bookmarks.getBookmarks();

        entityStore.save(scenario("bookmarked", "a name"));

        assertThat(bookmarks.getBookmarks()).isNotEmpty().isNotEqualTo(before);
    }

    private static ScenarioEntity scenario(String id, String name) {
        ScenarioEntity scenario = new ScenarioEntity();
        scenario.id = id;
        scenario.name = name;
        scenario.body = "{}";
        scenario.chars = 2;
        scenario.savedAt = SAVED_AT;
        return scenario;
    }

    private static List<Object> stored(String statement) {
        try (Session session = TestDatabase.server().driver().session()) {
            return session.run(statement).list(row -> row.get("value").asObject());
        }
    }
}
