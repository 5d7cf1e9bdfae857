package org.lodegraph.watch.scan.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.network.snapshot.BlocMembership;
import org.lodegraph.network.snapshot.DatedRestriction;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.network.snapshot.Treaties;

/**
 * Policy decisions of states, evaluated at a date.
 *
 * @param restrictions measures on the exports of each mineral
 * @param measures all measures with their states over time
 * @param treaties agreements, and memberships of blocs
 */
public record PolicyFacts(List<DatedRestriction> restrictions, List<DatedMeasure> measures, Treaties treaties) {

    /** {@return the ids of the loaded blocs, sorted} */
    public static List<String> blocs(Graph graph) {
        return Treaties.read(graph).memberships().stream()
                .map(BlocMembership::bloc)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the restrictions that bind exports of a mineral at a date, or whose planned end has passed} */
    public List<Restriction> restrictions(MineralId mineral, LocalDate date) {
        return restrictions.stream()
                .filter(one -> one.mineral().equals(mineral))
                .flatMap(one -> one.at(date).stream())
                .toList();
    }

    /** {@return the states that are members of a bloc themselves at a date} */
    public Set<Iso3> members(BlocId bloc, LocalDate date) {
        return treaties.memberships().stream()
                .filter(one -> one.bloc().equals(bloc.value()) && one.holds(date))
                .map(BlocMembership::member)
                .filter(member -> member.matches("[A-Z]{3}"))
                .map(Iso3::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return true if an agreement in force at a date covers trade in a mineral between two countries} */
    public boolean isCovered(String exporter, String importer, MineralId mineral, LocalDate date) {
        Treaties valid = treaties.of(mineral, date);
        return valid.cover(valid.names(exporter), valid.names(importer));
    }
}
