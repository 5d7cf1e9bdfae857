package org.lodegraph.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;

/**
 * The parameters that several routes share.
 *
 * <p>A mineral, country, target, bloc or edition that reaches a handler exists: aliases have been resolved to ids, and
 * unknown names rejected with the nearest ones. All are optional unless their route calls
 * {@link Parameter#asRequired()}.
 */
public final class Parameters {

    private static final double NANOS_A_SECOND = 1e9;

    public static final Parameter<MineralId> MINERAL = Parameter.query(
                    "mineral", "Selects the mineral, by id or alias.", "cobalt", MineralId::new)
            .naming(EntityKind.MINERAL)
            .accepts("a mineral id such as natural-graphite, or an alias such as graphite");

    /** The mineral of {@code /minerals/{id}}. */
    public static final Parameter<MineralId> MINERAL_ID = MINERAL.inPath("id");

    public static final Parameter<Iso3> ISO3 = Parameter.query(
                    "iso3", "Selects the country, by ISO 3166-1 alpha-3 code.", "COD", Iso3::new)
            .naming(EntityKind.COUNTRY)
            .accepts("an ISO 3166-1 alpha-3 code such as COD");

    /** The country of {@code /countries/{iso3}}. */
    public static final Parameter<Iso3> ISO3_IN_PATH = ISO3.inPath("iso3");

    public static final Parameter<Target> TARGET = Parameter.query(
                    "target", "Selects the importer whose supply is analysed.", "USA", Target::new)
            .naming(EntityKind.TARGET)
            .accepts("an ISO 3166-1 alpha-3 code such as USA, or EU27");

    /** The country or bloc of {@code /countries/{iso3}/exposure}. */
    public static final Parameter<Target> TARGET_IN_PATH = TARGET.inPath("iso3");

    public static final Parameter<Stage> STAGE = Parameter.choice(
                    "stage", "Selects the stage of the chain.", Stage.class)
            .example("refining");

    /** The stage of {@code /minerals/{id}/stages/{stage}}. */
    public static final Parameter<Stage> STAGE_IN_PATH = STAGE.inPath("stage");

    public static final Parameter<BlocId> BLOC = Parameter.query(
                    "bloc", "Selects the bloc, by id.", "eu27", BlocId::new)
            .naming(EntityKind.BLOC)
            .accepts("a bloc id such as eu27");

    /** The bloc of {@code /blocs/{id}}. */
    public static final Parameter<BlocId> BLOC_ID = BLOC.inPath("id");

    public static final Parameter<SourceId> EDITION = Parameter.query(
                    "edition", "Selects the edition of a source, by id.", "usgs-mcs-2025", SourceId::new)
            .naming(EntityKind.SOURCE)
            .accepts("an edition id such as usgs-mcs-2025");

    /**
     * The id of a record in the path: an agreement, a measure, a piece of evidence. Its handler checks that it exists.
     */
    public static final Parameter<RecordId> RECORD_ID = Parameter.path(
                    "id", "Selects the record, by id.", "id", RecordId::new)
            .accepts("an id of letters, digits, dots and hyphens");

    /** The data year; the latest by default. */
    public static final Parameter<Year> YEAR = year();

    public static final Parameter<LocalDate> AS_OF = Parameter.date(
            "asOf", "Sets the date at which measures are evaluated. Each route has its own default.", "2025-10-20");

    public static final Parameter<Hs6> HS6 = Parameter.query(
                    "hs6", "Selects the heading of the Harmonized System.", "810520", Hs6::new)
            .accepts("six digits such as 810520");

    public static final Parameter<String> FORM = Parameter.query(
                    "form",
                    "Selects the meaning of an ambiguous mineral name, such as a chemical form.",
                    "hydroxide",
                    Parameters::word)
            .accepts("a word of lower-case letters, digits and hyphens, such as hydroxide")
            .echo();

    public static final Parameter<String> UNIT = Parameter.choice(
                    "unit",
                    "Selects the unit of removal: a whole country, or one stage in a country.",
                    List.of("country", "country-stage"))
            .defaultTo("country")
            .echo();

    public static final Parameter<Double> THETA = Parameter.number(
                    "theta", "Sets the shared loss from which a point of failure is listed, as a share.", "0.5", 0, 1)
            .defaultTo("0.5")
            .echo();

    public static final Parameter<Double> EPSILON = Parameter.number(
                    "epsilon",
                    "Ignores links up to this share of the receiver's input in the search for structural points.",
                    "0.01",
                    0,
                    1)
            .defaultTo("0.01")
            .echo();

    public static final Parameter<Double> HEADROOM = Parameter.number(
                    "headroom", "Sets the spare capacity where none is published, as a share of output.", "0.1", 0, 1)
            .defaultTo("0.10")
            .echo();

    /** The growth limit of a link, as a share of its flow; positive infinity for {@code unlimited}. */
    public static final Parameter<Double> SLACK = Parameter.numberOr(
                    "slack",
                    "Sets the possible growth of existing links, as a share of their flow.",
                    "0.25",
                    0,
                    "unlimited")
            .defaultTo("0.25")
            .echo();

    public static final Parameter<String> POLICY = Parameter.choice(
                    "policy",
                    "Selects the low end, central value or high end of uncertain figures.",
                    List.of("low", "central", "high"))
            .defaultTo("central")
            .example("central")
            .echo();

    public static final Parameter<Double> TOLERANCE = Parameter.number(
                    "tolerance", "Sets the share of excluded feed up to which a refiner is still used.", "0.05", 0, 1)
            .defaultTo("0.05")
            .echo();

    public static final Parameter<Integer> K = Parameter.whole("k", "Sets the maximum number of routes.", "5", 1, 50)
            .defaultTo("5")
            .echo();

    /** The time limit of an answer; when it is exceeded, the answer is partial and says so. */
    public static final Parameter<Duration> TIME_LIMIT = timeLimit();

    public static final Parameter<String> DENOMINATOR = Parameter.choice(
                    "denominator",
                    "Selects the base of shares: the sum of the rows, or the published total.",
                    List.of("rows", "published"))
            .defaultTo("rows")
            .echo();

    public static final Parameter<String> MEMBERS = Parameter.choice(
                    "members",
                    "Selects the members that count: direct member states, or also the states of member blocs.",
                    List.of("states", "all"))
            .defaultTo("states")
            .echo();

    private Parameters() {}

    private static Parameter<Duration> timeLimit() {
        Parameter<Double> seconds = Parameter.number(
                        "timeLimitSeconds",
                        "Sets the time limit of the computation, in seconds. Figures that are not computed by then are null.",
                        "10",
                        0.001,
                        60)
                .defaultTo("10");
        return seconds.as(given -> Duration.ofNanos(Math.round(given * NANOS_A_SECOND)));
    }

    private static Parameter<Year> year() {
        Parameter<Integer> number = Parameter.whole(
                "year",
                "Selects the data year, or the latest of the two years before it. The default is the latest.",
                "2024",
                1900,
                2100);
        return number.as(Year::new);
    }

    private static String word(String text) {
        if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new org.lodegraph.model.failure.InvalidValueException("form", text, "a word such as hydroxide");
        }
        return text;
    }
}
