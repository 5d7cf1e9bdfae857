package org.lodegraph.watch.scan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodegraph.model.Answer;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.LodegraphException.Kind;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP routes of scans and rules. */
public final class ScanRoutes {

    private static final ScanRequest EXAMPLE = new ScanRequest(
            List.of(new Target("USA")), List.of(new MineralId("cobalt")), null, LocalDate.of(2026, 1, 15), false);

    private static final Parameter<RecordId> ID = Parameter.path(
                    "id", "Selects the scan, by id.", "latest", RecordId::new)
            .accepts("the id of a scan, or latest");

    /** Accepts no {@code latest}: the latest scan is done and cannot be cancelled. */
    private static final Parameter<RecordId> RUNNING = Parameter.path(
                    "id", "Selects the running scan, by id.", "1846367cebc7", RecordId::new)
            .accepts("the id of a scan");

    private static final Parameter<RecordId> AGAINST = Parameter.query(
                    "against",
                    "Selects the earlier scan. The default is the previous scan of the same targets and minerals.",
                    "3fb8b4fe2962",
                    RecordId::new)
            .accepts("the id of a scan");

    private static final Parameter<RiskScan.State> STATE =
            Parameter.choice("state", "Limits the list to scans in this state.", RiskScan.State.class);

    private static final Parameter<Severity> LEAST =
            Parameter.choice("minSeverity", "Limits the list to findings of at least this severity.", Severity.class);

    private static final Parameter<String> RULE = Parameter.query(
                    "rule", "Limits the list to findings of this rule.", "shared-loss", text -> text)
            .accepts("a rule id as listed by /rules");

    private static final Parameter<Boolean> ALL =
            Parameter.flag("all", "Also lists changes of figures within the usual revision of the mineral.");

    private final Scans scans;

    public ScanRoutes(Scans scans) {
        this.scans = scans;
    }

    /** {@return the routes, in the order of the documentation} */
    public List<Route> routes() {
        return List.of(
                Route.at("/rules", "Lists the rules of risk scans.")
                        .whole(RuleEntry.class, request -> rules())
                        .live(),
                Route.at("/scans", "Starts a risk scan of the data as of a date. An identical scan is not repeated.")
                        .start(RiskScan.class, EXAMPLE, (request, wanted) -> one(scans.start(wanted)))
                        .fails(Kind.CONFLICT),
                Route.at("/scans", "Lists the stored scans, newest first.", STATE)
                        .page(
                                RiskScan.class,
                                request -> list(scans.list(request.find(STATE).orElse(null), request.page())))
                        .live(),
                Route.at("/scans/{id}", "Returns one scan with its progress.", ID)
                        .one(RiskScan.class, request -> one(scans.get(id(request))))
                        .live(),
                Route.at("/scans/{id}/findings", "Lists the findings of a scan, most severe first.", ID, RULE, LEAST)
                        .page(Finding.class, this::findings)
                        .fails(Kind.CONFLICT)
                        .live(),
                Route.at(
                                "/scans/{id}/diff",
                                "Lists the changes of findings since an earlier scan, with their causes.",
                                ID,
                                AGAINST,
                                ALL)
                        .whole(FindingChange.class, this::diff)
                        .fails(Kind.CONFLICT)
                        .meta(DiffDetails.class)
                        .live(),
                Route.at("/scans/{id}/cancel", "Cancels a running scan, which then leaves no findings.", RUNNING)
                        .act(
                                RiskScan.class,
                                request -> one(scans.cancel(request.get(RUNNING).value())))
                        .fails(Kind.CONFLICT));
    }

    private String id(Request request) {
        String id = request.get(ID).value();
        return id.equals("latest") ? scans.latest().id() : id;
    }

    private Answer<List<RuleEntry>> rules() {
        Meta meta = Meta.NONE
                .reason("figure", "the rule has its own statement")
                .reason("statement", "the rule uses a metric")
                .reason("severity", "the rule does not assign the severities that are null");
        return new Answer<>(scans.rules().stream().map(RuleEntry::of).toList(), meta);
    }

    private static Answer<RiskScan> one(RiskScan scan) {
        return new Answer<>(scan, reasons(Meta.NONE));
    }

    private static Answer<List<RiskScan>> list(Answer<List<RiskScan>> scans) {
        return scans.with(reasons(scans.meta()));
    }

    private static Meta reasons(Meta meta) {
        return meta.reason("finishedAt", "the scan is running")
                .reason("counts", "the scan is not complete")
                .reason("progress.step", "the scan is not running")
                .reason("error", "the scan has not failed")
                .reason("against", "no earlier scan of the same targets and minerals was stored");
    }

    private Answer<List<Finding>> findings(Request request) {
        request.find(RULE).ifPresent(this::requireRule);
        Answer<List<Finding>> found = scans.findings(
                id(request),
                request.find(RULE).orElse(null),
                request.find(LEAST).orElse(Severity.LOW),
                request.page());
        return found.with(about(found.meta()).reason("year", "scans use the newest year of each figure"));
    }

    private void requireRule(String rule) {
        List<String> known = scans.rules().stream().map(one -> one.id()).toList();
        if (!known.contains(rule)) {
            throw new InvalidValueException("rule", rule, known);
        }
    }

    private static Meta about(Meta meta) {
        return meta.reason("target", "the finding is not about a target")
                .reason("mineral", "the finding is not about a single mineral")
                .reason("stage", "the finding is not about a stage")
                .reason("iso3", "the finding is not about a country")
                .reason("measure", "the finding is not about a single measure");
    }

    private Answer<List<FindingChange>> diff(Request request) {
        ScanDiff diff = scans.diff(
                id(request), request.find(AGAINST).map(RecordId::value).orElse(null));
        boolean all = request.find(ALL).orElse(false);
        List<FindingChange> shown = all ? diff.changes() : diff.notable();
        Meta meta = about(Meta.NONE.asOf(diff.scan().asOf()))
                .reason("before", "the finding is new")
                .reason("after", "the finding is gone")
                .details(new DiffDetails(
                        diff.scan().id(),
                        counts(shown),
                        diff.changes().size() - diff.notable().size(),
                        "at most one change for each finding of the two scans",
                        diff.against().map(RiskScan::id).orElse(null)));
        return new Answer<>(
                shown,
                diff.against().isPresent()
                        ? meta
                        : meta.reason("against", "no earlier scan of the same targets and minerals is stored"));
    }

    private static Map<String, Long> counts(List<FindingChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        change -> EnumText.of(change.change()), java.util.TreeMap::new, Collectors.counting()));
    }
}
