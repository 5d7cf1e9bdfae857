package org.lodegraph.question.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A hypothetical change of a bloc's membership, with an optional threshold for its share.
 *
 * @param bloc id of the bloc
 * @param add ISO 3166-1 alpha-3 codes of the countries that join, none a member yet; null for none
 * @param remove ISO 3166-1 alpha-3 codes of the members that leave; null for none
 * @param mineral id or alias of the mineral; null for every mineral
 * @param stage id of the stage; null for every stage, for refining with a threshold, or for the whole chain with a target
 * @param target target of the supply, a country or a bloc; null for the world's output
 * @param threshold share of the mineral to reach, 0 to 1; null for none
 * @param members states, or all to include the states of member blocs; null for states
 */
public record BlocChange(
        BlocId bloc,
        @Nullable List<Iso3> add,
        @Nullable List<Iso3> remove,
        @Nullable MineralId mineral,
        @Nullable Stage stage,
        @Nullable Target target,
        @Nullable Double threshold,
        @Nullable CountedMembers members) {

    /** Rejects a change without content, a contradictory one, and a threshold outside 0 to 1. */
    public BlocChange {
        add = add == null ? null : List.copyOf(add);
        remove = remove == null ? null : List.copyOf(remove);
        Set<Iso3> joining = distinct("add", add, Set.of());
        distinct("remove", remove, joining);
        if (threshold != null && !(threshold >= 0 && threshold <= 1)) {
            throw new InvalidValueException("threshold", threshold, "a number from 0 to 1");
        }
        if (threshold != null && mineral == null) {
            throw new InvalidValueException("mineral", "none", "a mineral, because threshold applies to one mineral");
        }
        if (threshold == null && (add == null || add.isEmpty()) && (remove == null || remove.isEmpty())) {
            throw new InvalidValueException("add", "none", "a country in add or remove, or a threshold");
        }
    }

    private static Set<Iso3> distinct(String field, @Nullable List<Iso3> countries, Set<Iso3> others) {
        Set<Iso3> seen = new HashSet<>();
        for (Iso3 country : countries == null ? List.<Iso3>of() : countries) {
            if (!seen.add(country)) {
                throw new InvalidValueException(field, country + " twice", "each country once");
            }
            if (others.contains(country)) {
                throw new InvalidValueException(field, country, "a country that is not in add as well");
            }
        }
        return seen;
    }

    /** {@return the countries that join; may be empty} */
    List<Iso3> joining() {
        return add == null ? List.of() : add;
    }

    /** {@return the members that leave; may be empty} */
    List<Iso3> leaving() {
        return remove == null ? List.of() : remove;
    }

    /** {@return the states that count as members} */
    CountedMembers membership() {
        return members == null ? CountedMembers.STATES : members;
    }
}
