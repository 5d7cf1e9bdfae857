package org.lodegraph.network.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MarketId;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MeasureType;
import org.lodegraph.model.Target;
import org.lodegraph.network.Removal;

/**
 * The effect of measures in force at a date on the flows of one network (definitions 3).
 *
 * <p>A ban that is newer than the flows removes the restricted forms from each export that it names. A quota
 * removes the excess in proportion, and the rest may not grow. A licence removes nothing and marks the export.
 * Older measures are already part of the flows. Suspended measures, and those past their scheduled end, are not
 * applied.
 */
public final class MeasuresInForce {

    /** The regime of flows without measures that close any. */
    public static final String NO_MEASURES = "none";

    private final LoadedNetwork network;
    private final List<Restriction> restrictions;
    private final List<Restriction> applied;
    private final List<Restriction> unmatched = new ArrayList<>();
    private final Map<String, Double> open = new TreeMap<>();
    private final Set<Integer> capped = new HashSet<>();
    private final Map<Integer, List<String>> marks = new HashMap<>();
    private final Removal removal;
    private final Map<String, OnFlow> flows;

    /**
     * The effect of measures in force on one flow.
     *
     * @param open part of the flow that remains, 0 to 1
     * @param measures ids of the measures
     */
    public record OnFlow(double open, List<String> measures) {}

    private MeasuresInForce(LoadedNetwork network, List<Restriction> restrictions) {
        this.network = network;
        this.restrictions = List.copyOf(restrictions);
        this.applied = restrictions.stream()
                .filter(one -> one.isInForce() && one.isBinding() && one.whole() && one.isNewerThan(network.year()))
                .toList();
        applied.forEach(this::close);
        restrictions.stream().filter(Restriction::isInForce).forEach(this::mark);
        this.removal = Removal.links(closed(), capped);
        this.flows = affected();
    }

    /** {@return the measures at a date; none for no date} */
    public static MeasuresInForce at(LoadedNetwork network, @Nullable LocalDate asOf) {
        return of(network, asOf == null ? List.of() : network.restrictions(asOf));
    }

    /** {@return these measures, which may be hypothetical} */
    public static MeasuresInForce of(LoadedNetwork network, List<Restriction> restrictions) {
        return new MeasuresInForce(network, restrictions);
    }

    private void close(Restriction restriction) {
        Map<LinkRow, Integer> exports = exports(restriction);
        double restricted =
                exports.keySet().stream().mapToDouble(LinkRow::tonnes).sum();
        if (restricted == 0) {
            unmatched.add(restriction);
            return;
        }
        Double quota = restriction.quotaTonnes();
        double left = 1 - restriction.part() * (quota == null ? 1 : Math.max(0, 1 - quota / restricted));
        exports.keySet().forEach(export -> open.merge(export.evidence(), left, Math::min));
        if (quota != null) {
            capped.addAll(exports.values());
        }
    }

    private void mark(Restriction restriction) {
        new HashSet<>(exports(restriction).values())
                .forEach(link ->
                        marks.computeIfAbsent(link, none -> new ArrayList<>()).add(restriction.id()));
    }

    /** {@return the exports that a measure names, one per form, each with its link} */
    private Map<LinkRow, Integer> exports(Restriction restriction) {
        Map<LinkRow, Integer> exports = new LinkedHashMap<>();
        for (int link : network.exports(restriction.iso3())) {
            if (isTargeted(restriction, link)) {
                network.forms(link).stream()
                        .filter(form -> restriction.restricts(form.form()))
                        .forEach(form -> exports.put(form, link));
            }
        }
        return exports;
    }

    private boolean isTargeted(Restriction restriction, int link) {
        int receiver = network.network().receiver(link);
        return restriction.targets().isEmpty()
                || (!network.isUnknown(receiver) && restriction.appliesTo(network.country(receiver)));
    }

    /** {@return the closed part of each link, all its forms together} */
    private Map<Integer, Double> closed() {
        Map<Integer, Double> parts = new HashMap<>();
        for (int link = 0; !open.isEmpty() && link < network.network().links(); link++) {
            double all = 0;
            double stopped = 0;
            for (LinkRow form : network.forms(link)) {
                all += form.tonnes();
                stopped += form.tonnes() * (1 - open.getOrDefault(form.evidence(), 1.0));
            }
            if (stopped > 0) {
                parts.put(link, Math.min(1, stopped / all));
            }
        }
        return parts;
    }

    /** {@return the closed links, for the algorithms} */
    public Removal removal() {
        return removal;
    }

    /** {@return the part of a flow that measures leave, 0 to 1} */
    double open(LinkRow form) {
        return open.getOrDefault(form.evidence(), 1.0);
    }

    /** {@return the ids of the measures in force on a flow} */
    List<String> on(LinkRow form) {
        OnFlow found = flows.get(form.evidence());
        return found == null ? List.of() : found.measures();
    }

    /** {@return the key of the measures that close flows: their ids joined by a plus sign; {@value #NO_MEASURES} for none} */
    public String regime() {
        List<String> ids = closing();
        return ids.isEmpty() ? NO_MEASURES : String.join("+", ids);
    }

    /** {@return the ids of the measures that close flows, sorted} */
    public List<String> closing() {
        return applied.stream()
                .filter(one -> !unmatched.contains(one))
                .map(Restriction::id)
                .sorted()
                .toList();
    }

    /** {@return the market of a target as these measures leave it; the market itself if they close no flow} */
    public MarketId market(Target target) {
        MarketId market = new MarketId(network.mineral(), target);
        String regime = regime();
        return regime.equals(NO_MEASURES) ? market : market.under(regime);
    }

    /** {@return the ids of the measures in force, whether they close flows or not} */
    public List<String> inForce() {
        return restrictions.stream()
                .filter(Restriction::isInForce)
                .map(Restriction::id)
                .sorted()
                .toList();
    }

    /** {@return the effect of measures in force on each affected flow, by its key} */
    public Map<String, OnFlow> onFlows() {
        return flows;
    }

    private Map<String, OnFlow> affected() {
        Map<String, OnFlow> flows = new TreeMap<>();
        marks.forEach((link, ids) -> network.forms(link).forEach(form -> {
            List<String> named = restrictions.stream()
                    .filter(one -> ids.contains(one.id()) && one.restricts(form.form()))
                    .map(Restriction::id)
                    .toList();
            if (!named.isEmpty()) {
                flows.put(form.evidence(), new OnFlow(open.getOrDefault(form.evidence(), 1.0), named));
            }
        }));
        return flows;
    }

    /** {@return the measures that remove tonnes, by id} */
    public List<Restriction> applied() {
        return applied;
    }

    /** {@return the measures that should remove tonnes but match no flow} */
    public List<Restriction> unmatched() {
        return List.copyOf(unmatched);
    }

    /** {@return true if nothing is closed} */
    public boolean isEmpty() {
        return open.isEmpty();
    }

    /** {@return the ids of the measures in force that affect any of these links} */
    public List<String> on(List<Integer> links) {
        return links.stream()
                .flatMap(link -> marks.getOrDefault(link, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return true if a country may not start to export to another: all forms are banned or capped} */
    public boolean bars(Iso3 exporter, Iso3 importer) {
        return applied.stream()
                .anyMatch(one -> one.iso3().equals(exporter) && one.forms().isEmpty() && one.appliesTo(importer));
    }

    /** {@return caveats on the measures of the mineral: those applied, and those not applied with the reason} */
    public List<Caveat> caveats() {
        List<Caveat> caveats = new ArrayList<>();
        addCaveat(
                caveats,
                one -> applied.contains(one) && !unmatched.contains(one),
                "in force since the flow year, and subtracted from the flows",
                Bias.UNCLEAR);
        addCaveat(
                caveats,
                one -> one.isInForce() && one.type() == MeasureType.LICENCE && one.isNewerThan(network.year()),
                "in force since the flow year, but not subtracted: licences permit trade on approval",
                Bias.UNDERSTATES);
        addCaveat(
                caveats,
                one -> one.isInForce() && one.isBinding() && !one.whole() && one.isNewerThan(network.year()),
                "not applied: the restriction is on a part of the mineral whose share of the flows is not known",
                Bias.UNDERSTATES);
        addCaveat(
                caveats,
                unmatched::contains,
                "in force since the flow year, but the flows contain none of the restricted goods",
                Bias.UNDERSTATES);
        addCaveat(caveats, one -> one.state() == MeasureState.SUSPENDED, "suspended, not applied", Bias.UNCLEAR);
        addCaveat(
                caveats,
                one -> one.state() == MeasureState.SCHEDULED_END_PASSED,
                "not applied: the scheduled end has passed, and no loaded source states what followed",
                Bias.UNCLEAR);
        return caveats;
    }

    private void addCaveat(List<Caveat> caveats, Predicate<Restriction> condition, String text, Bias bias) {
        String ids =
                restrictions.stream().filter(condition).map(Restriction::id).collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            caveats.add(new Caveat(ids + ": " + text, bias));
        }
    }
}
