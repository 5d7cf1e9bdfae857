package org.lodegraph.model.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.failure.LodegraphException.Kind;

class LodegraphExceptionTest {

    @Test
    void aValueThatBreaksItsRuleSaysWhatWasExpected() {
        InvalidValueException menu = new InvalidValueException("stage", "smelting", List.of("extraction", "refining"));
        assertThat(menu).hasMessage("stage 'smelting': expected extraction, refining");
        assertThat(menu.accepted()).containsExactly("extraction", "refining");

        InvalidValueException sentence = new InvalidValueException("share", 1.4, "a number from 0 to 1");
        assertThat(sentence).hasMessage("share '1.4': expected a number from 0 to 1");
        assertThat(sentence.value()).isEqualTo("1.4");

        assertThat(new InvalidValueException("share", null, "a number")).hasMessage("share 'null': expected a number");
    }

    @Test
    void anErrorCanBeAttributedToAnotherParameter() {
        InvalidValueException named = new InvalidValueException("country", "cod", "an ISO code").of("exporter");

        assertThat(named).hasMessage("exporter 'cod': expected an ISO code");
        assertThat(named.parameter()).isEqualTo("exporter");
    }

    @Test
    void anUnknownIdComesWithTheNearestOnes() {
        NotFoundException near = new NotFoundException("mineral", "colbat", List.of("cobalt", "copper"));
        assertThat(near).hasMessage("no mineral 'colbat'; nearest: cobalt, copper");
        assertThat(near.what()).isEqualTo("mineral");
        assertThat(near.value()).isEqualTo("colbat");
        assertThat(near.nearest()).containsExactly("cobalt", "copper");

        assertThat(new NotFoundException("mineral", "xyzzy")).hasMessage("no mineral 'xyzzy'");
    }

    @Test
    void faultsAreCountedAndListedOnePerLine() {
        assertThat(new InvalidInputException("import", List.of("a.csv:2:1: x")))
                .hasMessage("1 fault in import\na.csv:2:1: x");

        InvalidInputException two = new InvalidInputException("import", List.of("a.csv:2:1: x", "b.csv:3:1: y"));
        assertThat(two).hasMessage("2 faults in import\na.csv:2:1: x\nb.csv:3:1: y");
        assertThat(two.lines()).containsExactly("a.csv:2:1: x", "b.csv:3:1: y");
    }

    @Test
    void eachKindHasAnExceptionAndKeepsItsMessage() {
        Throwable cause = new IllegalStateException("the line is dead");
        List<LodegraphException> all = List.of(
                new NotFoundException("mineral", "x"),
                new InvalidValueException("year", "x", "a year"),
                new ConflictException("taken"),
                new TooLargeException("too many"),
                new UnavailableException("away", cause));

        assertThat(all).extracting(LodegraphException::kind).containsExactlyElementsOf(Arrays.asList(Kind.values()));
        assertThat(all)
                .extracting(LodegraphException::detail)
                .doesNotContainNull()
                .endsWith("taken", "too many", "away");
        assertThat(all.get(4)).hasCause(cause);
        assertThat(new InvalidInputException("import", List.of()).kind()).isEqualTo(Kind.INVALID);
    }
}
