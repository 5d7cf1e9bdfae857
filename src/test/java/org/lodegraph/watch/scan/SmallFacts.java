package org.lodegraph.watch.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureDates;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.snapshot.OutputFigure;
import org.lodegraph.network.snapshot.SnapshotDetails;
import org.lodegraph.network.snapshot.SnapshotRows;
import org.lodegraph.network.snapshot.Treaty;
import org.lodegraph.watch.scan.fact.DatedMeasure;
import org.lodegraph.watch.scan.fact.FactRows;
import org.lodegraph.watch.scan.fact.Facts;
import org.lodegraph.watch.scan.fact.Material;
import org.lodegraph.watch.scan.fact.PrintedOutput;
import org.lodegraph.watch.scan.fact.Reliance;

/**
 * Facts small enough to check by hand. They are the refining of examplium by R and S, T's reliance on R, treaties
 * between the two, and measures.
 *
 * <p>Each method adds facts; the year and the edition decide which are newest.
 */
final class SmallFacts {

    static final MineralId EXAMPLIUM = new MineralId("examplium");

    private final List<PrintedOutput> printed = new ArrayList<>();
    private final List<OutputFigure> outputs = new ArrayList<>();
    private final List<Reliance> reliances = new ArrayList<>();
    private final List<DatedMeasure> measures = new ArrayList<>();
    private final List<Treaty> treaties = new ArrayList<>();

    /** Adds the output of R and S in a year by an edition, chosen or not. */
    SmallFacts refined(int year, String edition, boolean chosen, double r, double s) {
        add("RRR", year, edition, chosen, r);
        add("SSS", year, edition, chosen, s);
        return this;
    }

    private void add(String country, int year, String edition, boolean chosen, double tonnes) {
        String id = edition + "." + country + "." + year;
        Iso3 iso3 = new Iso3(country);
        printed.add(new PrintedOutput(id, EXAMPLIUM, Stage.REFINING, iso3, year, edition, tonnes, "t"));
        if (chosen) {
            outputs.add(new OutputFigure(
                    id, EXAMPLIUM, Stage.REFINING, year, iso3, false, tonnes, null, null, false, edition));
        }
    }

    /** Adds T's import reliance, with R as its leading source. */
    SmallFacts relies(int year, String edition, double percent) {
        reliances.add(new Reliance(
                edition + ".reliance." + year,
                new Iso3("TTT"),
                EXAMPLIUM,
                "EXAMPLIUM",
                percent,
                List.of("RRR"),
                year,
                edition));
        return this;
    }

    /** Adds a treaty of R and T that covers everything until a day. */
    SmallFacts treaty(String id, LocalDate ends) {
        treaties.add(new Treaty(id, null, ends, List.of(), List.of("RRR", "TTT")));
        return this;
    }

    /** Adds R's ban, from a day on. */
    SmallFacts ban(String id, LocalDate effective) {
        measures.add(new DatedMeasure(
                id,
                new Iso3("RRR"),
                "Ban " + id,
                List.of(EXAMPLIUM),
                new MeasureDates(effective, null, null, null, null).periods()));
        return this;
    }

    Facts facts() {
        return new FactRows(
                        new SnapshotRows(List.of(), List.of(), List.of()),
                        new SnapshotDetails(List.of(), List.of(), outputs, List.of(), List.of(), List.of()),
                        printed,
                        reliances,
                        List.of(new Material(EXAMPLIUM, "Examplium", null)),
                        measures,
                        treaties)
                .facts();
    }
}
