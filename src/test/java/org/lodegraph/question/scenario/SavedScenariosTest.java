package org.lodegraph.question.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;

@WithDatabase
class SavedScenariosTest {

    private static final String JSON = "{\"thirty\":\"characters in all\"}";
    private static final SavedScenarios.Room ROOM = new SavedScenarios.Room(3, 100);

    private SavedScenarios saved;

    @BeforeEach
    void startEmpty() {
        saved = new SavedScenarios(TestDatabase.clear(), WorkedExample.CLOCK, ROOM);
    }

    @Test
    void limitsNumberOfScenarios() {
        List.of("a", "b", "c").forEach(id -> put(id, JSON));

        assertThatThrownBy(() -> put("d", JSON))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("at most 3 scenarios");
        put("c", JSON); // replaces itself
        saved.delete(new RecordId("a"), SavedScenariosTest::read);
        put("d", JSON);
        assertThat(saved.list(Page.FIRST, SavedScenariosTest::read).data())
                .extracting(ListedScenario::id)
                .containsExactly("b", "c", "d");
    }

    @Test
    void limitsTotalCharacters() {
        TestDatabase.run("CREATE (:Scenario {id: 'old', body: '" + "x".repeat(41)
                + "', savedAt: datetime('2026-01-01T00:00:00Z')})"); // as version 0.1 did
        put("a", JSON);

        assertThatThrownBy(() -> put("b", JSON)).hasMessageContaining("100 characters");
        put("b", "{}");
    }

    @Test
    void listsNamesWithoutChangesAlsoFromVersion01() {
        TestDatabase.run("CREATE (:Scenario {id: 'old', body: '{}', savedAt: datetime('2026-01-01T00:00:00Z')})");
        put("new", JSON);

        assertThat(saved.list(Page.FIRST, text -> scenario("read from " + text)).data())
                .extracting(ListedScenario::id, ListedScenario::name)
                .containsExactly(tuple("new", "A name"), tuple("old", "read from {}"));
    }

    @Test
    void listsNoNameOfAScenarioWithoutOneThoughItsNodeHasOne() {
        saved.put(new RecordId("unnamed"), scenario(null), JSON);

        assertThat(saved.list(Page.FIRST, SavedScenariosTest::read).data())
                .extracting(ListedScenario::id, ListedScenario::name)
                .containsExactly(tuple("unnamed", null));
        assertThat(TestDatabase.texts()).contains("unnamed", JSON);
        put("unnamed", JSON);
        assertThat(saved.list(Page.FIRST, SavedScenariosTest::read).data())
                .extracting(ListedScenario::name)
                .containsExactly("A name");
    }

    private void put(String id, String json) {
        saved.put(new RecordId(id), scenario("A name"), json);
    }

    private static Scenario read(String json) {
        return scenario("read");
    }

    private static Scenario scenario(@Nullable String name) {
        return new Scenario(
                name,
                List.of(new Target("KOR")),
                List.of(new MineralId("cobalt")),
                null,
                List.of(new Change.Remove(new Iso3("CHN"), new MineralId("cobalt"), Stage.REFINING, null, null)),
                2);
    }
}
