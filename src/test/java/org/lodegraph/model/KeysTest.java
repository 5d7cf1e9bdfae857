package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodegraph.model.failure.InvalidValueException;

/** Every key of the domain: accepted and rejected texts, text form and order. */
class KeysTest {

    /**
     * A kind of key.
     *
     * @param name its name in errors
     * @param of its constructor
     * @param good accepted texts, in its order
     * @param bad rejected texts
     */
    record Kind(String name, Function<String, ? extends Record> of, List<String> good, List<String> bad) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        List<String> noSlug = List.of("", "Cobalt", "rare earths", "-a", "a-", "a--b", "1a", "a_b", "a/b", "å", "a\n");
        return Stream.of(
                new Kind("country", Iso3::new, List.of("AUS", "COD"), List.of("", "cod", "CD", "CODE", "C0D", "COD\n")),
                new Kind("mineral", MineralId::new, List.of("cobalt", "natural-graphite"), noSlug),
                new Kind("bloc", BlocId::new, List.of("eu27", "ministerial-2026"), noSlug),
                new Kind("source", SourceId::new, List.of("bgs-wmp-2024", "usgs-mcs-2025"), noSlug),
                new Kind(
                        "hs6",
                        Hs6::new,
                        List.of("260500", "810520"),
                        List.of("", "8105", "8105200", "81o520", "٨١٠٥٢٠")),
                new Kind(
                        "id",
                        RecordId::new,
                        List.of("3f9A", "a.b_c+d-e"),
                        List.of("", ".a", "-a", "_a", "a/b", "a b", "a?b", "é")),
                new Kind(
                        "target",
                        Target::new,
                        List.of("EU27", "USA"),
                        List.of("", "EU28", "eu27", "EU27 ", "US", "USAEU27")));
    }

    static Stream<Arguments> refusals() {
        return kinds().flatMap(kind -> kind.bad().stream().map(text -> arguments(kind, text)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWrittenAsItIsRead(Kind kind) {
        assertThat(kind.good()).allSatisfy(text -> {
            assertThat(kind.of().apply(text)).hasToString(text);
            assertThat(kind.of().apply(text)).isEqualTo(kind.of().apply(text));
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @SuppressWarnings("unchecked")
    void isOrderedByItsText(Kind kind) {
        Comparable<Object> first =
                (Comparable<Object>) kind.of().apply(kind.good().get(0));
        Record second = kind.of().apply(kind.good().get(1));

        assertThat(first.compareTo(second)).isNegative();
        assertThat(first.compareTo(kind.of().apply(kind.good().get(0)))).isZero();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesAnotherShapeAndSaysWhatItFound(Kind kind, String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> kind.of().apply(text))
                .withMessageStartingWith(kind.name() + " '" + text + "': expected ")
                .satisfies(refusal -> {
                    assertThat(refusal.parameter()).isEqualTo(kind.name());
                    assertThat(refusal.value()).isEqualTo(text);
                    assertThat(refusal.accepted()).hasSize(1);
                });
    }
}
