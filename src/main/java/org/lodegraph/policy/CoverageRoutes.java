package org.lodegraph.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.lodegraph.http.Parameter;
import org.lodegraph.http.Parameters;
import org.lodegraph.http.Request;
import org.lodegraph.http.Route;
import org.lodegraph.model.BlocId;

/** The routes on blocs side by side, and on blocs as they might be. */
public final class CoverageRoutes {

    private static final Parameter<List<BlocId>> BLOCS = Parameters.BLOC
            .list()
            .meaning("The blocs, by id; absent: "
                    + TableQuestion.BLOCS.stream().map(BlocId::value).collect(Collectors.joining(", ")) + ".");

    private static final Parameter<String> LIST = Parameter.query(
                    "list", "The list of critical minerals, by id.", "US-2025", text -> text)
            .accepts("the id of a list that is loaded, such as US-2025")
            .or("US-2025")
            .echo();

    private final CoverageTables tables;

    public CoverageRoutes(CoverageTables tables) {
        this.tables = tables;
    }

    /** {@return the routes, in the order in which they are documented} */
    public List<Route> routes() {
        return List.of(
                Route.page(
                                "/coverage",
                                "Every critical mineral and stage against blocs: what each makes, what it lacks, who makes most outside it.",
                                StageCoverage.class,
                                List.of(
                                        BLOCS,
                                        LIST,
                                        Parameters.MINERAL,
                                        Parameters.STAGE,
                                        Parameters.YEAR,
                                        Parameters.EDITION,
                                        Parameters.DENOMINATOR,
                                        Parameters.MEMBERS),
                                request -> tables.of(table(request), request.page()))
                        .daily());
    }

    private static TableQuestion table(Request request) {
        return new TableQuestion(
                request.find(BLOCS).orElse(TableQuestion.BLOCS),
                request.get(LIST),
                request.find(Parameters.MINERAL),
                request.find(Parameters.STAGE),
                request.find(Parameters.YEAR),
                request.find(Parameters.EDITION),
                request.get(Parameters.DENOMINATOR),
                request.get(Parameters.MEMBERS));
    }
}
