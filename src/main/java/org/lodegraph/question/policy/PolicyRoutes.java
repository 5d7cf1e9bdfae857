package org.lodegraph.question.policy;

import java.time.LocalDate;
import java.util.List;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Parameters;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP routes on policy. */
public final class PolicyRoutes {

    private static final Parameter<MeasureState> STATE = Parameter.choice(
                    "state", "Limits the list to measures in this state at the date.", MeasureState.class)
            .example("in-force");

    private static final Parameter<LocalDate> FROM =
            Parameter.date("from", "Sets the first day. By default, there is no limit.", "2025-10-01");

    private static final Parameter<LocalDate> TO =
            Parameter.date("to", "Sets the last day. By default, there is no limit.", "2026-12-31");

    private final Blocs blocs;
    private final Coverages coverages;
    private final Measures measures;

    public PolicyRoutes(Blocs blocs, Coverages coverages, Measures measures) {
        this.blocs = blocs;
        this.coverages = coverages;
        this.measures = measures;
    }

    /** {@return the routes, in documentation order} */
    public List<Route> routes() {
        return List.of(
                Route.page(
                        "/agreements",
                        "Lists agreements on minerals between countries and blocs.",
                        AgreementEntry.class,
                        List.of(),
                        request -> blocs.agreements(request.page())),
                Route.one(
                        "/agreements/{id}",
                        "Returns one agreement with its commitments.",
                        AgreementDetail.class,
                        List.of(Parameters.RECORD_ID),
                        request -> blocs.agreement(request.get(Parameters.RECORD_ID))),
                Route.page(
                        "/blocs",
                        "Lists groups of countries with their members.",
                        BlocEntry.class,
                        List.of(),
                        request -> blocs.blocs(request.page())),
                Route.one(
                        "/blocs/{id}",
                        "Returns one group of countries with its members.",
                        BlocEntry.class,
                        List.of(Parameters.BLOC_ID),
                        request -> blocs.bloc(request.get(Parameters.BLOC_ID))),
                coverage(),
                Route.page(
                        "/measures",
                        "Lists trade measures with their state at a date.",
                        MeasureEntry.class,
                        List.of(Parameters.AS_OF, Parameters.MINERAL, Parameters.ISO3, STATE),
                        request -> measures.list(filter(request), request.page())),
                Route.page(
                        "/measures/calendar",
                        "Lists the days on which measures change, and the changes.",
                        MeasureChange.class,
                        List.of(FROM, TO),
                        request -> measures.calendar(request.find(FROM), request.find(TO), request.page())),
                Route.one(
                        "/measures/{id}",
                        "Returns one trade measure with its state at a date.",
                        MeasureEntry.class,
                        List.of(Parameters.RECORD_ID, Parameters.AS_OF),
                        request -> measures.get(request.get(Parameters.RECORD_ID), request.find(Parameters.AS_OF))));
    }

    private Route coverage() {
        return Route.page(
                        "/blocs/{id}/coverage",
                        "Returns the share of a bloc in the output of a mineral by stage, or in a target's supply.",
                        Coverage.class,
                        List.of(
                                Parameters.BLOC_ID,
                                Parameters.MINERAL,
                                Parameters.STAGE,
                                Parameters.TARGET,
                                Parameters.YEAR,
                                Parameters.EDITION,
                                Parameters.DENOMINATOR,
                                Parameters.MEMBERS),
                        request -> {
                            blocs.bloc(request.get(Parameters.BLOC_ID));
                            return coverages.of(question(request), request.page());
                        })
                .meta(CoverageDetails.class)
                .daily();
    }

    private static CoverageQuestion question(Request request) {
        return new CoverageQuestion(
                request.get(Parameters.BLOC_ID),
                request.find(Parameters.MINERAL),
                request.find(Parameters.STAGE),
                request.find(Parameters.TARGET),
                request.find(Parameters.YEAR),
                request.find(Parameters.EDITION),
                request.get(Parameters.DENOMINATOR),
                request.get(Parameters.MEMBERS));
    }

    private static Measures.Filter filter(Request request) {
        return new Measures.Filter(
                request.find(Parameters.AS_OF),
                request.find(Parameters.MINERAL),
                request.find(Parameters.ISO3),
                request.find(STATE));
    }
}
