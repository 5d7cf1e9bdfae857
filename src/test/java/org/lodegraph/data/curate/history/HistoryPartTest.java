package org.lodegraph.data.curate.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.Tables;
import org.lodegraph.data.table.TradeHistoryRow;

/** The threshold for the BACI series by value, on a few lines, with the project's rule: 95%, 2010 to 2023. */
class HistoryPartTest {

    @TempDir
    Path folder;

    @Test
    void listsTheLargestPairsUpToTheCutAndAddsUpTheRest() {
        // of 1,000: 900 is below 950, so the next is listed too; 960 is not, so the last two are added up
        assertThat(rows(
                        "2015,cobalt,282200,CD,CN,900",
                        "2015,cobalt,282200,FI,BE,25",
                        "2015,cobalt,282200,CN,US,60",
                        "2015,cobalt,282200,BE,US,15"))
                .extracting(HistoryPartTest::text)
                .containsExactly("2015 COD>CHN 900", "2015 CHN>USA 60", "2015 rest of 2: 40");
    }

    @Test
    void keepsTheSumOfAYear() {
        assertThat(
                        rows("2011,copper,740311,CL,CN,70", "2011,copper,740311,ZM,CH,28", "2011,copper,740311,CL,IT,2")
                                .stream()
                                .mapToDouble(TradeHistoryRow::valueUsd)
                                .sum())
                .isEqualTo(100);
    }

    @Test
    void readsNaAsNamibiaAndNotAsMissing() {
        assertThat(rows("2012,copper,740311,NA,ZA,5"))
                .extracting(HistoryPartTest::text)
                .containsExactly("2012 NAM>ZAF 5");
    }

    @Test
    void addsAFormerStateToTheRest() {
        // AN, the Netherlands Antilles, was dissolved in 2010
        assertThat(rows("2010,copper,740311,AN,NL,5"))
                .extracting(HistoryPartTest::text)
                .containsExactly("2010 rest of 1: 5");
    }

    @Test
    void leavesOutTheYearLoadedWithWeights() {
        assertThat(rows("2024,copper,740311,CL,CN,70")).isEmpty();
    }

    @Test
    void givesAHeadingOfSeveralMineralsNoMineral() {
        assertThat(rows("2013,gallium+germanium+hafnium basket,811292,CN,JP,70"))
                .extracting(TradeHistoryRow::mineral)
                .containsOnlyNulls();
    }

    @Test
    void reportsTheCellOfAnUnknownCountry() {
        CurationInput curationInput = open("2013,copper,740311,QQ,JP,70");
        new HistoryPart().curate(curationInput, new Drafts());

        assertThat(curationInput.faults())
                .extracting(Object::toString)
                .containsExactly(YearlyValues.FILE
                        + ":2:exporter_iso2: country, found 'QQ', expected a name in rules/country_names.csv");
    }

    private static String text(TradeHistoryRow row) {
        String what = row.isRest() ? "rest of " + row.pairs() + ":" : row.exporter() + ">" + row.importer();
        return row.year() + " " + what + " " + Math.round(row.valueUsd());
    }

    private List<TradeHistoryRow> rows(String... lines) {
        CurationInput curationInput = open(lines);
        Drafts drafts = new Drafts();
        new HistoryPart().curate(curationInput, drafts);
        assertThat(curationInput.faults()).isEmpty();
        return drafts.rows(Tables.TRADE_HISTORY);
    }

    private CurationInput open(String... lines) {
        try {
            Path file = folder.resolve(YearlyValues.FILE);
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    Stream.concat(
                                    Stream.of("year,material,hs6,exporter_iso2,importer_iso2,value_usd"),
                                    Stream.of(lines))
                            .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return CurationInput.open(folder, Path.of("import/rules"));
    }
}
