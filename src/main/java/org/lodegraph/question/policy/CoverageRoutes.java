package org.lodegraph.question.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.question.parameter.Parameters;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP routes for the comparison of blocs and for hypothetical blocs. */
public final class CoverageRoutes {

    private static final Parameter<List<BlocId>> BLOCS = Parameters.BLOC
            .list()
            .meaning("Selects the blocs, by id. The default is "
                    + TableQuestion.BLOCS.stream().map(BlocId::value).collect(Collectors.joining(", ")) + ".");

    private static final Parameter<String> LIST = Parameter.query(
                    "list", "Selects the list of critical minerals, by id.", "US-2025", text -> text)
            .accepts("the id of a loaded list such as US-2025")
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
            CountedMembers.STATES);

    private final CoverageTables tables;
    private final WhatIfs whatIfs;

    public CoverageRoutes(CoverageTables tables, WhatIfs whatIfs) {
        this.tables = tables;
        this.whatIfs = whatIfs;
    }

    /** {@return the routes, in documentation order} */
    public List<Route> routes() {
        return List.of(
                Route.at(
                                "/coverage",
                                "Lists the share of blocs in the output of each critical mineral and stage, with the largest outside producers.",
                                BLOCS,
                                LIST,
                                Parameters.MINERAL,
                                Parameters.STAGE,
                                Parameters.YEAR,
                                Parameters.EDITION,
                                Parameters.DENOMINATOR,
                                PolicyRoutes.MEMBERS)
                        .page(StageCoverage.class, request -> tables.of(table(request), request.page()))
                        .meta(CoverageTableDetails.class)
                        .daily(),
                Route.at(
                                "/blocs/what-if",
                                "Returns the coverage of a bloc before and after a change of members, and the fewest members that reach a threshold.",
                                Parameters.YEAR,
                                Parameters.EDITION,
                                Parameters.DENOMINATOR)
                        .post(
                                WhatIf.class,
                                EXAMPLE,
                                (request, change) -> whatIfs.of(new WhatIfQuestion(
                                        change,
                                        request.find(Parameters.YEAR),
                                        request.find(Parameters.EDITION),
                                        request.get(Parameters.DENOMINATOR))))
                        .meta(WhatIfDetails.class));
    }

    private static TableQuestion table(Request request) {
        return new TableQuestion(
                request.find(BLOCS).orElse(TableQuestion.BLOCS),
                request.get(LIST),
                filter(request),
                request.get(PolicyRoutes.MEMBERS));
    }

    static OutputFilter filter(Request request) {
        return new OutputFilter(
                request.find(Parameters.MINERAL).orElse(null),
                request.find(Parameters.STAGE).orElse(null),
                request.find(Parameters.YEAR).orElse(null),
                request.find(Parameters.EDITION).orElse(null),
                request.get(Parameters.DENOMINATOR));
    }
}
