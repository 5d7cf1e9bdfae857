package org.lodegraph.question.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The states of a bloc before and after a change.
 *
 * @param before ISO 3166-1 alpha-3 codes, sorted
 * @param after ISO 3166-1 alpha-3 codes, sorted
 */
record ChangedStates(List<String> before, List<String> after) {

    /**
     * {@return the states before and after a change}
     *
     * @param before states that are members today
     * @throws InvalidValueException for a member that joins or a non-member that leaves, naming its index in the request body
     */
    static ChangedStates of(List<String> before, BlocChange change) {
        Set<String> after = new TreeSet<>(before);
        List<Iso3> joining = change.joining();
        for (int i = 0; i < joining.size(); i++) {
            if (!after.add(joining.get(i).value())) {
                throw new InvalidValueException(
                        "add[" + i + "]", joining.get(i), "a country that is not yet a member of " + change.bloc());
            }
        }
        List<Iso3> leaving = change.leaving();
        for (int i = 0; i < leaving.size(); i++) {
            if (!after.remove(leaving.get(i).value())) {
                throw new InvalidValueException("remove[" + i + "]", leaving.get(i), memberOptions(before));
            }
        }
        return new ChangedStates(before, List.copyOf(after));
    }

    private static List<String> memberOptions(List<String> members) {
        return members.isEmpty() ? List.of("no country: the bloc has no members today") : members;
    }
}
