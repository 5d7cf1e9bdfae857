package org.lodegraph.question.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;

/** A hypothetical change (definitions 10). */
public sealed interface Change {

    /** A change that affects supply: has a country and a mineral; a null mineral stands for all. */
    interface OfSupply {

        Iso3 iso3();

        @Nullable
        MineralId mineral();
    }

    /**
     * Removes operations of a country: one operation, or all of them before use.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the country
     * @param mineral id of the mineral; null for every mineral
     * @param stage id of the stage for a lost mine or smelter, which also loses by-products; null for all stages, as in an embargo
     * @param from first day of the removal; null for the whole year
     * @param until last day of the removal; null for the whole year
     */
    record Remove(
            Iso3 iso3,
            @Nullable MineralId mineral,
            @Nullable Stage stage,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements Change, OfSupply {

        /** Rejects the stage use, which is the supply itself, and days in the wrong order. */
        public Remove {
            rejectUse(stage);
            Window.check(from, until);
        }
    }

    /**
     * Sets the maximum output of an operation.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the country
     * @param mineral id of the mineral
     * @param stage id of the stage
     * @param factor multiple of the present output, 0 to 100; null if tonnes is set
     * @param tonnes tonnes a year, 0 or more; null if factor is set
     * @param site id of the site that the factor applies to; null for the whole operation
     */
    record Capacity(
            Iso3 iso3,
            MineralId mineral,
            Stage stage,
            @Nullable Double factor,
            @Nullable Double tonnes,
            @Nullable String site)
            implements Change, OfSupply {

        private static final double MAX = 100;

        /** Rejects a change with neither or both of factor and tonnes, or with a value out of range. */
        public Capacity {
            rejectUse(stage);
            if ((factor == null) == (tonnes == null)) {
                throw new InvalidValueException("factor", factor, "either factor or tonnes");
            }
            if (factor != null && !(factor >= 0 && factor <= MAX)) {
                throw new InvalidValueException("factor", factor, "a number from 0 to 100");
            }
            if (tonnes != null && !(tonnes >= 0)) {
                throw new InvalidValueException("tonnes", tonnes, "a number of 0 or more");
            }
        }
    }

    /**
     * Bans exports of a country.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the exporting country
     * @param mineral id of the mineral
     * @param form banned form; null for all
     * @param targets ISO 3166-1 alpha-3 codes of the importers concerned; null for all
     * @param from first day of the ban; null for the whole year
     * @param until last day of the ban; null for the whole year
     */
    record Ban(
            Iso3 iso3,
            MineralId mineral,
            @Nullable String form,
            @Nullable List<Iso3> targets,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements Change, OfSupply {

        /** Rejects days in the wrong order. */
        public Ban {
            Window.check(from, until);
        }
    }

    /**
     * Caps exports of a country.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the exporting country
     * @param mineral id of the mineral
     * @param tonnes contained tonnes a year, 0 or more
     * @param form capped form; null for all
     * @param targets ISO 3166-1 alpha-3 codes of the importers concerned; null for all
     */
    record Quota(
            Iso3 iso3,
            MineralId mineral,
            double tonnes,
            @Nullable String form,
            @Nullable List<Iso3> targets) implements Change, OfSupply {

        /** Rejects a negative quota. */
        public Quota {
            if (!(tonnes >= 0)) {
                throw new InvalidValueException("tonnes", tonnes, "a number of 0 or more");
            }
        }
    }

    /**
     * Lifts a measure in force at the date of the scenario.
     *
     * @param measure id of the measure
     */
    record Lift(String measure) implements Change {}

    /**
     * Adds and removes members of a bloc.
     *
     * @param bloc id of the bloc
     * @param add ISO 3166-1 alpha-3 codes of the countries that join; null for none
     * @param remove ISO 3166-1 alpha-3 codes of the members that leave; null for none
     */
    record Bloc(
            BlocId bloc, @Nullable List<Iso3> add, @Nullable List<Iso3> remove) implements Change {

        /** Rejects an empty change, and a country that both joins and leaves. */
        public Bloc {
            add = add == null ? null : List.copyOf(add);
            remove = remove == null ? null : List.copyOf(remove);
            List<Iso3> joining = add == null ? List.of() : add;
            List<Iso3> leaving = remove == null ? List.of() : remove;
            if (joining.isEmpty() && leaving.isEmpty()) {
                throw new InvalidValueException("add", "none", "a country in add or remove");
            }
            joining.stream().filter(leaving::contains).findFirst().ifPresent(iso3 -> {
                throw new InvalidValueException("remove", iso3, "a country that is not in add as well");
            });
        }

        List<Iso3> added() {
            return add == null ? List.of() : add;
        }

        List<Iso3> removed() {
            return remove == null ? List.of() : remove;
        }
    }

    /**
     * Sets a floor of a bloc for the import price of a stage's products.
     *
     * @param bloc id of the bloc
     * @param mineral id of the mineral
     * @param stage id of the stage whose product is priced: extraction, intermediate or refining
     * @param floorUsdPerTonne price floor in US dollars per tonne, above 0
     * @param marketUsdPerTonne market price in US dollars per tonne; null for the loaded price
     * @param series name of one of several loaded price series, as printed; null if there is only one
     */
    record Floor(
            BlocId bloc,
            MineralId mineral,
            Stage stage,
            double floorUsdPerTonne,
            @Nullable Double marketUsdPerTonne,
            @Nullable String series)
            implements Change {

        /** Rejects a floor that is not above 0. */
        public Floor {
            rejectUse(stage);
            if (!(floorUsdPerTonne > 0)) {
                throw new InvalidValueException("floorUsdPerTonne", floorUsdPerTonne, "a number above 0");
            }
            if (marketUsdPerTonne != null && !(marketUsdPerTonne >= 0)) {
                throw new InvalidValueException("marketUsdPerTonne", marketUsdPerTonne, "a number of 0 or more");
            }
        }
    }

    private static void rejectUse(@Nullable Stage stage) {
        if (stage == Stage.USE) {
            throw new InvalidValueException("stage", "use", "extraction, intermediate or refining");
        }
    }

    /** Part of a year between two days, both included. */
    final class Window {

        private static final double YEAR = 365;

        private Window() {}

        static void check(@Nullable LocalDate from, @Nullable LocalDate until) {
            if ((from == null) != (until == null)) {
                throw new InvalidValueException(
                        "until", until, "no date without from: give both, or neither for the whole year");
            }
            if (from != null && until != null && until.isBefore(from)) {
                throw new InvalidValueException("until", until, "a date not before from (" + from + ")");
            }
        }

        /** {@return the part of a year, above 0 to 1; 1 without days} */
        static double part(@Nullable LocalDate from, @Nullable LocalDate until) {
            return from == null || until == null ? 1 : Math.min(1, (ChronoUnit.DAYS.between(from, until) + 1) / YEAR);
        }
    }
}
