package org.lodegraph.dependency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodegraph.dependency.DependencyQueries.Restriction;
import org.lodegraph.engine.LoadedNetwork;
import org.lodegraph.engine.Rounded;
import org.lodegraph.engine.Setting;
import org.lodegraph.model.Iso3;
import org.lodegraph.network.Aftermath;
import org.lodegraph.network.Removal;

/**
 * What bans and quotas in force take of a target's supply (definitions 5): a ban the restricted part of each export, a quota the part of it
 * beyond what it lets out.
 */
final class InForce {

    private InForce() {}

    /** {@return the shared loss of the target from all of them together, 0 to 1} */
    static double loss(LoadedNetwork network, List<Iso3> members, List<Restriction> restrictions, Setting setting) {
        Removal removal = restrictions.stream()
                .map(restriction -> Removal.links(closed(network, restriction)))
                .reduce(Removal.of(), Removal::and);
        Aftermath after = new Aftermath(network.network(), removal, setting.spare());
        return Rounded.share(after.shared(network.demand(members)));
    }

    /** The part of each export that a measure closes. */
    private static Map<Integer, Double> closed(LoadedNetwork network, Restriction restriction) {
        Set<String> forms = new HashSet<>(restriction.forms());
        List<Integer> exports = network.exports(restriction.iso3()).stream()
                .filter(link -> isMeant(network, restriction, link) && network.tonnes(link, Set.of()) > 0)
                .toList();
        double restricted = exports.stream()
                .mapToDouble(link -> network.tonnes(link, forms))
                .sum();
        Double quota = restriction.quotaTonnes();
        double beyond = quota == null ? 1 : restricted == 0 ? 0 : Math.max(0, 1 - quota / restricted);
        Map<Integer, Double> parts = new HashMap<>();
        exports.forEach(link ->
                parts.put(link, Math.min(1, beyond * network.tonnes(link, forms) / network.tonnes(link, Set.of()))));
        return parts;
    }

    private static boolean isMeant(LoadedNetwork network, Restriction restriction, int link) {
        return restriction.targets().isEmpty()
                || restriction
                        .targets()
                        .contains(network.country(network.network().receiver(link)));
    }
}
