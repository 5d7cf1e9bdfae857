package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.failure.InvalidValueException;

class ParameterTest {

    private static final Parameter<Double> SHARE = Parameter.number("share", "A share.", "0.5", 0, 1);
    private static final Parameter<MineralId> MINERAL =
            Parameter.query("mineral", "A mineral.", "cobalt", MineralId::new);

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.5", "5e-1", "1E0"})
    void parsesPlainNumbers(String text) {
        assertThat(SHARE.parse().apply(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1.1", "-0.1", "NaN", "Infinity", "0x1", "1d", ".5", "5.", "1e9999", "½", "0,5"})
    void refusesAnyOtherNumber(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SHARE.parse().apply(text))
                .withMessage("share '" + text + "': expected a number from 0 to 1");
    }

    @Test
    void aNumberMayHaveNoUpperBoundOrAWordForIt() {
        Parameter<Double> budget = Parameter.numberOr("budget", "A budget.", "1", 0, "unlimited");

        assertThat(budget.parse().apply("12.5")).isEqualTo(12.5);
        assertThat(budget.parse().apply("unlimited")).isEqualTo(Double.POSITIVE_INFINITY);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> budget.parse().apply("Infinity"))
                .withMessage("budget 'Infinity': expected a number, 0 or more, or unlimited");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "11", "1.0", "1e0", "+1", "99999999999"})
    void rejectsAnythingButIntegersOfTheInterval(String text) {
        Parameter<Integer> steps = Parameter.whole("steps", "Steps.", "3", 1, 10);

        assertThat(steps.parse().apply("10")).isEqualTo(10);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> steps.parse().apply(text))
                .withMessage("steps '" + text + "': expected a whole number from 1 to 10");
    }

    @Test
    void readsTheWordsOfAnEnumWithHyphens() {
        Parameter<Basis> basis = Parameter.choice("basis", "How it came to be.", Basis.class);

        assertThat(basis.parse().apply("published-share")).isEqualTo(Basis.PUBLISHED_SHARE);
        assertThat(basis.domain().menu()).startsWith("reported").contains("published-share");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> basis.parse().apply("PUBLISHED_SHARE"));
    }

    @Test
    void readsOneOfAFewWords() {
        Parameter<String> by = Parameter.choice("by", "By what.", List.of("mine", "refinery"));

        assertThat(by.parse().apply("refinery")).isEqualTo("refinery");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> by.parse().apply("Mine"))
                .withMessage("by 'Mine': expected mine, refinery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-02-30", "15/01/2026", "2026-1-15"})
    void rejectsInvalidDates(String text) {
        Parameter<LocalDate> asOf = Parameter.date("asOf", "A date.", "2026-01-15");

        assertThat(asOf.parse().apply("2026-01-15")).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> asOf.parse().apply(text))
                .withMessage("asOf '" + text + "': expected a date such as 2026-01-15");
    }

    @Test
    void aFlagIsFalseByDefault() {
        Parameter<Boolean> flag = Parameter.flag("explain", "Show the statement.");

        assertThat(flag.preset()).isEqualTo("false");
        assertThat(flag.parse().apply("true")).isTrue();
        assertThat(flag.parse().apply("false")).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> flag.parse().apply("yes"));
    }

    @Test
    void aListCountsDuplicatesOnceAndRejectsEmptyElements() {
        Parameter<List<MineralId>> minerals = MINERAL.list();

        assertThat(minerals.many()).isTrue();
        assertThat(minerals.parse().apply("cobalt,nickel,cobalt"))
                .containsExactly(new MineralId("cobalt"), new MineralId("nickel"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> minerals.parse().apply("cobalt,"));
    }

    @Test
    void eachModifierChangesOnlyItsProperty() {
        Parameter<MineralId> changed = MINERAL.asRequired()
                .defaultTo("nickel")
                .named("metal")
                .meaning("A metal.")
                .example("zinc")
                .accepts("a metal's id")
                .echo()
                .naming(EntityKind.MINERAL);

        assertThat(changed)
                .isEqualTo(new Parameter<>(
                        "metal",
                        Parameter.Where.QUERY,
                        "A metal.",
                        "zinc",
                        false, // with a default nothing is required
                        "nickel",
                        Constraint.text("a metal's id"),
                        false,
                        true,
                        EntityKind.MINERAL,
                        MINERAL.parse()));
        assertThat(changed.optional().preset()).isNull();
        assertThat(MINERAL.asRequired().required()).isTrue();
    }

    @Test
    void pathParametersAreRequired() {
        Parameter<MineralId> path = MINERAL.inPath("id");

        assertThat(path.where()).isEqualTo(Parameter.Where.PATH);
        assertThat(path.name()).isEqualTo("id");
        assertThat(path.required()).isTrue();
    }
}
