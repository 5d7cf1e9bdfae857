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

/** Something that is supposed to change (definitions 10). */
public sealed interface Change {

    /** What every change that touches supply has: a country, and of which mineral; null for all. */
    interface OfSupply {

        Iso3 iso3();

        @Nullable
        MineralId mineral();
    }

    /**
     * What a country does is gone: one operation, or whatever it does before use.
     *
     * @param mineral null for every mineral
     * @param stage null for the country at all stages, as by an embargo; else a lost mine or smelter, which travels to by-products
     * @param from the first day it is gone; null for the whole year
     * @param until the last day; null for the whole year
     */
    record Remove(
            Iso3 iso3,
            @Nullable MineralId mineral,
            @Nullable Stage stage,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements Change, OfSupply {

        /** Takes a removal; refuses use, which is what is supplied, and days in the wrong order. */
        public Remove {
            refuseUse(stage);
            Window.check(from, until);
        }
    }

    /**
     * What an operation can make at the most.
     *
     * @param factor of its output, 0 to 100; null where tonnes are given
     * @param tonnes a year, 0 or more; null where a factor is given
     * @param site a site of the operation by id, to whom the factor applies; null for the operation
     */
    record Capacity(
            Iso3 iso3,
            MineralId mineral,
            Stage stage,
            @Nullable Double factor,
            @Nullable Double tonnes,
            @Nullable String site)
            implements Change, OfSupply {

        private static final double MOST = 100;

        /** Takes a capacity; refuses none or two of them, or one out of range. */
        public Capacity {
            refuseUse(stage);
            if ((factor == null) == (tonnes == null)) {
                throw new InvalidValueException("factor", factor, "either a factor or tonnes");
            }
            if (factor != null && !(factor >= 0 && factor <= MOST)) {
                throw new InvalidValueException("factor", factor, "a number from 0 to 100");
            }
            if (tonnes != null && !(tonnes >= 0)) {
                throw new InvalidValueException("tonnes", tonnes, "a number of 0 or more");
            }
        }
    }

    /**
     * A country stops exports.
     *
     * @param form the form stopped; null for all
     * @param targets the importers meant; null for all
     * @param from the first day; null for the whole year
     * @param until the last day; null for the whole year
     */
    record Ban(
            Iso3 iso3,
            MineralId mineral,
            @Nullable String form,
            @Nullable List<Iso3> targets,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements Change, OfSupply {

        /** Takes a ban; refuses days in the wrong order. */
        public Ban {
            Window.check(from, until);
        }
    }

    /**
     * A country caps exports.
     *
     * @param tonnes contained, a year, 0 or more
     * @param form the form capped; null for all
     * @param targets the importers meant; null for all
     */
    record Quota(
            Iso3 iso3,
            MineralId mineral,
            double tonnes,
            @Nullable String form,
            @Nullable List<Iso3> targets) implements Change, OfSupply {

        /** Takes a quota; refuses a negative one. */
        public Quota {
            if (!(tonnes >= 0)) {
                throw new InvalidValueException("tonnes", tonnes, "a number of 0 or more");
            }
        }
    }

    /**
     * A measure in force at the date of the scenario is lifted.
     *
     * @param measure by id
     */
    record Lift(String measure) implements Change {}

    /**
     * A bloc gains and loses members.
     *
     * @param bloc by id
     * @param add null for none
     * @param remove null for none
     */
    record Bloc(
            BlocId bloc, @Nullable List<Iso3> add, @Nullable List<Iso3> remove) implements Change {

        /** Takes a change of members; refuses none, and a country that both comes and goes. */
        public Bloc {
            add = add == null ? null : List.copyOf(add);
            remove = remove == null ? null : List.copyOf(remove);
            List<Iso3> coming = add == null ? List.of() : add;
            List<Iso3> going = remove == null ? List.of() : remove;
            if (coming.isEmpty() && going.isEmpty()) {
                throw new InvalidValueException("add", "nothing", "countries to add or to remove");
            }
            coming.stream().filter(going::contains).findFirst().ifPresent(iso3 -> {
                throw new InvalidValueException("remove", iso3, "countries that are not added too");
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
     * A bloc keeps the import price of what is made at a stage at a floor.
     *
     * @param bloc by id
     * @param floorUsdPerTonne above 0
     * @param marketUsdPerTonne the market price; null for the loaded one
     * @param series which of several loaded prices, as printed; null where there is one
     */
    record Floor(
            BlocId bloc,
            MineralId mineral,
            Stage stage,
            double floorUsdPerTonne,
            @Nullable Double marketUsdPerTonne,
            @Nullable String series)
            implements Change {

        /** Takes a floor; refuses one that is not above 0. */
        public Floor {
            refuseUse(stage);
            if (!(floorUsdPerTonne > 0)) {
                throw new InvalidValueException("floorUsdPerTonne", floorUsdPerTonne, "a number above 0");
            }
            if (marketUsdPerTonne != null && !(marketUsdPerTonne >= 0)) {
                throw new InvalidValueException("marketUsdPerTonne", marketUsdPerTonne, "a number of 0 or more");
            }
        }
    }

    private static void refuseUse(@Nullable Stage stage) {
        if (stage == Stage.USE) {
            throw new InvalidValueException(
                    "stage", "use", "extraction, intermediate or refining: use is what is supplied");
        }
    }

    /** The part of a year between two days, both included. */
    final class Window {

        private static final double YEAR = 365;

        private Window() {}

        static void check(@Nullable LocalDate from, @Nullable LocalDate until) {
            if ((from == null) != (until == null)) {
                throw new InvalidValueException(
                        "until", until, "a date beside from, or neither of both: the whole year");
            }
            if (from != null && until != null && until.isBefore(from)) {
                throw new InvalidValueException("until", until, "a date not before from (" + from + ")");
            }
        }

        /** {@return the part of a year, above 0 to 1; 1 where no days are given} */
        static double part(@Nullable LocalDate from, @Nullable LocalDate until) {
            return from == null || until == null ? 1 : Math.min(1, (ChronoUnit.DAYS.between(from, until) + 1) / YEAR);
        }
    }
}
