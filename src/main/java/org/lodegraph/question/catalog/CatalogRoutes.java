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
                    "q", "A part of a country's name, or its code.", "congo", CatalogRoutes::text)
            .accepts("a text of 1 to " + LONGEST_TEXT + " characters");

    private static final Parameter<SourceId> SOURCE_ID = Parameters.EDITION.inPath("id");

    private static final Parameter<Stage> STAGE_ID = Parameters.STAGE.inPath("id");

    private static final Parameter<String> KIND = Parameter.choice(
                    "kind",
                    "What is measured.",
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
            "joined", "Only sites that are, or that are not, part of an operation.", List.of("true", "false"));

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
                        "Countries, with the blocs they are members of.",
                        CountryEntry.class,
                        List.of(Q, Parameters.BLOC),
                        request -> catalog.countries(request.find(Q), request.find(Parameters.BLOC), request.page())),
                Route.one(
                        "/countries/{iso3}",
                        "One country.",
                        CountryEntry.class,
                        List.of(Parameters.ISO3_IN_PATH),
                        request -> catalog.country(request.get(Parameters.ISO3_IN_PATH))),
                Route.page(
                        "/countries/{iso3}/import-reliance",
                        "The printed list of a country's net import reliance, with the sources of each commodity.",
                        NetImportReliance.class,
                        List.of(Parameters.ISO3_IN_PATH, Parameters.EDITION),
                        request -> observations.importReliance(
                                request.get(Parameters.ISO3_IN_PATH),
                                request.find(Parameters.EDITION),
                                request.page())),
                Route.page(
                        "/minerals",
                        "Minerals, with their stages, lists of critical minerals, and how far their flows can be trusted.",
                        MineralEntry.class,
                        List.of(),
                        request -> catalog.minerals(request.page())),
                Route.one(
                        "/minerals/{id}",
                        "One mineral, with the years of its figures and its stage balances.",
                        MineralDetail.class,
                        List.of(Parameters.MINERAL_ID, Parameters.FORM),
                        request -> catalog.mineral(request.get(Parameters.MINERAL_ID))),
                Route.whole(
                        "/stages",
                        "The stages of a chain, downwards.",
                        StageEntry.class,
                        List.of(),
                        request -> catalog.stages()),
                Route.one(
                        "/stages/{id}",
                        "One stage.",
                        StageEntry.class,
                        List.of(STAGE_ID),
                        request -> catalog.stage(request.get(STAGE_ID))),
                Route.page(
                        "/sources",
                        "Editions of sources, with licence and attribution.",
                        SourceEntry.class,
                        List.of(),
                        request -> catalog.sources(request.page())),
                Route.one(
                        "/sources/{id}",
                        "One edition of a source, with the number of facts loaded from it.",
                        SourceDetail.class,
                        List.of(SOURCE_ID),
                        request -> catalog.source(request.get(SOURCE_ID))),
                Route.page(
                        "/sites",
                        "Mines, smelters, refineries and plants, with the operations that each is part of.",
                        Site.class,
                        List.of(Parameters.MINERAL, Parameters.ISO3, JOINED),
                        request -> sitesAndUses.sites(
                                request.find(Parameters.MINERAL),
                                request.find(Parameters.ISO3),
                                request.find(JOINED).map(Boolean::valueOf),
                                request.page())),
                Route.one(
                        "/sites/{id}",
                        "One site.",
                        Site.class,
                        List.of(Parameters.RECORD_ID),
                        request -> sitesAndUses.site(request.get(Parameters.RECORD_ID))),
                Route.page(
                        "/applications",
                        "What minerals are used for, by source, with shares where one prints them.",
                        EndUse.class,
                        List.of(Parameters.MINERAL),
                        request -> sitesAndUses.uses(request.find(Parameters.MINERAL), request.page())),
                Route.one(
                        "/applications/{id}",
                        "One application, with the minerals it uses.",
                        ApplicationDetail.class,
                        List.of(Parameters.RECORD_ID),
                        request -> sitesAndUses.application(request.get(Parameters.RECORD_ID))),
                Route.page(
                        "/observations",
                        "Published figures as they were printed, every edition beside the others.",
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
                        "Where a figure is printed, or what it was computed from.",
                        Evidence.class,
                        List.of(Parameters.RECORD_ID),
                        request -> observations.evidence(request.get(Parameters.RECORD_ID))),
                Route.page(
                        "/statements",
                        "The statements of the background, and what the data say to each.",
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
            throw new InvalidValueException("q", text, "a text of 1 to " + LONGEST_TEXT + " characters");
        }
        return text.strip();
    }
}
