package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.web.Sample.BookId;
import org.lodegraph.web.Sample.Condition;

class ParameterTest {

    private static final Parameter<Double> SHARE = Parameter.number("share", "A share.", "0.5", 0, 1);
    private static final Parameter<BookId> BOOK = Parameter.query("book", "A book.", "walden", BookId::new);

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
        Parameter<Condition> condition = Parameter.choice("condition", "How it came to be.", Condition.class);

        assertThat(condition.parse().apply("good-as-new")).isEqualTo(Condition.GOOD_AS_NEW);
        assertThat(condition.domain().menu()).startsWith("worn").contains("good-as-new");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> condition.parse().apply("GOOD_AS_NEW"));
    }

    @Test
    void readsOneOfAFewWords() {
        Parameter<String> by = Parameter.choice("by", "By what.", List.of("author", "title"));

        assertThat(by.parse().apply("title")).isEqualTo("title");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> by.parse().apply("Author"))
                .withMessage("by 'Author': expected author, title");
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
        Parameter<List<BookId>> books = BOOK.list();

        assertThat(books.many()).isTrue();
        assertThat(books.parse().apply("walden,emma,walden")).containsExactly(new BookId("walden"), new BookId("emma"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> books.parse().apply("walden,"));
    }

    @Test
    void eachModifierChangesOnlyItsProperty() {
        Parameter<BookId> changed = BOOK.asRequired()
                .defaultTo("emma")
                .named("title")
                .meaning("A title.")
                .example("dune")
                .accepts("a title")
                .echo()
                .daily();

        assertThat(changed)
                .usingRecursiveComparison()
                .isEqualTo(Parameter.query("title", "A title.", "dune", BOOK.parse())
                        .accepts("a title")
                        .defaultTo("emma") // with a default nothing is required
                        .daily()
                        .echo());
        assertThat(changed.required()).isFalse();
        assertThat(changed.preset()).isEqualTo("emma");
        assertThat(changed.asRequired().preset()).isNull();
        assertThat(BOOK.asRequired().required()).isTrue();
        assertThat(BOOK.required()).as("the parameter that was copied").isFalse();
    }

    @Test
    void pathParametersAreRequired() {
        Parameter<BookId> path = BOOK.inPath("id");

        assertThat(path.where()).isEqualTo(Parameter.Where.PATH);
        assertThat(path.name()).isEqualTo("id");
        assertThat(path.required()).isTrue();
    }
}
