package org.lodegraph;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.ask.Ask;
import org.lodegraph.ask.AskRoutes;
import org.lodegraph.bill.BillRoutes;
import org.lodegraph.bill.Bills;
import org.lodegraph.catalog.Catalog;
import org.lodegraph.catalog.CatalogRoutes;
import org.lodegraph.catalog.Observations;
import org.lodegraph.catalog.Surroundings;
import org.lodegraph.config.Settings;
import org.lodegraph.criticality.CriticalityRoutes;
import org.lodegraph.criticality.Limits;
import org.lodegraph.criticality.SupplyRisks;
import org.lodegraph.curate.CurationPart;
import org.lodegraph.curate.facts.CataloguePart;
import org.lodegraph.curate.facts.ObservationsPart;
import org.lodegraph.curate.history.HistoryPart;
import org.lodegraph.curate.policy.PolicyPart;
import org.lodegraph.curate.site.SitePart;
import org.lodegraph.curate.trade.TradePart;
import org.lodegraph.curate.use.UsePart;
import org.lodegraph.dependency.Dependency;
import org.lodegraph.dependency.DependencyRoutes;
import org.lodegraph.engine.Networks;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.http.Route;
import org.lodegraph.policy.Blocs;
import org.lodegraph.policy.CoverageRoutes;
import org.lodegraph.policy.CoverageTables;
import org.lodegraph.policy.Coverages;
import org.lodegraph.policy.Measures;
import org.lodegraph.policy.PolicyRoutes;
import org.lodegraph.policy.WhatIfs;
import org.lodegraph.price.PriceFloors;
import org.lodegraph.price.PriceRoutes;
import org.lodegraph.route.RouteRoutes;
import org.lodegraph.route.Routing;
import org.lodegraph.scan.ScanRoutes;
import org.lodegraph.scan.ScanTerms;
import org.lodegraph.scan.Scans;
import org.lodegraph.scan.rule.RuleSet;
import org.lodegraph.scenario.SavedScenarios;
import org.lodegraph.scenario.ScenarioRoutes;
import org.lodegraph.scenario.Scenarios;
import org.lodegraph.subscription.Chance;
import org.lodegraph.subscription.Courier;
import org.lodegraph.subscription.CourierTerms;
import org.lodegraph.subscription.Door;
import org.lodegraph.subscription.SecretFiles;
import org.lodegraph.subscription.Secrets;
import org.lodegraph.subscription.SubscriptionRoutes;
import org.lodegraph.subscription.Subscriptions;
import org.lodegraph.supply.Flows;
import org.lodegraph.supply.Supply;
import org.lodegraph.supply.SupplyRoutes;

/** Every feature of the program, wired to one database. */
final class Features {

    private final List<Route> routes;
    private final Secrets secrets;
    private final Subscriptions subscriptions;
    private final Courier courier;
    private final Scans scans;

    /** With the settings of scans that hold where none are set. */
    Features(GraphServer server, Networks networks, Clock clock, Path data) {
        this(server, networks, clock, data, Settings.Scans.DEFAULT, RuleSet.read(Settings.Scans.DEFAULT.rules()));
    }

    /** @param data the data folder, where secrets are kept when there are any */
    Features(GraphServer server, Networks networks, Clock clock, Path data, Settings.Scans scanning, RuleSet rules) {
        Graph graph = server.graph();
        PriceFloors floors = new PriceFloors(graph, clock);
        Chance chance = new Lots();
        Door door = new Door(scanning.allowPrivateWebhooks());
        Settings.WebhookKey key = scanning.webhookKey();
        this.secrets = new Secrets(graph, new SecretFiles(data, key == null ? null : key.base64(), chance));
        this.subscriptions = new Subscriptions(graph, clock, chance, door, secrets, rules::ids);
        this.courier = new Courier(graph, clock, chance::spread, door, secrets, CourierTerms.USUAL);
        this.scans = new Scans(
                graph.batch(),
                networks,
                rules,
                new ScanTerms(Duration.ofSeconds(scanning.leaseSeconds()), scanning.keep()),
                new ScanNews(subscriptions),
                clock);
        this.routes = Stream.of(
                        new CatalogRoutes(
                                        new Catalog(graph, server.entities()),
                                        new Observations(graph),
                                        new Surroundings(graph))
                                .routes(),
                        new SupplyRoutes(new Supply(graph), new Flows(graph)).routes(),
                        new PolicyRoutes(new Blocs(graph), new Coverages(graph, clock), new Measures(graph, clock))
                                .routes(),
                        new CoverageRoutes(new CoverageTables(graph, clock), new WhatIfs(graph, clock)).routes(),
                        new DependencyRoutes(new Dependency(graph, networks, clock)).routes(),
                        new RouteRoutes(new Routing(graph, networks, clock)).routes(),
                        new AskRoutes(new Ask(graph)).routes(),
                        new BillRoutes(new Bills(graph, networks)).routes(),
                        new PriceRoutes(floors).routes(),
                        new ScenarioRoutes(
                                        new Scenarios(graph, networks, new ScenarioFloors(floors), clock),
                                        new SavedScenarios(graph, clock))
                                .routes(),
                        new CriticalityRoutes(new SupplyRisks(graph), new Limits(graph)).routes(),
                        new ScanRoutes(scans).routes(),
                        new SubscriptionRoutes(subscriptions).routes())
                .flatMap(List::stream)
                .toList();
    }

    /** {@return every question the API answers} */
    List<Route> routes() {
        return routes;
    }

    /** {@return risk scans} */
    Scans scans() {
        return scans;
    }

    /** {@return who is told of them} */
    Subscriptions subscriptions() {
        return subscriptions;
    }

    /** {@return what they are signed with} */
    Secrets secrets() {
        return secrets;
    }

    /** {@return what sends it to them} */
    Courier courier() {
        return courier;
    }

    /** {@return the parts of a curation, in the order in which they build on each other} */
    static List<CurationPart> curationParts() {
        return List.of(
                new CataloguePart(),
                new ObservationsPart(),
                new PolicyPart(),
                new TradePart(),
                new HistoryPart(),
                new UsePart(),
                new SitePart());
    }
}
