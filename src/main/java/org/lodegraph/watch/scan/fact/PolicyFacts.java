package org.lodegraph.watch.scan.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.network.snapshot.BlocMembership;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.network.snapshot.Treaties;

/**
 * Policy decisions of states, evaluated at a date.
 *
 * @param measures measures with all their dates
 * @param treaties agreements, and memberships of blocs
 */
public record PolicyFacts(List<DatedMeasure> measures, Treaties treaties) {

    public PolicyFacts {
        measures = List.copyOf(measures);
    }

    /** {@return the ids of the loaded blocs, sorted} */
    public static List<String> blocs(Graph graph) {
        return Treaties.read(graph).memberships().stream()
                .map(BlocMembership::bloc)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the restrictions that bind exports of a mineral at a date, or whose planned end has passed} */
    public List<Restriction> restrictions(MineralId mineral, LocalDate date, Materials materials) {
        return measures.stream()
                .map(measure -> measure.restriction(mineral, date, materials))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the states that are members of a bloc themselves at a date} */
    public Set<Iso3> members(BlocId bloc, LocalDate date) {
        return states(bloc, membership -> membership.holds(date));
    }

    /** {@return the states that have not left a bloc, at any date} */
    public Set<Iso3> members(BlocId bloc) {
        return states(bloc, membership -> membership.until() == null);
    }

    private Set<Iso3> states(BlocId bloc, Predicate<BlocMembership> condition) {
        return treaties.memberships().stream()
                .filter(one -> one.bloc().equals(bloc.value()))
                .filter(condition)
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
