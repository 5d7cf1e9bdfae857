package org.lodegraph.watch.scan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodegraph.watch.scan.report.Samples.change;
import static org.lodegraph.watch.scan.report.Samples.chokepoint;
import static org.lodegraph.watch.scan.report.Samples.loss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.Cause;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.FindingChange.Change;
import org.lodegraph.watch.scan.FindingChange.Part;
import org.lodegraph.watch.scan.FindingChange.Standing;
import org.lodegraph.watch.scan.RiskScan;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportsTest {

    private static final String HOSTILE = "<script>alert('1')</script> & \"Tea\" | `x` *y*\nnext";
    private static final RiskScan EARLIER = Samples.scan("old1", "2025-10-20");
    private static final Finding LOSS = loss("examplium", 0.775, Severity.HIGH, "Without Are, Tea would lack 78%.");

    private static final FindingChange WORSE = change(
            "shared-loss/TTT/examplium/RRR",
            Change.WORSE,
            Samples.measureAndRevision(),
            new Standing(Severity.MEDIUM, 0.5),
            new Standing(Severity.HIGH, 0.775),
            false);

    private static final FindingChange GONE = change(
            "shared-loss/TTT/oldium/RRR",
            Change.GONE,
            List.of(new Part(Cause.EXPIRY, 1)),
            new Standing(Severity.CRITICAL, 0.9),
            null,
            false);

    private static final FindingChange WITHIN = change(
            "shared-loss/TTT/smallium/RRR",
            Change.BETTER,
            List.of(new Part(Cause.REVISION, 1)),
            new Standing(Severity.LOW, 0.51),
            new Standing(Severity.LOW, 0.5),
            true);

    private static final Report WHOLE = Samples.report(
            EARLIER, List.of(WORSE, GONE, WITHIN), List.of(LOSS, chokepoint("RRR", 0.5), chokepoint("NNN", 0.25)));

    @Test
    void summarizesFindingsAndChangesInOneSentence() {
        assertThat(new Summary(WHOLE).headline())
                .isEqualTo("As of 2026-01-15 there are 3 findings, 3 high; since the scan as of 2025-10-20 (old1): "
                        + "1 worse and 1 gone, mostly because a measure, an agreement or a bloc changed.");
    }

    @Test
    void statesThatNothingChangedOrNoEarlierScanExists() {
        assertThat(new Summary(Samples.report(EARLIER, List.of(WITHIN), List.of(LOSS))).headline())
                .isEqualTo(
                        "As of 2026-01-15 there is 1 finding, 1 high; nothing changed since the scan as of 2025-10-20 (old1).");
        assertThat(new Summary(Samples.report(null, List.of(), List.of())).headline())
                .isEqualTo("As of 2026-01-15 there are no findings; there is no earlier scan to compare with.");
    }

    @Test
    void listsSeveralCausesWithTheirWeights() {
        assertThat(ReportText.causes(WORSE))
                .isEqualTo("a measure, an agreement or a bloc changed (its reversal undoes 80%); "
                        + "also, a newer edition changed figures of the same year (its reversal undoes 30%)");
        assertThat(ReportText.causes(GONE)).isEqualTo("only the date moved");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"HTML", "MD"})
    void showsChangesAndOnlyCountsThoseWithinTheRevisionBand(ReportFormat format) {
        assertThat(format.text(WHOLE))
                .contains("What shared-loss/TTT/oldium/RRR says", "critical, 90%", "medium, 50%", "high, 78%")
                .contains("1 further change is smaller than the mineral")
                .doesNotContain("smallium");
    }

    @Test
    void escapesAnyName() {
        Finding hostile = loss("examplium", 0.775, Severity.HIGH, HOSTILE);
        Report report = Samples.report(EARLIER, List.of(), List.of(hostile));
        assertThat(ReportFormat.HTML.text(report))
                .contains("&lt;script&gt;alert('1')&lt;/script&gt; &amp; \"Tea\" | `x` *y*\nnext")
                .doesNotContain("<script");
        assertThat(ReportFormat.MD.text(report))
                .contains("| &lt;script&gt;alert('1')&lt;/script&gt; &amp; \"Tea\" \\| \\`x\\` \\*y\\* next |");
        assertThat(ReportFormat.CSV.text(report))
                .contains("\"<script>alert('1')</script> & \"\"Tea\"\" | `x` *y*\nnext\"");
    }

    @Test
    void loadsNothingFromOutside() {
        assertThat(ReportFormat.HTML.text(WHOLE))
                .doesNotContain("http:", "https:", "src=", "url(", "@import", "<link", "<script");
    }

    @Test
    void closesEveryElementAndNamesHeadersAndPictures() throws Exception {
        String page = ReportFormat.HTML.text(WHOLE).replaceFirst("<!doctype html>", "");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        List<String> scopes = new ArrayList<>();
        IntStream.range(0, document.getElementsByTagName("th").getLength())
                .forEach(i -> scopes.add(document.getElementsByTagName("th")
                        .item(i)
                        .getAttributes()
                        .getNamedItem("scope")
                        .getNodeValue()));
        assertThat(scopes).isNotEmpty().containsOnly("col", "row");
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Bars, the longest first: Tea: examplium without Are 78% high");
        assertThat(document.getElementsByTagName("desc").item(1).getTextContent())
                .isEqualTo("Are: examplium 50%");
    }

    /** 2.5 units a degree, from 180 degrees west and 80 degrees north. */
    @Test
    void drawsEachCountryAtItsPosition() {
        assertThat(ReportFormat.HTML.text(WHOLE))
                .contains("cx=\"500.0\" cy=\"175.0\"", "cx=\"750.0\" cy=\"225.0\""); // 20 E 10 N, 120 E 10 S
    }

    @Test
    void listsChokepointsWithoutAPosition() {
        assertThat(ReportFormat.HTML.text(WHOLE))
                .contains("Not on the map, because the data give no position on it: Nowhere: examplium 25%.");
    }

    @Test
    void leavesManyRowsToTheCsv() {
        List<Finding> many = IntStream.range(0, 60)
                .mapToObj(i -> loss("m" + i, 0.6, Severity.MEDIUM, "Finding number " + i + " of many."))
                .toList();
        Report report = Samples.report(EARLIER, List.of(), many);
        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.MD)) {
            assertThat(format.text(report).split("Finding number", -1)).hasSize(51);
            assertThat(format.text(report)).contains("and 10 more in the CSV");
        }
        assertThat(ReportFormat.CSV.text(report).split("Finding number", -1)).hasSize(61);
        assertThat(ReportFormat.JSON.text(report).split("Finding number", -1)).hasSize(61);
    }

    @Test
    void writesOneRowPerFindingAndPerGoneFinding() {
        assertThat(ReportFormat.CSV.text(WHOLE).lines())
                .hasSize(5)
                .contains(
                        "shared-loss/TTT/examplium/RRR,shared-loss,high,0.775,share of the target's demand,TTT,examplium,,RRR,,2024,"
                                + "worse,measure,measure=0.8 revision=0.3,medium,0.5,false,usgs-mcs-2026,\"Without Are, Tea would lack 78%.\",one two three four")
                .contains("shared-loss/TTT/oldium/RRR,shared-loss,,,share of the target's demand,TTT,examplium,,RRR,,,"
                        + "gone,expiry,expiry=1,critical,0.9,false,,what shared-loss/TTT/oldium/RRR says,")
                .contains(
                        "chokepoint/examplium/refining/NNN,chokepoint,high,0.25,share of the demand of all others,,examplium,refining,NNN,,,"
                                + ",,,,,,,NNN is a chokepoint.,");
    }

    @Test
    void writesJsonAsTheApiDoes() throws Exception {
        JsonNode json = new ObjectMapper().readTree(ReportFormat.JSON.text(WHOLE));
        assertThat(json.fieldNames()).toIterable().containsExactly("scan", "against", "counts", "changes", "findings");
        assertThat(json.at("/scan/finishedAt").asText()).isEqualTo("2026-01-15T12:00:02.500Z");
        assertThat(json.at("/scan/state").asText()).isEqualTo("done");
        assertThat(json.at("/scan/targets/1").asText()).isEqualTo("EU27");
        assertThat(json.at("/against/id").asText()).isEqualTo("old1");
        assertThat(json.at("/counts/high").asInt()).isEqualTo(1);
        assertThat(json.at("/changes")).hasSize(3);
        assertThat(json.at("/changes/0/causes/0/cause").asText()).isEqualTo("measure");
        assertThat(json.at("/changes/1/after").isNull()).isTrue();
        assertThat(json.at("/findings/0/mineral").asText()).isEqualTo("examplium");
        assertThat(json.at("/findings/0/score").asDouble()).isEqualTo(0.775);
        assertThat(json.at("/findings/1/year").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void writesTheSameBytesForAnyInputOrder(ReportFormat format) {
        List<Finding> turned = new ArrayList<>(WHOLE.findings());
        Collections.reverse(turned);
        Report other = Samples.report(EARLIER, WHOLE.diff().changes(), turned);
        assertThat(format.text(other)).isEqualTo(format.text(WHOLE));
    }
}
