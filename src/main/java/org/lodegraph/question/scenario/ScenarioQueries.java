package org.lodegraph.question.scenario;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;

/** Cypher statements on scenarios, with their parameter and row records; some are shared with other features. */
final class ScenarioQueries {

    record SuppliesOf(List<MineralId> minerals, Target target, int earliest, int latest) {}

    record SupplyRow(
            MineralId mineral,
            @Nullable MineralId parent,
            boolean parentFlows,
            List<Iso3> members,
            @Nullable Integer year,
            @Nullable FitnessStatus status,
            @Nullable String reason,
            boolean demandOff,
            boolean small,
            List<String> editions) {}

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

    record StatesOf(BlocId bloc, String members, LocalDate asOf) {}

    record StateRow(Iso3 iso3) {}

    record Window(int offset, int limit) {}

    record IdOf(RecordId id) {}

    record Id(String id) {}

    record ScenarioOf(
            RecordId id, @Nullable String name, String body, ZonedDateTime savedAt, int most, int mostChars) {}

    record ListedRow(String id, @Nullable String name, boolean read, ZonedDateTime savedAt) {}

    record ScenarioRow(String id, String body, ZonedDateTime savedAt) {}

    record Count(long count) {}

    record CoverageOf(
            List<Iso3> states,
            MineralId mineral,
            @Nullable Stage stage,
            @Nullable Integer year,
            @Nullable String edition,
            String denominator,
            int offset,
            int limit) {}

    record MemberShare(Iso3 iso3, double share, String evidence) {}

    record CoverageRow(
            MineralId mineral,
            Stage stage,
            int year,
            @Nullable Double share,
            List<MemberShare> members,
            List<String> editions) {}

    static final Query<CoverageOf, CoverageRow> LIST_OUTPUT_COVERAGE =
            Query.of("policy/list-output-coverage", CoverageOf.class, CoverageRow.class);

    static final Query<SuppliesOf, SupplyRow> LIST_SUPPLIES =
            Query.of("bill/list-supplies", SuppliesOf.class, SupplyRow.class);

    static final Query<None, HostRow> LIST_HOSTS = Query.of("scenario/list-hosts", None.class, HostRow.class);

    static final Query<OutputsOf, OutputRow> LIST_OUTPUTS =
            Query.of("scenario/list-outputs", OutputsOf.class, OutputRow.class);

    static final Query<StatesOf, StateRow> LIST_BLOC_STATES =
            Query.of("policy/list-bloc-states", StatesOf.class, StateRow.class);

    static final Query<Window, ListedRow> LIST_SCENARIOS =
            Query.of("scenario/list-scenarios", Window.class, ListedRow.class);

    static final Query<None, Id> LIST_SCENARIO_IDS = Query.of("scenario/list-scenario-ids", None.class, Id.class);

    static final Query<IdOf, ScenarioRow> FIND_SCENARIO =
            Query.of("scenario/find-scenario", IdOf.class, ScenarioRow.class);

    static final Query<ScenarioOf, Count> MERGE_SCENARIO =
            Query.of("scenario/merge-scenario", ScenarioOf.class, Count.class);

    static final Query<IdOf, Count> SWEEP_SCENARIO = Query.of("scenario/sweep-scenario", IdOf.class, Count.class);

    private ScenarioQueries() {}
}
