package org.lodegraph.watch.scan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.web.Parameter;
import org.lodegraph.web.Request;
import org.lodegraph.web.Route;

/** HTTP routes of scans and rules. */
public final class ScanRoutes {

    private static final ScanRequest EXAMPLE = new ScanRequest(
            List.of(new Target("USA")), List.of(new MineralId("cobalt")), null, LocalDate.of(2026, 1, 15), false);

    private static final Parameter<RecordId> ID =
            Parameter.path("id", "The scan.", "latest", RecordId::new).accepts("the id of a scan, or latest");

    /** Accepts no {@code latest}: the latest scan is done and cannot be cancelled. */
    private static final Parameter<RecordId> RUNNING = Parameter.path(
                    "id", "The scan that is running.", "1846367cebc7", RecordId::new)
            .accepts("the id of a scan");

    private static final Parameter<RecordId> AGAINST = Parameter.query(
                    "against",
                    "The earlier scan; absent: the one before of the same targets and minerals.",
                    "3fb8b4fe2962",
                    RecordId::new)
            .accepts("the id of a scan");

    private static final Parameter<RiskScan.State> STATE =
            Parameter.choice("state", "Only scans that stand so.", RiskScan.State.class);

    private static final Parameter<Severity> LEAST =
            Parameter.choice("minSeverity", "Only findings as grave as this, or graver.", Severity.class);

    private static final Parameter<String> RULE = Parameter.query(
                    "rule", "Only findings of this rule.", "shared-loss", text -> text)
            .accepts("the id of a rule, as /rules lists them");

    private static final Parameter<Boolean> ALL = Parameter.flag(
            "all", "Whether to list changes of figures too that are smaller than the mineral's usual revision.");

    private final Scans scans;

    public ScanRoutes(Scans scans) {
        this.scans = scans;
    }

    /** {@return the routes, in the order of the documentation} */
    public List<Route> routes() {
        return List.of(
                Route.whole(
                                "/rules",
                                "The rules by which scans find what they find.",
                                RuleEntry.class,
                                List.of(),
                                request -> rules())
                        .live(),
                Route.start(
                        "/scans",
                        "Begins a scan: every rule on the data as of a date. What was scanned already is not scanned again.",
                        RiskScan.class,
                        EXAMPLE,
                        List.of(),
                        request -> one(scans.start(request.body(ScanRequest.class)))),
                Route.page(
                                "/scans",
                                "The scans that are kept, the newest first.",
                                RiskScan.class,
                                List.of(STATE),
                                request -> list(scans.list(request.find(STATE).orElse(null), request.page())))
                        .live(),
                Route.one(
                                "/scans/{id}",
                                "One scan, and how far it is.",
                                RiskScan.class,
                                List.of(ID),
                                request -> one(scans.get(id(request))))
                        .live(),
                Route.page(
                                "/scans/{id}/findings",
                                "What a scan has found, the gravest first.",
                                Finding.class,
                                List.of(ID, RULE, LEAST),
                                this::findings)
                        .live(),
                Route.whole(
                                "/scans/{id}/diff",
                                "What became of findings since an earlier scan, and why.",
                                FindingChange.class,
                                List.of(ID, AGAINST, ALL),
                                this::diff)
                        .meta(DiffDetails.class)
                        .live(),
                Route.act(
                        "/scans/{id}/cancel",
                        "Cancels a scan that is running: it leaves no findings.",
                        RiskScan.class,
                        List.of(RUNNING),
                        request -> one(scans.cancel(request.get(RUNNING).value()))));
    }

    private String id(Request request) {
        String id = request.get(ID).value();
        return id.equals("latest") ? scans.latest().id() : id;
    }

    private Answer<List<RuleEntry>> rules() {
        Meta meta = Meta.NONE
                .reason("figure", "the rule has a statement of its own")
                .reason("statement", "the rule measures a figure")
                .reason("severity", "the rule does not use the severities that are null");
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
                .reason("counts", "the scan is not done")
                .reason("progress.step", "the scan is not running")
                .reason("error", "nothing went wrong")
                .reason("against", "no earlier scan of the same targets and minerals was there");
    }

    private Answer<List<Finding>> findings(Request request) {
        request.find(RULE).ifPresent(this::requireRule);
        Answer<List<Finding>> found = scans.findings(
                id(request),
                request.find(RULE).orElse(null),
                request.find(LEAST).orElse(Severity.LOW),
                request.page());
        return found.with(about(found.meta()).reason("year", "no year of data matters"));
    }

    private void requireRule(String rule) {
        List<String> known = scans.rules().stream().map(one -> one.id()).toList();
        if (!known.contains(rule)) {
            throw new InvalidValueException("rule", rule, known);
        }
    }

    private static Meta about(Meta meta) {
        return meta.reason("target", "no target is meant")
                .reason("mineral", "no single mineral is meant")
                .reason("stage", "no stage is meant")
                .reason("iso3", "no country is meant")
                .reason("measure", "no single measure is meant");
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
                        "a scan has as many changes as findings at the most",
                        diff.against().map(RiskScan::id).orElse(null)));
        return new Answer<>(
                shown,
                diff.against().isPresent()
                        ? meta
                        : meta.reason("against", "no earlier scan of the same targets and minerals is kept"));
    }

    private static Map<String, Long> counts(List<FindingChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.change().name().toLowerCase(Locale.ROOT),
                        java.util.TreeMap::new,
                        Collectors.counting()));
    }
}
