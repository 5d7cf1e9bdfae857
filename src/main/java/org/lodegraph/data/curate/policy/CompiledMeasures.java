package org.lodegraph.data.curate.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.MeasureRestrictionRow;
import org.lodegraph.data.table.MeasureRow;
import org.lodegraph.data.table.MeasureTargetRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureType;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;

/** Collects the measures of several files: each once, with its restrictions and targets. */
final class CompiledMeasures {

    private final Map<RecordId, MeasureRow> measures = new LinkedHashMap<>();
    private final Map<Object, MeasureRestrictionRow> restrictions = new LinkedHashMap<>();
    private final Map<Object, MeasureTargetRow> targets = new LinkedHashMap<>();

    void add(MeasureRow measure) {
        measures.put(measure.id(), measure);
    }

    void restrict(MeasureRestrictionRow restriction) {
        restrictions.put(Tables.MEASURE_RESTRICTIONS.key().apply(restriction), restriction);
    }

    void target(MeasureTargetRow target) {
        targets.put(Tables.MEASURE_TARGETS.key().apply(target), target);
    }

    /** Adds the restrictions of an item. The reason for its mineral is added to the measure's note. */
    void restrict(RecordId measure, RestrictedItems.Item item, @Nullable String form, Provenance provenance) {
        for (RestrictedItems.Restricted each : item.meanings()) {
            String restricted = each.form() == null ? form : each.form();
            restrict(new MeasureRestrictionRow(measure, each.mineral(), restricted, null, provenance));
            if (each.note() != null) {
                remark(measure, item.text() + ": " + each.note() + ".");
            }
        }
    }

    /** Adds a sentence to a measure's note, once. */
    void remark(RecordId id, String sentence) {
        measures.computeIfPresent(id, (same, measure) -> noted(measure, sentence));
    }

    /**
     * {@return the measures of a country and type that match a predicate on dates and restrict some of the minerals}
     */
    List<RecordId> ids(Iso3 iso3, MeasureType type, Predicate<MeasureRow> dated, Collection<MineralId> minerals) {
        List<RecordId> found = new ArrayList<>();
        for (MeasureRow measure : measures.values()) {
            boolean restricts = restrictions.values().stream()
                    .anyMatch(each -> each.measure().equals(measure.id()) && minerals.contains(each.mineral()));
            if (restricts && measure.iso3().equals(iso3) && measure.type() == type && dated.test(measure)) {
                found.add(measure.id());
            }
        }
        return found;
    }

    void putInto(Drafts drafts) {
        drafts.put(Tables.MEASURES, List.copyOf(measures.values()));
        drafts.put(Tables.MEASURE_RESTRICTIONS, List.copyOf(restrictions.values()));
        drafts.put(Tables.MEASURE_TARGETS, List.copyOf(targets.values()));
    }

    private static MeasureRow noted(MeasureRow measure, String sentence) {
        String before = measure.note();
        if (before != null && before.contains(sentence)) {
            return measure;
        }
        return new MeasureRow(
                measure.id(),
                measure.iso3(),
                measure.type(),
                measure.instrument(),
                measure.announced(),
                measure.effective(),
                measure.plannedEnd(),
                measure.suspendedFrom(),
                measure.suspendedUntil(),
                measure.ended(),
                measure.datePrecision(),
                measure.quotaTonnes(),
                before == null ? sentence : before + " " + sentence,
                measure.provenance());
    }
}
