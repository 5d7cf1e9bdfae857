package org.lodegraph.question.scenario;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.Restriction;

/** Rejects errors of a scenario that only the loaded data can show. */
final class ScenarioChecks {

    private ScenarioChecks() {}

    static void of(
            Scenario scenario,
            Outputs outputs,
            Collection<LoadedNetwork> networks,
            Map<MineralId, List<Restriction>> measures) {
        date(scenario, networks);
        for (int i = 0; i < scenario.changes().size(); i++) {
            Change change = scenario.changes().get(i);
            String place = "changes[" + i + "]";
            if (change instanceof Change.Quota quota) {
                quota(quota, outputs, place);
            } else if (change instanceof Change.Lift lift) {
                lift(lift, scenario, measures, place);
            }
        }
    }

    private static void date(Scenario scenario, Collection<LoadedNetwork> networks) {
        LocalDate asOf = scenario.asOf();
        int first = networks.stream().mapToInt(LoadedNetwork::year).min().orElse(0);
        if (asOf != null && asOf.getYear() < first) {
            throw new InvalidValueException(
                    "asOf", asOf, "a date from " + first + "-01-01, because no earlier flows are loaded");
        }
    }

    private static void quota(Change.Quota quota, Outputs outputs, String place) {
        outputs.most(quota.mineral(), quota.iso3()).ifPresent(most -> {
            if (quota.tonnes() > most) {
                throw new InvalidValueException(
                        place + ".tonnes",
                        quota.tonnes(),
                        "at most " + most + ", the largest output of " + quota.mineral() + " in " + quota.iso3()
                                + ": a higher quota has no effect");
            }
        });
    }

    private static void lift(
            Change.Lift lift, Scenario scenario, Map<MineralId, List<Restriction>> measures, String place) {
        List<Restriction> known = measures.values().stream()
                .flatMap(List::stream)
                .filter(Restriction::isInForce)
                .distinct()
                .toList();
        Restriction lifted = known.stream()
                .filter(one -> one.id().equals(lift.measure()))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        place + ".measure",
                        lift.measure(),
                        "a measure in force on " + scenario.asOf() + " on a mineral with flows: "
                                + String.join(
                                        ", ",
                                        known.stream()
                                                .map(Restriction::id)
                                                .distinct()
                                                .sorted()
                                                .toList())));
        for (Change change : scenario.changes()) {
            if (change instanceof Change.Ban ban
                    && ban.iso3().equals(lifted.iso3())
                    && restricts(measures, ban.mineral(), lifted)) {
                throw new InvalidValueException(
                        place + ".measure",
                        lift.measure(),
                        "a measure of a country that bans no export of the same mineral in another change");
            }
        }
    }

    private static boolean restricts(
            Map<MineralId, List<Restriction>> measures, MineralId mineral, Restriction lifted) {
        return measures.getOrDefault(mineral, List.of()).stream()
                .anyMatch(one -> one.id().equals(lifted.id()));
    }
}
