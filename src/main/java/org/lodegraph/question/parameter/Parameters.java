package org.lodegraph.question.parameter;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.web.Parameter;

/** The parameters that several features share. All are optional unless their route calls {@link Parameter#asRequired}. */
public final class Parameters {

    public static final Parameter<MineralId> MINERAL =
            Parameter.id("mineral", "Selects the mineral, by id or alias.", "cobalt", IdTypes.MINERAL);

    /** The mineral of {@code /minerals/{id}}. */
    public static final Parameter<MineralId> MINERAL_ID = MINERAL.inPath("id");

    public static final Parameter<Iso3> ISO3 =
            Parameter.id("iso3", "Selects the country, by ISO 3166-1 alpha-3 code.", "COD", IdTypes.COUNTRY);

    public static final Parameter<Target> TARGET =
            Parameter.id("target", "Selects the importer whose supply is analysed.", "USA", IdTypes.TARGET);

    public static final Parameter<Stage> STAGE = Parameter.choice(
                    "stage", "Selects the stage of the chain.", Stage.class)
            .example("refining");

    public static final Parameter<BlocId> BLOC = Parameter.id("bloc", "Selects the bloc, by id.", "eu27", IdTypes.BLOC);

    public static final Parameter<SourceId> EDITION =
            Parameter.id("edition", "Selects the edition of a source, by id.", "usgs-mcs-2025", IdTypes.EDITION);

    /**
     * The id of a record in the path: an agreement, a measure, a piece of evidence. Its handler checks that it exists.
     */
    public static final Parameter<RecordId> RECORD_ID = Parameter.path(
                    "id", "Selects the record, by id.", "id", RecordId::new)
            .accepts("an id of letters, digits, dots and hyphens");

    /** The data year; the latest by default. */
    public static final Parameter<Year> YEAR = Parameter.whole(
                    "year",
                    "Selects the data year, or the latest of the two years before it. The default is the latest.",
                    "2024",
                    1900,
                    2100)
            .as(Year::new);

    public static final Parameter<LocalDate> AS_OF = Parameter.date(
                    "asOf",
                    "Sets the date at which measures are evaluated. Each route has its own default.",
                    "2025-10-20")
            .daily();

    public static final Parameter<String> FORM = Parameter.query(
                    IdTypes.FORM,
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

    /** The time limit of an answer; when it is exceeded, the answer is partial and says so. */
    public static final Parameter<Duration> TIME_LIMIT = Parameter.seconds(
                    "timeLimitSeconds",
                    "Sets the time limit of the computation, in seconds. Figures that are not computed by then are null.",
                    "10",
                    0.001,
                    60)
            .defaultTo("10");

    public static final Parameter<String> DENOMINATOR = Parameter.choice(
                    "denominator",
                    "Selects the base of shares: the sum of the rows, or the published total.",
                    List.of("rows", "published"))
            .defaultTo("rows")
            .echo();

    private Parameters() {}

    private static String word(String text) {
        if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InvalidValueException(IdTypes.FORM, text, "a word such as hydroxide");
        }
        return text;
    }
}
