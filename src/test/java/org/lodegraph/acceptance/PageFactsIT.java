package org.lodegraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.testing.Chromium;
import org.lodegraph.testing.RunningProgram;

/** Figures of the shipped tables on the page of the program, in a real Chromium. */
class PageFactsIT {

    @TempDir
    private Path profile;

    @Test
    void thePageSaysWhatIsPrintedWhereTheFlowsCannotAnswer() throws Exception {
        // 811292 is a basket, so gallium has no flows; MCS 2026 prints its import sources, Canada first
        String page = Chromium.rendered(
                RunningProgram.shared().ready().address().resolve("/?question=points&target=USA&mineral=gallium"),
                profile);

        assertThat(page)
                .contains("The flows are unfit for this target.", "as shares of imports: Canada 28.0")
                .doesNotContain("or more of the gallium");
    }
}
