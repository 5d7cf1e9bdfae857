package org.lodegraph.question.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;

/** Cypher statements on alternative routes, with their parameter and row records. */
final class RouteQueries {

    record PreferencesOf(@Nullable BlocId within, Iso3 country) {}

    /** The countries of the preferred bloc, and the editions of the governance figures. */
    record Preferences(List<Iso3> preferred, List<String> editions) {}

    record CandidatesOf(
            int year,
            OperationId target,
            List<OperationId> uses,
            List<OperationId> avoid,
            List<String> barred,
            Map<String, Double> freed,
            int limit) {}

    record AgreementsOf(MineralId mineral, List<Pair> pairs, LocalDate asOf) {}

    /**
     * An exporter and an importer.
     *
     * @param from exporting country
     * @param to importing country, or a bloc in capitals
     */
    record Pair(String from, String to) {}

    record Covered(String from, String to, List<Agreed> agreements) {}

    /**
     * An agreement that covers a leg.
     *
     * @param id id of the agreement
     * @param named whether it names the mineral; otherwise it names none
     */
    record Agreed(String id, boolean named) {}

    record BarredOf(MineralId mineral, LocalDate asOf) {}

    record Barred(String exporter, @Nullable String importer) {}

    static final Query<BarredOf, Barred> LIST_BARRED_TRADES =
            Query.of("route/list-barred-trades", BarredOf.class, Barred.class);

    static final Query<AgreementsOf, Covered> LIST_AGREEMENTS =
            Query.of("route/list-agreements", AgreementsOf.class, Covered.class);

    static final Query<PreferencesOf, Preferences> FIND_PREFERENCES =
            Query.of("route/find-preferences", PreferencesOf.class, Preferences.class);

    static final Query<CandidatesOf, Candidate> LIST_CANDIDATES =
            Query.of("route/list-candidates", CandidatesOf.class, Candidate.class);

    private RouteQueries() {}
}
