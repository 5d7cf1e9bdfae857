package org.lodegraph.question.scenario;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;

/** Cypher statements on scenarios, with their parameter and row records. */
final class ScenarioQueries {

    record HostRow(MineralId host, Stage stage, MineralId byProduct, double low, double high) {}

    record OutputsOf(List<MineralId> minerals) {}

    record OutputRow(
            MineralId mineral,
            Stage stage,
            @Nullable Iso3 iso3,
            int year,
            double tonnes,
            @Nullable Double capacityTonnes,
            String evidence) {}

    record IdOf(RecordId id) {}

    record Id(String id) {}

    record Storage(long scenarios, long chars) {}

    record ListedRow(String id, @Nullable String name, boolean read, Instant savedAt) {}

    static final Query<None, HostRow> LIST_HOSTS = Query.of("scenario/list-hosts", None.class, HostRow.class);

    static final Query<OutputsOf, OutputRow> LIST_OUTPUTS =
            Query.of("scenario/list-outputs", OutputsOf.class, OutputRow.class);

    static final Query<Page, ListedRow> LIST_SCENARIOS =
            Query.of("scenario/list-scenarios", Page.class, ListedRow.class);

    static final Query<None, Id> LIST_SCENARIO_IDS = Query.of("scenario/list-scenario-ids", None.class, Id.class);

    static final Query<IdOf, Storage> GET_STORAGE = Query.of("scenario/get-storage", IdOf.class, Storage.class);

    private ScenarioQueries() {}
}
