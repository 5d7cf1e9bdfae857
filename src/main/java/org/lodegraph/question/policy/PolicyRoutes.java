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
                    "state", "The state at the date.", MeasureState.class)
            .example("in-force");

    private static final Parameter<LocalDate> FROM =
            Parameter.date("from", "The first day; absent: from the beginning.", "2025-10-01");

    private static final Parameter<LocalDate> TO =
            Parameter.date("to", "The last day; absent: without end.", "2026-12-31");

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
                        "Agreements on minerals between countries and blocs.",
                        AgreementEntry.class,
                        List.of(),
                        request -> blocs.agreements(request.page())),
                Route.one(
                        "/agreements/{id}",
                        "One agreement with its commitments.",
                        AgreementDetail.class,
                        List.of(Parameters.RECORD_ID),
                        request -> blocs.agreement(request.get(Parameters.RECORD_ID))),
                Route.page(
                        "/blocs",
                        "Groups of countries with their members.",
                        BlocEntry.class,
                        List.of(),
                        request -> blocs.blocs(request.page())),
                Route.one(
                        "/blocs/{id}",
                        "One group of countries with its members.",
                        BlocEntry.class,
                        List.of(Parameters.BLOC_ID),
                        request -> blocs.bloc(request.get(Parameters.BLOC_ID))),
                coverage(),
                Route.page(
                        "/measures",
                        "Measures on trade with their state at a date.",
                        MeasureEntry.class,
                        List.of(Parameters.AS_OF, Parameters.MINERAL, Parameters.ISO3, STATE),
                        request -> measures.list(filter(request), request.page())),
                Route.page(
                        "/measures/calendar",
                        "What happens to measures, day by day.",
                        MeasureChange.class,
                        List.of(FROM, TO),
                        request -> measures.calendar(request.find(FROM), request.find(TO), request.page())),
                Route.one(
                        "/measures/{id}",
                        "One measure with its state at a date.",
                        MeasureEntry.class,
                        List.of(Parameters.RECORD_ID, Parameters.AS_OF),
                        request -> measures.get(request.get(Parameters.RECORD_ID), request.find(Parameters.AS_OF))));
    }

    private Route coverage() {
        return Route.page(
                        "/blocs/{id}/coverage",
                        "How much of a mineral a bloc covers: of the output at each stage, or of a target's supply.",
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
