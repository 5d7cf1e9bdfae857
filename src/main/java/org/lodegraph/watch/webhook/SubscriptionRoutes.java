package org.lodegraph.watch.webhook;

import java.util.List;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.failure.LodegraphException.Kind;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Route;

/** HTTP routes of subscriptions and their deliveries. */
public final class SubscriptionRoutes {

    private static final String ACCEPTED = "an id of letters, digits, dots, hyphens and underscores";

    private static final SubscriptionRequest EXAMPLE =
            new SubscriptionRequest(new WebhookUrl("https://risk.example.org/lodegraph"), null, Severity.HIGH, true);

    private static final Parameter<RecordId> ID = Parameter.path(
                    "id", "Selects the subscription, by id.", "sub_1f0c5c1e8a5b4c0f9d3b7a6e2f4d8c90", RecordId::new)
            .accepts(ACCEPTED);

    private static final Parameter<RecordId> DELIVERY = Parameter.path(
                    "delivery",
                    "Selects one of its deliveries, by id.",
                    "msg_8c3a91d24f6b07e5a2c9b1d0e4f73658",
                    RecordId::new)
            .accepts(ACCEPTED);

    private final Subscriptions subscriptions;

    public SubscriptionRoutes(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** {@return the routes, in the order of the documentation} */
    public List<Route> routes() {
        return List.of(
                Route.at(
                                "/subscriptions",
                                "Subscribes a URL to signed notifications of changed findings. Only this answer shows the secret.")
                        .create(
                                CreatedSubscription.class,
                                EXAMPLE,
                                (request, wanted) -> subscriptions.subscribe(wanted))
                        .fails(Kind.CONFLICT)
                        .forAdmins(),
                Route.at("/subscriptions", "Lists the subscriptions, oldest first.")
                        .page(Subscription.class, request -> subscriptions.list(request.page()))
                        .live(),
                Route.at("/subscriptions/{id}", "Returns one subscription.", ID)
                        .one(Subscription.class, request -> subscriptions.get(request.get(ID)))
                        .live(),
                Route.at("/subscriptions/{id}", "Deletes a subscription with its deliveries.", ID)
                        .delete(Subscription.class, request -> subscriptions.delete(request.get(ID)))
                        .fails(Kind.CONFLICT)
                        .forAdmins(),
                Route.at(
                                "/subscriptions/{id}/resume",
                                "Resumes a paused subscription. Waiting deliveries are due at once.",
                                ID)
                        .act(Subscription.class, request -> subscriptions.resume(request.get(ID)))
                        .forAdmins(),
                Route.at(
                                "/subscriptions/{id}/deliveries",
                                "Lists the sent and pending deliveries of a subscription, newest first.",
                                ID)
                        .page(Delivery.class, request -> subscriptions.deliveries(request.get(ID), request.page()))
                        .live(),
                Route.at(
                                "/subscriptions/{id}/deliveries/{delivery}/redeliver",
                                "Repeats a finished delivery under a new id.",
                                ID,
                                DELIVERY)
                        .act(Delivery.class, request -> subscriptions.redeliver(request.get(ID), request.get(DELIVERY)))
                        .fails(Kind.CONFLICT)
                        .forAdmins());
    }
}
