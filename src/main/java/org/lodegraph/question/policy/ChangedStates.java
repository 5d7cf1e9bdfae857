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
 * @param after likewise
 */
record ChangedStates(List<String> before, List<String> after) {

    /**
     * {@return the states with the change made}
     *
     * @param before the states that are members
     * @throws InvalidValueException for a country that joins and is a member, or leaves and is none, by its place in the body
     */
    static ChangedStates of(List<String> before, BlocChange change) {
        Set<String> after = new TreeSet<>(before);
        List<Iso3> joining = change.joining();
        for (int i = 0; i < joining.size(); i++) {
            if (!after.add(joining.get(i).value())) {
                throw new InvalidValueException(
                        "add[" + i + "]", joining.get(i), "a country that is no member of " + change.bloc() + " yet");
            }
        }
        List<Iso3> leaving = change.leaving();
        for (int i = 0; i < leaving.size(); i++) {
            if (!after.remove(leaving.get(i).value())) {
                throw new InvalidValueException("remove[" + i + "]", leaving.get(i), menu(before));
            }
        }
        return new ChangedStates(before, List.copyOf(after));
    }

    private static List<String> menu(List<String> members) {
        return members.isEmpty() ? List.of("no country: the bloc has no member today") : members;
    }
}
