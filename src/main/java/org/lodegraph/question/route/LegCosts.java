package org.lodegraph.question.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Target;
import org.lodegraph.network.Rerouting;
import org.lodegraph.network.RoutingOptions;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.SnapshotCountry;
import org.lodegraph.network.snapshot.Treaties;
import org.lodegraph.question.route.RouteQueries.Barred;

/** Computes the cost of legs to one target and marks those that sanctions bar. */
final class LegCosts implements RoutingOptions.Legs {

    /** Half the earth's circumference in kilometres, the longest possible distance. */
    private static final double LONGEST_KILOMETRES = 20_000;

    /** Middle of the range, for unknown risks and distances. */
    private static final double UNKNOWN = 0.5;

    private final NetworkSnapshot snapshot;
    private final LoadedNetwork network;
    private final RouteQuestion question;
    private final List<Iso3> members;
    private final Set<Iso3> preferred;
    private final Treaties treaties;
    private final List<Barred> barred;
    private final MeasuresInForce measures;
    private final Map<String, Set<String>> parties = new HashMap<>();

    LegCosts(RouteQuestion question, LoadedSupply supply, Treaties treaties, List<Barred> barred) {
        this.snapshot = supply.snapshot();
        this.network = supply.network();
        this.question = question;
        this.members = supply.flows().members();
        this.preferred = Set.copyOf(supply.preferences().preferred());
        this.treaties = treaties;
        this.barred = List.copyOf(barred);
        this.measures = supply.measures();
    }

    @Override
    public double cost(int sender, int receiver) {
        CostWeights costWeights = question.weights();
        Iso3 from = network.country(sender);
        Double risk = snapshot.place(from).map(SnapshotCountry::risk).orElse(null);
        return costWeights.agreement() * (isPreferred(sender, receiver) ? 0 : 1)
                + costWeights.governance() * (risk == null ? UNKNOWN : risk)
                + costWeights.distance() * distance(from, receiver);
    }

    @Override
    public boolean isOpen(int sender, int receiver) {
        String from = network.country(sender).value();
        List<Iso3> importers = importers(receiver);
        return barred.stream()
                .noneMatch(one -> one.exporter().equals(from)
                        && (one.importer() == null
                                || importers.stream()
                                        .anyMatch(iso3 -> iso3.value().equals(one.importer()))));
    }

    /** Checks that no measure in force bars a new trade. Removal handles trades that exist. */
    @Override
    public boolean mayBegin(int sender, int receiver) {
        Iso3 from = network.country(sender);
        return importers(receiver).stream().noneMatch(to -> !to.equals(from) && measures.bars(from, to));
    }

    /** Checks whether a leg stays inside a country, the target or the preferred bloc, or, without such a bloc, has an agreement. */
    @Override
    public boolean isPreferred(int sender, int receiver) {
        Iso3 from = network.country(sender);
        List<Iso3> importers = importers(receiver);
        return importers.contains(from)
                || (preferred.contains(from) && importers.stream().allMatch(iso3 -> preferred.contains(iso3)))
                || (question.within() == null && treaties.cover(names(from.value()), names(importer(receiver))));
    }

    private String importer(int receiver) {
        Target target = question.target();
        if (receiver != Rerouting.DEMAND) {
            return network.country(receiver).value();
        }
        return target.isBloc() ? target.bloc().value() : target.value();
    }

    private Set<String> names(String party) {
        return parties.computeIfAbsent(party, treaties::names);
    }

    private List<Iso3> importers(int receiver) {
        return receiver == Rerouting.DEMAND ? members : List.of(network.country(receiver));
    }

    /** {@return the distance to the nearest importer, as a share of the longest possible} */
    private double distance(Iso3 from, int receiver) {
        return importers(receiver).stream()
                .mapToDouble(to -> from.equals(to) ? 0 : distance(from, to))
                .min()
                .orElse(UNKNOWN);
    }

    private double distance(Iso3 from, Iso3 to) {
        Double kilometres = snapshot.place(from)
                .flatMap(one -> snapshot.place(to).map(one::kilometresTo))
                .orElse(null);
        return kilometres == null ? UNKNOWN : Math.min(1, kilometres / LONGEST_KILOMETRES);
    }
}
