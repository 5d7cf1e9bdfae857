package org.lodegraph.question.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Parameters;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP routes for the comparison of blocs and for hypothetical blocs. */
public final class CoverageRoutes {

    private static final Parameter<List<BlocId>> BLOCS = Parameters.BLOC
            .list()
            .meaning("The blocs, by id; absent: "
                    + TableQuestion.BLOCS.stream().map(BlocId::value).collect(Collectors.joining(", ")) + ".");

    private static final Parameter<String> LIST = Parameter.query(
                    "list", "The list of critical minerals, by id.", "US-2025", text -> text)
            .accepts("the id of a list that is loaded, such as US-2025")
            .defaultTo("US-2025")
            .echo();

    private static final BlocChange EXAMPLE = new BlocChange(
            new BlocId("ministerial-2026"),
            List.of(new Iso3("CHN")),
            List.of(),
            new MineralId("cobalt"),
            Stage.REFINING,
            null,
            0.5,
            BlocChange.Members.STATES);

    private final CoverageTables tables;
    private final WhatIfs whatIfs;

    public CoverageRoutes(CoverageTables tables, WhatIfs whatIfs) {
        this.tables = tables;
        this.whatIfs = whatIfs;
    }

    /** {@return the routes, in documentation order} */
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
                        .meta(CoverageTableDetails.class)
                        .daily(),
                Route.post(
                                "/blocs/what-if",
                                "A bloc as it might be: its coverage before and after a change of members, and the fewest that reach a threshold.",
                                WhatIf.class,
                                EXAMPLE,
                                List.of(Parameters.YEAR, Parameters.EDITION, Parameters.DENOMINATOR),
                                request -> whatIfs.of(new WhatIfQuestion(
                                        request.body(BlocChange.class),
                                        request.find(Parameters.YEAR),
                                        request.find(Parameters.EDITION),
                                        request.get(Parameters.DENOMINATOR))))
                        .meta(WhatIfDetails.class));
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
