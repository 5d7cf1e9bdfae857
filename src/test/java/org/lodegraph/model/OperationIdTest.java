package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.InvalidValueException;

/** Operations, points and stages of minerals. */
class OperationIdTest {

    private static final MineralId GRAPHITE = new MineralId("natural-graphite");
    private static final Iso3 CHINA = new Iso3("CHN");

    @Test
    void anOperationIsAMineralAStageAndAPlace() {
        OperationId id = new OperationId("natural-graphite/refining/CHN");

        assertThat(id.mineral()).isEqualTo(GRAPHITE);
        assertThat(id.stage()).isEqualTo(Stage.REFINING);
        assertThat(id.country()).isEqualTo(CHINA);
        assertThat(id.isKnown()).isTrue();
        assertThat(id).hasToString("natural-graphite/refining/CHN");
        assertThat(new OperationId(GRAPHITE, Stage.REFINING, CHINA)).isEqualTo(id);
        assertThat(MineralStage.parse("natural-graphite/refining").in(CHINA)).isEqualTo(id);
    }

    @Test
    void aPlaceMayBeTheUnionOrUnknown() {
        OperationId union = new OperationId(GRAPHITE, Stage.USE, "EU27");
        OperationId unknown = new OperationId(GRAPHITE, Stage.EXTRACTION, OperationId.UNKNOWN);

        assertThat(union.place()).isEqualTo("EU27");
        assertThat(union.isKnown()).isTrue();
        assertThat(unknown.isKnown()).isFalse();
        for (OperationId id : List.of(union, unknown)) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(id::country);
        }
    }

    @Test
    void aPointIsACountryOrAnOperation() {
        PointId country = new PointId(GRAPHITE, CHINA);
        PointId operation = new PointId("natural-graphite/refining/CHN");

        assertThat(country).hasToString("natural-graphite/CHN");
        assertThat(country.operation()).isEmpty();
        assertThat(operation.operation()).contains(new OperationId("natural-graphite/refining/CHN"));
        for (PointId point : List.of(country, operation)) {
            assertThat(point.mineral()).isEqualTo(GRAPHITE);
            assertThat(point.country()).isEqualTo(CHINA);
        }
    }

    @Test
    void idsAreSortedByTheirText() {
        assertThat(List.of("b/CHN", "a/refining/CHN", "a/CHN", "a-b/CHN").stream()
                        .map(PointId::new)
                        .sorted())
                .extracting(PointId::value)
                .containsExactly("a-b/CHN", "a/CHN", "a/refining/CHN", "b/CHN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cobalt",
                "cobalt/refining",
                "cobalt/smelting/CHN",
                "cobalt/refining/chn",
                "cobalt/refining/CHN/",
                "Cobalt/refining/CHN",
                "cobalt//CHN",
                "/refining/CHN"
            })
    void anotherTextIsRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new OperationId(text))
                .withMessage("operation '" + text + "': expected an operation such as cobalt/refining/CHN");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PointId(text))
                .withMessage("point '" + text + "': expected a point such as cobalt/CHN or cobalt/refining/CHN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cobalt", "cobalt/", "/refining", "cobalt/smelting", "cobalt/refining/CHN"})
    void anotherStageOfAMineralIsRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> MineralStage.parse(text));
    }

    @Test
    void anUnpublishedRowHasSixParts() {
        UnpublishedRow row = UnpublishedRow.of(
                new SourceId("comtrade"), new UnpublishedRow.DeclaredTrade("CHN", "KOR", "250410", 2024), "7");

        assertThat(row.value()).isEqualTo("comtrade/CHN/KOR/250410/2024/7");
        assertThat(UnpublishedRow.isOne(row.value())).isTrue();
        assertThat(UnpublishedRow.isOne("usgs-mcs-2025.production.cobalt.extraction.COD.2024"))
                .isFalse();
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new UnpublishedRow("comtrade/CHN"));
    }
}
