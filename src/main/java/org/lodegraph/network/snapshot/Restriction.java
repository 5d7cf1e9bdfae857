package org.lodegraph.network.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MeasureType;

/**
 * A real or hypothetical measure by which a country restricts its exports of a mineral.
 *
 * @param id id of the measure
 * @param iso3 country that imposes it
 * @param type ban, quota or licence
 * @param state state at the requested date: in-force, suspended or scheduled-end-passed
 * @param effective first day of effect
 * @param quotaTonnes export limit of a quota, tonnes a year; null if there is none
 * @param whole true if the whole mineral is restricted, false if only a part of it, such as one rare earth
 * @param forms restricted forms; empty for all
 * @param targets restricted importers, ISO 3166-1 alpha-3; empty for all
 * @param part part of the year in which it applies, 0 to 1
 */
public record Restriction(
        String id,
        Iso3 iso3,
        MeasureType type,
        MeasureState state,
        LocalDate effective,
        @Nullable Double quotaTonnes,
        boolean whole,
        List<String> forms,
        List<String> targets,
        double part) {

    /**
     * {@return a hypothetical ban that is in force, whatever the year of the flows}
     *
     * @param id id for use in answers
     * @param part part of the year in which it applies, 0 to 1
     */
    public static Restriction supposedBan(String id, Iso3 iso3, List<String> forms, List<String> targets, double part) {
        return new Restriction(
                id, iso3, MeasureType.BAN, MeasureState.IN_FORCE, LocalDate.MAX, null, true, forms, targets, part);
    }

    /**
     * {@return a hypothetical quota that is in force all year, whatever the year of the flows}
     *
     * @param id id for use in answers
     * @param tonnes export limit, tonnes a year
     */
    public static Restriction supposedQuota(
            String id, Iso3 iso3, double tonnes, List<String> forms, List<String> targets) {
        return new Restriction(
                id, iso3, MeasureType.QUOTA, MeasureState.IN_FORCE, LocalDate.MAX, tonnes, true, forms, targets, 1);
    }

    /** {@return true if it is in force at the date} */
    public boolean isInForce() {
        return state == MeasureState.IN_FORCE;
    }

    /** {@return true if it removes tonnes: a ban, or a quota of known size} */
    boolean isBinding() {
        return type == MeasureType.BAN || (type == MeasureType.QUOTA && quotaTonnes != null);
    }

    /** {@return true if it took effect after the first day of a year, so that flows of that year do not include it} */
    boolean isNewerThan(int year) {
        return effective.isAfter(LocalDate.of(year, 1, 1));
    }

    boolean restricts(@Nullable String form) {
        return forms.isEmpty() || (form != null && forms.contains(form));
    }

    boolean appliesTo(Iso3 importer) {
        return targets.isEmpty() || targets.contains(importer.value());
    }
}
