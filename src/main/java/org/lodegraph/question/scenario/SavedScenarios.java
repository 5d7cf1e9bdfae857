package org.lodegraph.question.scenario;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.graph.entity.ScenarioEntity;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.question.scenario.ScenarioQueries.IdOf;
import org.lodegraph.question.scenario.ScenarioQueries.ListedRow;
import org.lodegraph.question.scenario.ScenarioQueries.Storage;

/** Saves scenarios in the graph, each in one transaction. Imports do not change them. */
public final class SavedScenarios {

    private final Graph graph;
    private final Clock clock;
    private final Room room;

    /**
     * Limits of the storage.
     *
     * @param most maximum number of scenarios
     * @param mostChars maximum number of characters of JSON in all scenarios
     */
    record Room(int most, int mostChars) {
        static final Room USUAL = new Room(1_000, 512_000_000);
    }

    /** @param clock supplies the time of saving */
    public SavedScenarios(Graph graph, Clock clock) {
        this(graph, clock, Room.USUAL);
    }

    SavedScenarios(Graph graph, Clock clock, Room room) {
        this.graph = graph;
        this.clock = clock;
        this.room = room;
    }

    /** {@return the saved scenarios by id, without their changes} */
    public Answer<List<ListedScenario>> list(Page page, Function<String, Scenario> reader) {
        Answer<List<ListedRow>> rows = graph.page(ScenarioQueries.LIST_SCENARIOS, page);
        return new Answer<>(rows.data().stream().map(row -> listed(row, reader)).toList(), rows.meta());
    }

    private ListedScenario listed(ListedRow row, Function<String, Scenario> reader) {
        String name = row.read()
                ? row.name()
                : get(new RecordId(row.id()), reader).scenario().name();
        return new ListedScenario(row.id(), name, row.savedAt());
    }

    /**
     * {@return a saved scenario}
     *
     * @throws NotFoundException with the nearest ids
     */
    public SavedScenario get(RecordId id, Function<String, Scenario> reader) {
        return graph.entities()
                .find(ScenarioEntity.class, id.value())
                .map(kept -> new SavedScenario(kept.id, kept.savedAt, reader.apply(kept.body)))
                .orElseThrow(() -> missing(id));
    }

    /**
     * Saves a scenario and replaces any other with the same id. The limits are checked before: scenarios saved at the
     * same moment may exceed them.
     *
     * @throws ConflictException if the storage limits are reached
     */
    public SavedScenario put(RecordId id, Scenario scenario, String json) {
        Storage others = graph.get(ScenarioQueries.GET_STORAGE, new IdOf(id));
        if (others.scenarios() >= room.most() || others.chars() + json.length() > room.mostChars()) {
            throw new ConflictException("the scenario cannot be saved: at most " + room.most() + " scenarios with "
                    + room.mostChars() + " characters in total can be stored; delete one first");
        }
        ScenarioEntity kept = new ScenarioEntity();
        kept.id = id.value();
        kept.name = scenario.name() == null ? id.value() : scenario.name();
        kept.unnamed = scenario.name() == null ? true : null;
        kept.body = json;
        kept.chars = json.length();
        kept.savedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        graph.entities().save(kept);
        return new SavedScenario(kept.id, kept.savedAt, scenario);
    }

    /**
     * Deletes a scenario.
     *
     * @throws NotFoundException with the nearest ids
     */
    public SavedScenario delete(RecordId id, Function<String, Scenario> reader) {
        SavedScenario saved = get(id, reader);
        graph.entities().delete(ScenarioEntity.class, id.value());
        return saved;
    }

    private NotFoundException missing(RecordId id) {
        List<String> known = graph.list(ScenarioQueries.LIST_SCENARIO_IDS, None.NONE).stream()
                .map(ScenarioQueries.Id::id)
                .toList();
        return new NotFoundException("scenario", id.value(), NearestNames.to(id.value(), known));
    }
}
