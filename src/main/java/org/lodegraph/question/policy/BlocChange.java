package org.lodegraph.question.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A bloc as it might be: who joins, who leaves, and what its share should reach.
 *
 * @param bloc by id
 * @param add countries that join, none of them a member; null for none
 * @param remove members that leave; null for none
 * @param mineral by id or alias; null for every mineral
 * @param stage null for every stage; for the threshold, for refining, or with a target for the whole chain
 * @param target whose supply is asked about; null for the world's output
 * @param threshold the share to reach, 0 to 1, of the mineral; null where none is asked for
 * @param members whether those of a member bloc are members; null for {@code states}: they are not
 */
public record BlocChange(
        BlocId bloc,
        @Nullable List<Iso3> add,
        @Nullable List<Iso3> remove,
        @Nullable MineralId mineral,
        @Nullable Stage stage,
        @Nullable Target target,
        @Nullable Double threshold,
        @Nullable Members members) {

    /** Which states count as members of a bloc. */
    public enum Members {
        STATES,
        ALL
    }

    /** Takes a change; refuses one that changes nothing and asks for nothing, contradicts itself, or has a threshold that is no share. */
    public BlocChange {
        add = add == null ? null : List.copyOf(add);
        remove = remove == null ? null : List.copyOf(remove);
        Set<Iso3> joining = each("add", add, Set.of());
        each("remove", remove, joining);
        if (threshold != null && !(threshold >= 0 && threshold <= 1)) {
            throw new InvalidValueException("threshold", threshold, "a number from 0 to 1");
        }
        if (threshold != null && mineral == null) {
            throw new InvalidValueException("mineral", "nothing", "the mineral whose share is to reach the threshold");
        }
        if (threshold == null && (add == null || add.isEmpty()) && (remove == null || remove.isEmpty())) {
            throw new InvalidValueException("add", "nothing", "a country to add or to remove, or a threshold to reach");
        }
    }

    private static Set<Iso3> each(String field, @Nullable List<Iso3> countries, Set<Iso3> others) {
        Set<Iso3> seen = new HashSet<>();
        for (Iso3 country : countries == null ? List.<Iso3>of() : countries) {
            if (!seen.add(country)) {
                throw new InvalidValueException(field, country + " twice", "each country once");
            }
            if (others.contains(country)) {
                throw new InvalidValueException(field, country, "a country that is not added as well");
            }
        }
        return seen;
    }

    /** {@return the countries that join; possibly none} */
    List<Iso3> joining() {
        return add == null ? List.of() : add;
    }

    /** {@return the members that leave; possibly none} */
    List<Iso3> leaving() {
        return remove == null ? List.of() : remove;
    }

    /** {@return {@code states} or {@code all}} */
    String membersCounted() {
        return (members == null ? Members.STATES : members).name().toLowerCase(Locale.ROOT);
    }
}
