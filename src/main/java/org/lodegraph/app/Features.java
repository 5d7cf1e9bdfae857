package org.lodegraph.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.data.curate.CurationPart;
import org.lodegraph.data.curate.facts.CataloguePart;
import org.lodegraph.data.curate.facts.ObservationsPart;
import org.lodegraph.data.curate.history.HistoryPart;
import org.lodegraph.data.curate.policy.PolicyPart;
import org.lodegraph.data.curate.site.SitePart;
import org.lodegraph.data.curate.trade.TradePart;
import org.lodegraph.data.curate.use.UsePart;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.GraphServer;
import org.lodegraph.model.Method;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.ask.Ask;
import org.lodegraph.question.ask.AskRoutes;
import org.lodegraph.question.bill.BillRoutes;
import org.lodegraph.question.bill.Bills;
import org.lodegraph.question.catalog.Catalog;
import org.lodegraph.question.catalog.CatalogRoutes;
import org.lodegraph.question.catalog.Observations;
import org.lodegraph.question.catalog.SitesAndUses;
import org.lodegraph.question.criticality.CriticalityRoutes;
import org.lodegraph.question.criticality.Limits;
import org.lodegraph.question.criticality.SupplyRisks;
import org.lodegraph.question.dependency.Dependency;
import org.lodegraph.question.dependency.DependencyRoutes;
import org.lodegraph.question.policy.Blocs;
import org.lodegraph.question.policy.CoverageRoutes;
import org.lodegraph.question.policy.CoverageTables;
import org.lodegraph.question.policy.Coverages;
import org.lodegraph.question.policy.Measures;
import org.lodegraph.question.policy.PolicyRoutes;
import org.lodegraph.question.policy.WhatIfs;
import org.lodegraph.question.price.PriceFloors;
import org.lodegraph.question.price.PriceRoutes;
import org.lodegraph.question.route.RouteRoutes;
import org.lodegraph.question.route.Routing;
import org.lodegraph.question.scenario.SavedScenarios;
import org.lodegraph.question.scenario.ScenarioRoutes;
import org.lodegraph.question.scenario.Scenarios;
import org.lodegraph.question.supply.Supply;
import org.lodegraph.question.supply.SupplyFlows;
import org.lodegraph.question.supply.SupplyRoutes;
import org.lodegraph.watch.scan.ScanRoutes;
import org.lodegraph.watch.scan.Scans;
import org.lodegraph.watch.webhook.DeliverySettings;
import org.lodegraph.watch.webhook.IdGenerator;
import org.lodegraph.watch.webhook.SecretFiles;
import org.lodegraph.watch.webhook.Secrets;
import org.lodegraph.watch.webhook.SubscriptionRoutes;
import org.lodegraph.watch.webhook.Subscriptions;
import org.lodegraph.watch.webhook.WebhookDispatcher;
import org.lodegraph.watch.webhook.WebhookSecurity;
import org.lodegraph.watch.webhook.WebhookTargetPolicy;
import org.lodegraph.web.Api;
import org.lodegraph.web.Route;

/** Wires every feature of the program to one database. */
final class Features {

    private static final String SUBJECT =
            "Answers questions about mineral supply chains: single points of failure, chokepoints and alternative routes. "
                    + "Figures follow the definitions `" + Method.NAME + "`.";

    private final Api api;
    private final Secrets secrets;
    private final Subscriptions subscriptions;
    private final WebhookDispatcher dispatcher;
    private final Scans scans;

    /** Uses the default scan settings. */
    Features(GraphServer server, Snapshots snapshots, Clock clock, Path data) {
        this(server, snapshots, clock, data, ConfiguredScans.read(Settings.Scans.DEFAULT));
    }

    /**
     * @param data the data folder, which stores the secrets
     * @param configured the settings and rules of scans
     */
    Features(GraphServer server, Snapshots snapshots, Clock clock, Path data, ConfiguredScans configured) {
        Settings.Scans scanning = configured.settings();
        Graph graph = server.graph();
        PriceFloors floors = new PriceFloors(graph, clock);
        IdGenerator idGenerator = new SecureIdGenerator();
        Settings.WebhookKey key = scanning.webhookKey();
        this.secrets = new Secrets(graph, new SecretFiles(data, key == null ? null : key.base64(), idGenerator));
        WebhookSecurity security =
                new WebhookSecurity(new WebhookTargetPolicy(scanning.allowPrivateWebhooks()), secrets);
        this.subscriptions = new Subscriptions(graph, clock, idGenerator, security, configured.rules()::ids);
        this.dispatcher = new WebhookDispatcher(graph, clock, idGenerator::spread, security, DeliverySettings.USUAL);
        this.scans =
                new Scans(graph.batch(), snapshots, configured.ofScans(), new SubscriberNotifier(subscriptions), clock);
        List<Route> asked = Stream.of(
                        new CatalogRoutes(
                                        new Catalog(graph, server.entities()),
                                        new Observations(graph),
                                        new SitesAndUses(graph))
                                .routes(),
                        new SupplyRoutes(new Supply(graph), new SupplyFlows(graph)).routes(),
                        new PolicyRoutes(
                                        new Blocs(graph),
                                        new Coverages(graph, snapshots, clock),
                                        new Measures(graph, clock))
                                .routes(),
                        new CoverageRoutes(new CoverageTables(graph, clock), new WhatIfs(graph, snapshots, clock))
                                .routes(),
                        new DependencyRoutes(new Dependency(graph, snapshots, clock)).routes(),
                        new RouteRoutes(new Routing(graph, snapshots, clock)).routes())
                .flatMap(List::stream)
                .toList();
        List<Route> routes = Stream.of(
                        asked,
                        new AskRoutes(new Ask(graph), asked).routes(),
                        new BillRoutes(new Bills(graph, snapshots)).routes(),
                        new PriceRoutes(floors).routes(),
                        new ScenarioRoutes(
                                        new Scenarios(graph, snapshots, floors, clock),
                                        new SavedScenarios(graph, clock))
                                .routes(),
                        new CriticalityRoutes(new SupplyRisks(graph), new Limits(graph, snapshots)).routes(),
                        new ScanRoutes(scans).routes(),
                        new SubscriptionRoutes(subscriptions).routes())
                .flatMap(List::stream)
                .toList();
        this.api = new Api(SUBJECT, routes, new KnownNames(graph).byType());
    }

    /** {@return the API with the routes of every feature} */
    Api api() {
        return api;
    }

    /** {@return the risk scans} */
    Scans scans() {
        return scans;
    }

    /** {@return the webhook subscriptions} */
    Subscriptions subscriptions() {
        return subscriptions;
    }

    /** {@return the signing secrets of the subscriptions} */
    Secrets secrets() {
        return secrets;
    }

    /** {@return the dispatcher of webhook deliveries} */
    WebhookDispatcher dispatcher() {
        return dispatcher;
    }

    /** {@return the parts of a curation, in dependency order} */
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
