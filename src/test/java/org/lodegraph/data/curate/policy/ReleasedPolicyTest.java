package org.lodegraph.data.curate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.Curation;

/** Runs the whole part on the official releases, if the property {@code lodegraph.releases} names their folder. */
class ReleasedPolicyTest {

    @TempDir
    Path to;

    @Test
    void makesTheTablesThatTheProjectShips() {
        String releases = System.getProperty("lodegraph.releases", "");
        Assumptions.assumeFalse(releases.isEmpty(), "the releases are not at hand");
        Curation curation = new Curation(List.of(new PolicyPart()));

        Curation.Outcome outcome = curation.run(Path.of(releases), Path.of("import/rules"), to, line -> {});

        assertThat(outcome.faults()).isEmpty();
        outcome.rows().keySet().stream()
                .filter(table -> !table.equals("sources")) // other parts add theirs
                .forEach(table -> assertThat(to.resolve(table + ".csv"))
                        .hasSameTextualContentAs(Path.of("import", table + ".csv")));
    }
}
