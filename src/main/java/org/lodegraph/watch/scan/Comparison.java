package org.lodegraph.watch.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.watch.scan.FindingChange.Change;
import org.lodegraph.watch.scan.FindingChange.Part;
import org.lodegraph.watch.scan.FindingChange.Standing;
import org.lodegraph.watch.scan.fact.Facts;
import org.lodegraph.watch.scan.fact.NewestOutput;
import org.lodegraph.watch.scan.fact.Statistics;
import org.lodegraph.watch.scan.rule.RuleResult;
import org.lodegraph.watch.scan.rule.RuleSet;
import org.lodegraph.watch.scan.rule.ScanScope;

/**
 * Computes the changes of findings between two scans of the same targets and minerals, and their causes
 * (definitions 11).
 *
 * <p>Each cause is tested by reverting it alone. The later scan is evaluated again with one input of the earlier
 * scan: its measures and agreements ({@code measure}), its date ({@code expiry}), its last year in every series
 * ({@code world}), its edition of those years ({@code revision}), or its rules ({@code method}). Former definitions
 * are not available, so {@code method} also gets the part of a change that remains when all facts are reverted. If
 * only one of the five differs between the scans, it is the cause, and nothing is evaluated again. If a former version
 * of the program stored the facts of a scan in another format, {@code method} is the cause of every change.
 */
final class Comparison {

    /** Changes of scores below this are summation noise. */
    private static final double TOLERANCE = 1e-9;

    private final Side before;
    private final Side after;
    private final ScanScope scanScope;
    private final RuleEngine engine;
    private final Set<Cause> possible;

    /**
     * One of the two scans.
     *
     * @param scan the scan
     * @param findings its findings, by key
     * @param facts its facts, read only if more than one input differs; empty if a former version of the program stored
     *     them in another format
     * @param rules its rules, read only if more than one input differs
     */
    record Side(
            RiskScan scan,
            SortedMap<String, Finding> findings,
            Supplier<Optional<Facts>> facts,
            Supplier<RuleSet> rules) {}

    Comparison(Side before, Side after, RuleEngine engine) {
        this.before = before;
        this.after = after;
        this.scanScope = new ScanScope(after.scan().targets(), after.scan().minerals());
        this.engine = engine;
        this.possible = possible();
    }

    private Set<Cause> possible() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        RiskScan then = before.scan();
        RiskScan now = after.scan();
        if (!then.method().equals(now.method()) || !then.rules().equals(now.rules())) {
            causes.add(Cause.METHOD);
        }
        if (!then.asOf().equals(now.asOf())) {
            causes.add(Cause.EXPIRY);
        }
        if (!then.dataVersion().equals(now.dataVersion())) {
            causes.addAll(EnumSet.of(Cause.MEASURE, Cause.WORLD, Cause.REVISION));
        }
        if (causes.isEmpty()) { // identical by name: the program itself changed
            causes.add(Cause.METHOD);
        }
        return causes;
    }

    /** {@return the changes, by key} */
    List<FindingChange> changes() {
        Set<String> keys = new TreeSet<>(before.findings().keySet());
        keys.addAll(after.findings().keySet());
        keys.removeIf(
                key -> !isChanged(before.findings().get(key), after.findings().get(key)));
        if (keys.isEmpty()) {
            return List.of();
        }
        Reversals reversals = possible.size() == 1 ? null : reversals().orElse(null);
        return keys.stream().map(key -> change(key, reversals)).toList();
    }

    private Optional<Reversals> reversals() {
        return before.facts().get().flatMap(then -> after.facts().get().map(now -> new Reversals(then, now)));
    }

    private static boolean isChanged(@Nullable Finding then, @Nullable Finding now) {
        return then == null
                || now == null
                || then.severity() != now.severity()
                || Math.abs(then.score() - now.score()) > TOLERANCE;
    }

    private FindingChange change(String key, @Nullable Reversals reversals) {
        Finding then = before.findings().get(key);
        Finding now = after.findings().get(key);
        Finding shown = now == null ? Objects.requireNonNull(then) : now;
        List<Part> parts = reversals == null
                ? List.of(new Part(possible.size() == 1 ? possible.iterator().next() : Cause.METHOD, 1))
                : reversals.parts(key, shown.rule());
        return new FindingChange(
                key,
                shown.rule(),
                kind(then, now),
                parts.get(0).cause(),
                parts,
                standingOf(then),
                standingOf(now),
                shown.unit(),
                reversals != null && reversals.isWithinBand(key, shown.mineral(), parts),
                shown.target(),
                shown.mineral(),
                shown.stage(),
                shown.iso3(),
                shown.measure(),
                shown.text());
    }

    private static Change kind(@Nullable Finding then, @Nullable Finding now) {
        if (then == null) {
            return Change.NEW;
        }
        if (now == null) {
            return Change.GONE;
        }
        int severityChange = now.severity().compareTo(then.severity());
        return severityChange > 0 || (severityChange == 0 && now.score() > then.score()) ? Change.WORSE : Change.BETTER;
    }

    private static @Nullable Standing standingOf(@Nullable Finding finding) {
        return finding == null ? null : new Standing(finding.severity(), finding.score());
    }

    /** Evaluates the later scan with single inputs of the earlier one. */
    private final class Reversals {

        private final Facts now;
        private final SortedMap<String, RuleResult> current;
        private final SortedMap<String, RuleResult> world;
        private final SortedMap<String, RuleResult> revision;
        private final SortedMap<String, RuleResult> measure;
        private final SortedMap<String, RuleResult> expiry;
        private final SortedMap<String, RuleResult> method;
        private final SortedMap<String, RuleResult> all;
        private final SortedMap<String, RuleResult> statements;

        Reversals(Facts then, Facts now) {
            Statistics years = now.figures().upTo(then.figures().years());
            LocalDate laterDate = after.scan().asOf();
            LocalDate earlierDate = before.scan().asOf();
            this.now = now;
            this.current = evaluate(now, laterDate);
            this.world = evaluate(Cause.WORLD, now.with(years), laterDate);
            this.revision = evaluate(Cause.REVISION, now.with(then.figures()), laterDate);
            this.measure = evaluate(Cause.MEASURE, now.under(then.policy()), laterDate);
            this.expiry = evaluate(Cause.EXPIRY, now, earlierDate);
            this.method = possible.contains(Cause.METHOD)
                    ? engine.by(before.rules().get()).figures(now, scanScope, laterDate)
                    : current;
            this.all = evaluate(then, earlierDate);
            this.statements = engine.statements(scanScope, earlierDate);
        }

        /** Evaluates only inputs that may be the cause. */
        private SortedMap<String, RuleResult> evaluate(Cause cause, Facts facts, LocalDate asOf) {
            return possible.contains(cause) ? evaluate(facts, asOf) : current;
        }

        private SortedMap<String, RuleResult> evaluate(Facts facts, LocalDate asOf) {
            return engine.figures(facts, scanScope, asOf);
        }

        List<Part> parts(String key, String rule) {
            Map<Cause, Double> undone = engine.hasStatement(rule) ? byProvenance(key) : byReversal(key);
            undone.keySet().retainAll(possible);
            undone.values().removeIf(part -> part <= TOLERANCE);
            if (undone.isEmpty()) { // no cause undoes anything alone: the possible ones acted together
                possible.forEach(cause -> undone.put(cause, 1.0 / possible.size()));
            }
            List<Part> parts = new ArrayList<>();
            undone.forEach((cause, part) -> parts.add(new Part(cause, Math.min(1, part))));
            parts.sort(Comparator.comparingDouble((Part part) -> -part.undoes()).thenComparing(Part::cause));
            return List.copyOf(parts);
        }

        private Map<Cause, Double> byReversal(String key) {
            State target = State.of(before.findings().get(key), all.get(key));
            State found = State.of(current.get(key));
            double unit = Math.max(Math.abs(target.score()), Math.abs(found.score()));
            double total = found.distance(target, unit);
            double remaining = State.of(all.get(key)).distance(target, unit);
            double worldUndoes = total - State.of(world.get(key)).distance(target, unit);
            Map<Cause, Double> undone = new EnumMap<>(Cause.class);
            undone.put(Cause.WORLD, worldUndoes);
            undone.put(Cause.REVISION, total - State.of(revision.get(key)).distance(target, unit) - worldUndoes);
            undone.put(Cause.MEASURE, total - State.of(measure.get(key)).distance(target, unit));
            undone.put(Cause.EXPIRY, total - State.of(expiry.get(key)).distance(target, unit));
            undone.put(
                    Cause.METHOD,
                    Math.max(remaining, total - State.of(method.get(key)).distance(target, unit)));
            double scale = Math.max(total, remaining);
            undone.replaceAll((cause, part) -> scale == 0 ? 0 : part / scale);
            return undone;
        }

        /**
         * A statement reads the current graph, so only its date can be reverted. The rest is derived from the year
         * in its row.
         */
        private Map<Cause, Double> byProvenance(String key) {
            Finding earlier = before.findings().get(key);
            Finding later = after.findings().get(key);
            State target = State.of(earlier, null);
            State found = State.of(later, null);
            double unit = Math.max(Math.abs(target.score()), Math.abs(found.score()));
            double total = found.distance(target, unit);
            double back = total - State.of(statements.get(key)).distance(target, unit);
            Map<Cause, Double> undone = new EnumMap<>(Cause.class);
            undone.put(Cause.EXPIRY, total == 0 ? 0 : back / total);
            if (back < total - TOLERANCE) {
                Integer year = later == null ? null : later.year();
                Integer yearBefore = earlier == null ? null : earlier.year();
                Cause rest = possible.contains(Cause.METHOD) && !possible.contains(Cause.WORLD)
                        ? Cause.METHOD
                        : year == null ? Cause.MEASURE : year.equals(yearBefore) ? Cause.REVISION : Cause.WORLD;
                undone.put(rest, 1 - Math.max(0, back) / total);
            }
            return undone;
        }

        /** {@return true if only data moved the score, by less than editions of the mineral usually do} */
        boolean isWithinBand(String key, @Nullable MineralId mineral, List<Part> parts) {
            if (mineral == null
                    || parts.stream().anyMatch(part -> part.cause() != Cause.WORLD && part.cause() != Cause.REVISION)) {
                return false;
            }
            double then = State.of(before.findings().get(key), all.get(key)).score();
            double now = State.of(after.findings().get(key), current.get(key)).score();
            double larger = Math.max(Math.abs(then), Math.abs(now));
            return larger > 0 && Math.abs(now - then) / larger < band(mineral);
        }

        private double band(MineralId mineral) {
            return now.figures().outputs().stream()
                    .filter(outputs -> outputs.stage().mineral().equals(mineral))
                    .mapToDouble(NewestOutput::revisionBand)
                    .max()
                    .orElse(0);
        }
    }

    /**
     * The state of a finding, whether found or not.
     *
     * @param severity ordinal of the severity, from 1; 0 if there is no finding
     * @param score measured score, also below the threshold; 0 if nothing was measured
     */
    private record State(int severity, double score) {

        static State of(@Nullable RuleResult result) {
            if (result == null) {
                return new State(0, 0);
            }
            return new State(
                    result.severity() == null ? 0 : result.severity().place(),
                    result.measured().score());
        }

        /** {@return the state of the scan's finding; if there is none, the score that would be measured} */
        static State of(@Nullable Finding finding, @Nullable RuleResult unreported) {
            if (finding != null) {
                return new State(finding.severity().place(), finding.score());
            }
            return new State(0, unreported == null ? 0 : unreported.measured().score());
        }

        /**
         * {@return the distance of two states: found or not counts most, then the score difference in units, then
         * the severity}
         */
        double distance(State other, double unit) {
            double found = (severity == 0) == (other.severity == 0) ? 0 : 1;
            double moved = unit == 0 ? 0 : Math.abs(score - other.score) / unit;
            double severityChange = severity > 0 && other.severity > 0 ? Math.abs(severity - other.severity) / 4.0 : 0;
            return found + moved + severityChange;
        }
    }
}
