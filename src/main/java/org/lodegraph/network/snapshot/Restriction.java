package org.lodegraph.network.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;

/**
 * A measure by which a country restricts its exports of a mineral, or would.
 *
 * @param id of the measure
 * @param iso3 the country that imposes it
 * @param type what it does
 * @param state at the date asked about: in-force, suspended or scheduled-end-passed
 * @param effective the day from which it counts
 * @param quotaTonnes what a quota lets out, tonnes a year; null for none
 * @param whole whether the mineral is restricted, and not a part of it alone, such as one rare earth
 * @param forms restricted; empty for all
 * @param targets the importers meant, ISO 3166-1 alpha-3; empty for all
 * @param part of the year it holds for, 0 to 1
 */
public record Restriction(
        String id,
        Iso3 iso3,
        Type type,
        String state,
        LocalDate effective,
        @Nullable Double quotaTonnes,
        boolean whole,
        List<String> forms,
        List<String> targets,
        double part) {

    /** What a restriction does to exports. */
    public enum Type {
        /** It stops them. */
        BAN,
        /** It caps them. */
        QUOTA,
        /** It lets them pass, if each is allowed. */
        LICENCE
    }

    /**
     * {@return a measure that is supposed to hold, whatever the year of the flows}
     *
     * @param id stands for it in answers
     * @param quotaTonnes null for a ban
     * @param part of the year it holds for, 0 to 1
     */
    public static Restriction supposed(
            String id, Iso3 iso3, @Nullable Double quotaTonnes, List<String> forms, List<String> targets, double part) {
        Type type = quotaTonnes == null ? Type.BAN : Type.QUOTA;
        return new Restriction(id, iso3, type, "in-force", LocalDate.MAX, quotaTonnes, true, forms, targets, part);
    }

    /** {@return whether it binds at the date} */
    public boolean isInForce() {
        return state.equals("in-force");
    }

    /** Whether it takes tonnes: a ban does, and a quota whose size is known. */
    boolean isBinding() {
        return type == Type.BAN || (type == Type.QUOTA && quotaTonnes != null);
    }

    /** Whether flows of a year cannot know it, because it took effect after the first day of that year. */
    boolean isNewerThan(int year) {
        return effective.isAfter(LocalDate.of(year, 1, 1));
    }

    boolean names(@Nullable String form) {
        return forms.isEmpty() || (form != null && forms.contains(form));
    }

    boolean means(Iso3 importer) {
        return targets.isEmpty() || targets.contains(importer.value());
    }
}
