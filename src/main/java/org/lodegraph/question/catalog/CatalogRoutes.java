package org.lodegraph.question.catalog;

import java.util.List;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Parameters;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP routes of the catalogue. */
public final class CatalogRoutes {

    private static final int LONGEST_TEXT = 100;

    private static final Parameter<String> Q = Parameter.query(
                    "q",
                    "Limits the list to countries whose name contains this text, or whose code it is.",
                    "congo",
                    CatalogRoutes::text)
            .accepts("text of 1 to " + LONGEST_TEXT + " characters");

    private static final Parameter<SourceId> SOURCE_ID = Parameters.EDITION.inPath("id");

    private static final Parameter<Stage> STAGE_ID = Parameters.STAGE.inPath("id");

    private static final Parameter<String> KIND = Parameter.choice(
                    "kind",
                    "Limits the list to one kind of figure.",
                    List.of(
                            "production",
                            "flow-output",
                            "reserves",
                            "capacity",
                            "net-import-reliance",
                            "import-share",
                            "price",
                            "leading-share",
                            "leading-output",
                            "consumption",
                            "governance"))
            .example("production");

    private static final Parameter<String> JOINED = Parameter.choice(
            "joined",
            "Limits the list to sites with (true) or without (false) an operation.",
            List.of("true", "false"));

    private final Catalog catalog;
    private final Observations observations;
    private final SitesAndUses sitesAndUses;

    public CatalogRoutes(Catalog catalog, Observations observations, SitesAndUses sitesAndUses) {
        this.catalog = catalog;
        this.observations = observations;
        this.sitesAndUses = sitesAndUses;
    }

    /** {@return the routes, in documentation order} */
    public List<Route> routes() {
        return List.of(
                Route.page(
                        "/countries",
                        "Lists countries with the blocs that they belong to.",
                        CountryEntry.class,
                        List.of(Q, Parameters.BLOC),
                        request -> catalog.countries(request.find(Q), request.find(Parameters.BLOC), request.page())),
                Route.one(
                        "/countries/{iso3}",
                        "Returns one country.",
                        CountryEntry.class,
                        List.of(Parameters.ISO3_IN_PATH),
                        request -> catalog.country(request.get(Parameters.ISO3_IN_PATH))),
                Route.page(
                        "/countries/{iso3}/import-reliance",
                        "Lists the printed net import reliance of a country, with the sources of each commodity.",
                        NetImportReliance.class,
                        List.of(Parameters.ISO3_IN_PATH, Parameters.EDITION),
                        request -> observations.importReliance(
                                request.get(Parameters.ISO3_IN_PATH),
                                request.find(Parameters.EDITION),
                                request.page())),
                Route.page(
                        "/minerals",
                        "Lists minerals with their stages, critical lists and the fitness of their flows.",
                        MineralEntry.class,
                        List.of(),
                        request -> catalog.minerals(request.page())),
                Route.one(
                        "/minerals/{id}",
                        "Returns one mineral with the years of its figures and its stage balances.",
                        MineralDetail.class,
                        List.of(Parameters.MINERAL_ID, Parameters.FORM),
                        request -> catalog.mineral(request.get(Parameters.MINERAL_ID))),
                Route.whole(
                        "/stages",
                        "Lists the stages of a chain, upstream first.",
                        StageEntry.class,
                        List.of(),
                        request -> catalog.stages()),
                Route.one(
                        "/stages/{id}",
                        "Returns one stage.",
                        StageEntry.class,
                        List.of(STAGE_ID),
                        request -> catalog.stage(request.get(STAGE_ID))),
                Route.page(
                        "/sources",
                        "Lists the editions of sources with licence and attribution.",
                        SourceEntry.class,
                        List.of(),
                        request -> catalog.sources(request.page())),
                Route.one(
                        "/sources/{id}",
                        "Returns one edition of a source with the number of facts loaded from it.",
                        SourceDetail.class,
                        List.of(SOURCE_ID),
                        request -> catalog.source(request.get(SOURCE_ID))),
                Route.page(
                        "/sites",
                        "Lists mines, smelters, refineries and plants with their operations.",
                        Site.class,
                        List.of(Parameters.MINERAL, Parameters.ISO3, JOINED),
                        request -> sitesAndUses.sites(
                                request.find(Parameters.MINERAL),
                                request.find(Parameters.ISO3),
                                request.find(JOINED).map(Boolean::valueOf),
                                request.page())),
                Route.one(
                        "/sites/{id}",
                        "Returns one site.",
                        Site.class,
                        List.of(Parameters.RECORD_ID),
                        request -> sitesAndUses.site(request.get(Parameters.RECORD_ID))),
                Route.page(
                        "/applications",
                        "Lists the uses of minerals by source, with printed shares.",
                        EndUse.class,
                        List.of(Parameters.MINERAL),
                        request -> sitesAndUses.uses(request.find(Parameters.MINERAL), request.page())),
                Route.one(
                        "/applications/{id}",
                        "Returns one application with the minerals that it uses.",
                        ApplicationDetail.class,
                        List.of(Parameters.RECORD_ID),
                        request -> sitesAndUses.application(request.get(Parameters.RECORD_ID))),
                Route.page(
                        "/observations",
                        "Lists published figures as printed, in every edition.",
                        Observation.class,
                        List.of(
                                Parameters.MINERAL,
                                Parameters.ISO3,
                                KIND,
                                Parameters.STAGE,
                                Parameters.YEAR,
                                Parameters.EDITION),
                        request -> observations.list(filter(request), request.page())),
                Route.one(
                        "/evidence/{id}",
                        "Returns the printed source of a figure, or the inputs that it was computed from.",
                        Evidence.class,
                        List.of(Parameters.RECORD_ID),
                        request -> observations.evidence(request.get(Parameters.RECORD_ID))),
                Route.page(
                        "/statements",
                        "Lists the background statements with the answer of the data to each.",
                        StatementEntry.class,
                        List.of(),
                        request -> catalog.statements(request.page())));
    }

    private static Observations.Filter filter(Request request) {
        return new Observations.Filter(
                request.find(Parameters.MINERAL).orElse(null),
                request.find(Parameters.ISO3).orElse(null),
                request.find(KIND).orElse(null),
                request.find(Parameters.STAGE).orElse(null),
                request.find(Parameters.YEAR).orElse(null),
                request.find(Parameters.EDITION).orElse(null));
    }

    private static String text(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new InvalidValueException("q", text, "text of 1 to " + LONGEST_TEXT + " characters");
        }
        return text.strip();
    }
}
