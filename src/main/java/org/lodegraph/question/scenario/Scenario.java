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
 * A set of hypothetical changes that apply together, and the targets they are evaluated for.
 *
 * @param name name of the scenario; null for none
 * @param target targets of the supply, countries or blocs, 1 to 250
 * @param mineral ids of the minerals; null for every mineral with flows
 * @param asOf date of the measures in force before the changes; null for none, the flows as they were
 * @param changes changes, 1 to 200
 * @param routes number of alternative routes for each target and mineral, 0 to 5; null for none
 */
public record Scenario(
        @Nullable String name,
        List<Target> target,
        @Nullable List<MineralId> mineral,
        @Nullable LocalDate asOf,
        List<Change> changes,
        @Nullable Integer routes) {

    private static final int MAX_TARGETS = 250;
    private static final int MAX_CHANGES = 200;
    private static final int MAX_ROUTES = 5;

    /** Rejects a scenario without targets or changes, with too many, or with contradictory changes. */
    public Scenario {
        target = distinct("target", target);
        if (target.isEmpty() || target.size() > MAX_TARGETS) {
            throw new InvalidValueException("target", target.size() + " targets", "1 to " + MAX_TARGETS + " targets");
        }
        mineral = mineral == null ? null : distinct("mineral", mineral);
        if (mineral != null && mineral.isEmpty()) {
            throw new InvalidValueException(
                    "mineral", "none", "at least one mineral, or null for all minerals with flows");
        }
        changes = List.copyOf(changes);
        if (changes.isEmpty() || changes.size() > MAX_CHANGES) {
            throw new InvalidValueException("changes", changes.size() + " changes", "1 to " + MAX_CHANGES + " changes");
        }
        if (routes != null && !(routes >= 0 && routes <= MAX_ROUTES)) {
            throw new InvalidValueException("routes", routes, "a whole number from 0 to " + MAX_ROUTES);
        }
        checkConsistency(changes);
        if (asOf == null && changes.stream().anyMatch(Change.Lift.class::isInstance)) {
            throw new InvalidValueException("asOf", "null", "a date on which the lifted measure is in force");
        }
    }

    private static <T> List<T> distinct(String field, List<T> values) {
        Set<T> seen = new HashSet<>();
        for (T value : values) {
            if (!seen.add(value)) {
                throw new InvalidValueException(field, value + " twice", "each value once");
            }
        }
        return List.copyOf(values);
    }

    /** Rejects two changes of the same subject, and a removed operation with a capacity. */
    private static void checkConsistency(List<Change> changes) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Integer before = seen.putIfAbsent(subject(changes.get(i)), i);
            if (before != null) {
                throw new InvalidValueException(
                        "changes",
                        "changes[" + i + "], which has the same subject as changes[" + before + "]",
                        "one change per subject");
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
