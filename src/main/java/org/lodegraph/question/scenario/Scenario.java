package org.lodegraph.question.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Changes that are supposed to hold together, and for whom they are worked out.
 *
 * @param name what it is called; null for none
 * @param target whose supply, 1 to {@value #MOST_TARGETS}
 * @param mineral of what; null for every mineral with flows
 * @param asOf the date whose measures hold before anything changes; null for none, which are the flows as they were
 * @param changes 1 to {@value #MOST_CHANGES}
 * @param routes how many alternative routes are wanted for each target and mineral, 0 to 5; null for none
 */
public record Scenario(
        @Nullable String name,
        List<Target> target,
        @Nullable List<MineralId> mineral,
        @Nullable LocalDate asOf,
        List<Change> changes,
        @Nullable Integer routes) {

    private static final int MOST_TARGETS = 250;
    private static final int MOST_CHANGES = 200;
    private static final int MOST_ROUTES = 5;

    /** Takes a scenario; refuses one without targets or changes, with too many, or whose changes contradict each other. */
    public Scenario {
        target = distinct("target", target);
        if (target.isEmpty() || target.size() > MOST_TARGETS) {
            throw new InvalidValueException("target", target.size() + " targets", "1 to " + MOST_TARGETS + " targets");
        }
        mineral = mineral == null ? null : distinct("mineral", mineral);
        if (mineral != null && mineral.isEmpty()) {
            throw new InvalidValueException(
                    "mineral", "none", "at least one mineral, or null for every one with flows");
        }
        changes = List.copyOf(changes);
        if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw new InvalidValueException(
                    "changes", changes.size() + " changes", "1 to " + MOST_CHANGES + " changes");
        }
        if (routes != null && !(routes >= 0 && routes <= MOST_ROUTES)) {
            throw new InvalidValueException("routes", routes, "a whole number from 0 to " + MOST_ROUTES);
        }
        refuseContradictions(changes);
        if (asOf == null && changes.stream().anyMatch(Change.Lift.class::isInstance)) {
            throw new InvalidValueException(
                    "asOf", "null", "a date: a measure can be lifted only where measures are in force");
        }
    }

    private static <T> List<T> distinct(String field, List<T> values) {
        Set<T> seen = new HashSet<>();
        for (T value : values) {
            if (!seen.add(value)) {
                throw new InvalidValueException(field, value + " twice", "each once");
            }
        }
        return List.copyOf(values);
    }

    /** One thing may not be changed twice, nor be gone and still have a capacity. */
    private static void refuseContradictions(List<Change> changes) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Integer before = seen.putIfAbsent(subject(changes.get(i)), i);
            if (before != null) {
                throw new InvalidValueException(
                        "changes",
                        "changes[" + i + "], which is of the same as changes[" + before + "]",
                        "one change of one thing");
            }
        }
    }

    private static Object subject(Change change) {
        if (change instanceof Change.Remove remove && remove.stage() != null && remove.mineral() != null) {
            return List.of(remove.iso3(), remove.mineral(), remove.stage());
        }
        if (change instanceof Change.Capacity capacity && capacity.site() == null) {
            return List.of(capacity.iso3(), capacity.mineral(), capacity.stage());
        }
        if (change instanceof Change.Ban ban) {
            return List.of(
                    "exports", ban.iso3(), ban.mineral(), String.valueOf(ban.form()), String.valueOf(ban.targets()));
        }
        if (change instanceof Change.Quota quota) {
            return List.of(
                    "exports",
                    quota.iso3(),
                    quota.mineral(),
                    String.valueOf(quota.form()),
                    String.valueOf(quota.targets()));
        }
        if (change instanceof Change.Bloc bloc) {
            return bloc.bloc();
        }
        if (change instanceof Change.Floor floor) {
            return List.of(floor.bloc(), floor.mineral(), floor.stage());
        }
        return change;
    }

    /** {@return the changes of one kind} */
    <C extends Change> List<C> changes(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    int routesOrNone() {
        return routes == null ? 0 : routes;
    }
}
