package org.lodegraph.data.curate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/** Jumps between editions are reported, a mine that starts is not. */
class EditionJumpsTest {

    @TempDir
    private Path folder;

    @Test
    void stopsAtAFactorOfAHundredBetweenAnyTwoEditionsOfOneSurvey() {
        assertThat(faults(
                        figure("usgs-mcs-2023", "production", "PER", 2022, 28),
                        figure("usgs-mcs-2024", "production", "PER", 2022, 28_000)))
                .singleElement()
                .asString()
                .contains("usgs-mcs-2023.production.tin.extraction.PER.2022")
                .contains("against usgs-mcs-2024");
    }

    @Test
    void comparesReservesOfAnyYear() {
        assertThat(faults(
                        figure("usgs-mcs-2023", "reserves", "PER", 2022, 1_000),
                        figure("usgs-mcs-2026", "reserves", "PER", 2025, 100_000)))
                .hasSize(1);
    }

    @Test
    void acceptsAFactorOf99() {
        assertThat(faults(
                        figure("usgs-mcs-2023", "production", "PER", 2022, 1_000),
                        figure("usgs-mcs-2024", "production", "PER", 2022, 99_000)))
                .isEmpty();
    }

    /** 3,000 of 103,000 is 3 percent: a small producer that starts. */
    @Test
    void acceptsASmallProducerThatStarts() {
        assertThat(faults(
                        figure("bgs-2023", "production", "CHN", 2022, 100_000),
                        figure("bgs-2023", "production", "CHN", 2023, 100_000),
                        figure("bgs-2023", "production", "PER", 2022, 10),
                        figure("bgs-2023", "production", "PER", 2023, 3_000)))
                .isEmpty();
    }

    @Test
    void stopsAtAJumpOfALargeProducerOrTheWorld() {
        assertThat(faults(
                        figure("bgs-2023", "production", "CHN", 2022, 100),
                        figure("bgs-2023", "production", "CHN", 2023, 100_000)))
                .hasSize(1);
        assertThat(faults(
                        figure("bgs-2023", "production", null, 2022, 100),
                        figure("bgs-2023", "production", null, 2023, 100_000)))
                .hasSize(1);
    }

    @Test
    void doesNotCompareTwoSurveysOrTwoYearsApart() {
        assertThat(faults(
                        figure("bgs-2023", "production", "CHN", 2021, 100),
                        figure("bgs-2023", "production", "CHN", 2023, 100_000),
                        figure("usgs-mcs-2024", "production", "CHN", 2023, 100)))
                .isEmpty();
    }

    @Test
    void givesOneFaultForASeries() {
        assertThat(faults(
                        figure("usgs-mcs-2023", "production", "PER", 2022, 28),
                        figure("usgs-mcs-2023", "production", "BOL", 2022, 18),
                        figure("usgs-mcs-2024", "production", "PER", 2022, 28_000),
                        figure("usgs-mcs-2024", "production", "BOL", 2022, 18_000)))
                .singleElement()
                .asString()
                .contains("(and 1 more of the series)");
    }

    private List<Fault> faults(Figure... figures) {
        CurationInput curationInput = new Releases(folder).materials();
        EditionJumps.check(List.of(figures), Overrides.read(curationInput), curationInput);
        return curationInput.faults();
    }

    private static Figure figure(String edition, String kind, @Nullable String iso3, int year, double value) {
        return new Figure(
                edition,
                new Figure.About(
                        kind,
                        new MineralId("tin"),
                        Stage.EXTRACTION,
                        iso3 == null ? Scope.WORLD : Scope.COUNTRY,
                        iso3 == null ? null : new Iso3(iso3),
                        year),
                null,
                PrintedFigure.of(value),
                "t",
                "contained",
                Basis.REPORTED,
                null,
                null,
                null,
                FactSources.of(edition, "table", "row of " + iso3));
    }
}
