package org.lodegraph.question.policy;

import java.time.LocalDate;
import java.util.List;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MeasureState;
import org.lodegraph.question.parameter.Parameters;
import org.lodegraph.web.Parameter;
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

    private static final Parameter<BlocId> BLOC_ID = Parameters.BLOC.inPath("id");

    static final Parameter<CountedMembers> MEMBERS = Parameter.choice(
                    "members",
                    "Selects the members that count: direct member states, or also the states of member blocs.",
                    CountedMembers.class)
            .defaultTo("states")
            .echo();

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
                Route.at("/agreements", "Lists agreements on minerals between countries and blocs.")
                        .page(AgreementEntry.class, request -> blocs.agreements(request.page())),
                Route.at("/agreements/{id}", "Returns one agreement with its commitments.", Parameters.RECORD_ID)
                        .one(AgreementEntry.class, request -> blocs.agreement(request.get(Parameters.RECORD_ID))),
                Route.at("/blocs", "Lists groups of countries with their members.")
                        .page(BlocEntry.class, request -> blocs.blocs(request.page())),
                Route.at("/blocs/{id}", "Returns one group of countries with its members.", BLOC_ID)
                        .one(BlocEntry.class, request -> blocs.bloc(request.get(BLOC_ID))),
                coverage(),
                Route.at(
                                "/measures",
                                "Lists trade measures with their state at a date.",
                                Parameters.AS_OF,
                                Parameters.MINERAL,
                                Parameters.ISO3,
                                STATE)
                        .page(MeasureEntry.class, request -> measures.list(filter(request), request.page())),
                Route.at("/measures/calendar", "Lists the days on which measures change, and the changes.", FROM, TO)
                        .page(
                                MeasureChange.class,
                                request -> measures.calendar(request.find(FROM), request.find(TO), request.page())),
                Route.at(
                                "/measures/{id}",
                                "Returns one trade measure with its state at a date.",
                                Parameters.RECORD_ID,
                                Parameters.AS_OF)
                        .one(
                                MeasureEntry.class,
                                request -> measures.get(
                                        request.get(Parameters.RECORD_ID), request.find(Parameters.AS_OF))));
    }

    private Route coverage() {
        return Route.at(
                        "/blocs/{id}/coverage",
                        "Returns the share of a bloc in the output of a mineral by stage, or in a target's supply.",
                        BLOC_ID,
                        Parameters.MINERAL,
                        Parameters.STAGE,
                        Parameters.TARGET,
                        Parameters.YEAR,
                        Parameters.EDITION,
                        Parameters.DENOMINATOR,
                        MEMBERS)
                .page(Coverage.class, request -> {
                    blocs.bloc(request.get(BLOC_ID));
                    return coverages.of(question(request), request.page());
                })
                .meta(CoverageDetails.class)
                .daily();
    }

    private static CoverageQuestion question(Request request) {
        return new CoverageQuestion(
                request.get(BLOC_ID),
                CoverageRoutes.filter(request),
                request.find(Parameters.TARGET).orElse(null),
                request.get(MEMBERS));
    }

    private static Measures.Filter filter(Request request) {
        return new Measures.Filter(
                request.find(Parameters.AS_OF),
                request.find(Parameters.MINERAL),
                request.find(Parameters.ISO3),
                request.find(STATE));
    }
}
