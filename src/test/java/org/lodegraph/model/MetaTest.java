package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Caveat.Bias;

class MetaTest {

    private static final Caveat CAVEAT = new Caveat("Exports go through hubs.", Bias.UNDERSTATES);
    private static final Named DETAILS = new Named("USA");
    private static final Meta.Statement STATEMENT =
            new Meta.Statement("supply/list-shares", "MATCH ...", Map.of("mineral", "cobalt"));

    record Named(String target) implements MetaDetails {}

    @Test
    void eachPartIsAdded() {
        Meta meta = Meta.NONE
                .asOf(LocalDate.of(2026, 1, 15))
                .year(2024)
                .editions(List.of("usgs-mcs-2025"))
                .reason("share", "withheld")
                .reason("hhi", "one maker is not named")
                .caveat(CAVEAT)
                .statement(STATEMENT)
                .more(true)
                .partial(true)
                .method("lodegraph-2; all by Cypher")
                .details(DETAILS);

        assertThat(meta)
                .isEqualTo(new Meta(
                        LocalDate.of(2026, 1, 15),
                        2024,
                        List.of("usgs-mcs-2025"),
                        Map.of("share", "withheld", "hhi", "one maker is not named"),
                        List.of(CAVEAT),
                        STATEMENT,
                        true,
                        true,
                        "lodegraph-2; all by Cypher",
                        DETAILS));
    }

    @Test
    void addingReturnsACopy() {
        Meta before = Meta.NONE.caveat(CAVEAT);
        Meta after = before.caveat(CAVEAT).details(DETAILS);

        assertThat(before.caveats()).hasSize(1);
        assertThat(before.details()).isNull();
        assertThat(after.caveats()).hasSize(2);
        assertThat(Meta.NONE.caveats()).isEmpty();
    }

    @Test
    void isImmutable() {
        List<String> editions = new ArrayList<>(List.of("usgs-mcs-2025"));
        Meta meta = Meta.NONE.editions(editions).reason("share", "withheld");
        editions.clear();

        assertThat(meta.editions()).containsExactly("usgs-mcs-2025");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> meta.reasons().clear());
    }

    @Test
    void anAnswerHasNoMetadataByDefault() {
        assertThat(Answer.of("data")).isEqualTo(new Answer<>("data", Meta.NONE));
        assertThat(Answer.of("data").with(Meta.NONE.year(2024)).meta().year()).isEqualTo(2024);
    }
}
