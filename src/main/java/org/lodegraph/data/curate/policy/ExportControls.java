package org.lodegraph.data.curate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.MeasureRow;
import org.lodegraph.data.table.MeasureTargetRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureType;
import org.lodegraph.model.RecordId;

/**
 * Reads the compiled file of export controls, one notice a row.
 *
 * <p>A row is one measure, unless {@code measure_parts.csv} splits it (No. 46 of December 2024 is a ban and a licence)
 * or states how to read its items, form or quota. Its codes of the Harmonized System are a convenience and not the
 * legal scope, so they are only noted.
 */
final class ExportControls {

    static final String FILE = "policy-compiled/export_controls.csv";
    private static final String PARTS = "policy/measure_parts.csv";
    private static final String EVERYONE = "all destinations";

    private final CurationInput curationInput;
    private final RestrictedItems items;
    private final Map<String, List<ReleaseLine>> parts;

    ExportControls(CurationInput curationInput, RestrictedItems items) {
        this.curationInput = curationInput;
        this.items = items;
        this.parts =
                curationInput
                        .rules(
                                PARTS,
                                "compiled",
                                "measure",
                                "type",
                                "items",
                                "form",
                                "quota_tonnes",
                                "planned_end",
                                "note")
                        .stream()
                        .collect(Collectors.groupingBy(
                                line -> line.text("compiled"), LinkedHashMap::new, Collectors.toList()));
    }

    void addTo(CompiledMeasures compiledMeasures) {
        List<ReleaseLine> lines = curationInput.lines(
                FILE,
                "measure_id",
                "imposing_iso3",
                "instrument",
                "announced",
                "effective",
                "minerals",
                "hs6_hint",
                "measure_type",
                "target",
                "status_as_of_source",
                "suspended_from",
                "suspended_or_ended_until",
                "source_note");
        curationInput.each(lines, line -> add(line, compiledMeasures));
    }

    private void add(ReleaseLine line, CompiledMeasures compiledMeasures) {
        List<ReleaseLine> known = parts.get(line.text("measure_id"));
        if (known == null) {
            MeasureType type = type(line.cell("measure_type"));
            add(line, new Part(line.text("measure_id"), type, line.cell("minerals"), null), compiledMeasures);
            return;
        }
        for (ReleaseLine part : known) {
            MeasureType type = RuleCells.constant(MeasureType.class, part.cell("type"));
            add(line, new Part(part.text("measure"), type, part.cell("items"), part), compiledMeasures);
        }
    }

    /** One measure of a row: the whole row if no rule splits it. */
    private record Part(
            String id,
            MeasureType type,
            Cell items,
            @Nullable ReleaseLine rule) {

        String text(String column) {
            return rule == null ? "" : rule.text(column);
        }

        @Nullable
        LocalDate plannedEnd() {
            return rule == null ? null : PartialDate.first(rule.cell("planned_end"));
        }

        @Nullable
        Double quotaTonnes() {
            return rule == null || rule.cell("quota_tonnes").isEmpty()
                    ? null
                    : RuleCells.number(rule.cell("quota_tonnes"));
        }
    }

    private void add(ReleaseLine line, Part part, CompiledMeasures compiledMeasures) {
        Provenance provenance = PolicySources.COMPILED.at("export_controls.csv", line.row());
        RecordId id = new RecordId(part.id());
        compiledMeasures.add(measure(line, part, id, provenance));
        for (String item : part.items().text().split(";", -1)) {
            compiledMeasures.restrict(
                    id, items.get(part.items().with(item.strip())), HandKept.nullable(part.text("form")), provenance);
        }
        if (!line.text("target").equals(EVERYONE)) {
            Iso3 target = curationInput.countries().country(line.cell("target"));
            compiledMeasures.target(new MeasureTargetRow(id, target, provenance));
        }
    }

    private static MeasureRow measure(ReleaseLine line, Part part, RecordId id, Provenance provenance) {
        Optional<PartialDate> announced = PartialDate.find(line.cell("announced"));
        Optional<PartialDate> effective = PartialDate.find(line.cell("effective"));
        boolean ended = line.text("status_as_of_source").equals("ended");
        Optional<PartialDate> until = PartialDate.find(line.cell("suspended_or_ended_until"));
        return new MeasureRow(
                id,
                new Iso3(line.text("imposing_iso3")),
                part.type(),
                line.text("instrument"),
                announced.map(PartialDate::first).orElse(null),
                effective.map(PartialDate::first).orElse(null),
                part.plannedEnd(),
                PartialDate.first(line.cell("suspended_from")),
                ended ? null : until.map(PartialDate::first).orElse(null),
                ended ? until.map(PartialDate::first).orElse(null) : null,
                effective.or(() -> announced).orElseThrow().precision().id(),
                part.quotaTonnes(),
                note(line, part, announced, effective),
                provenance);
    }

    private static String note(
            ReleaseLine line, Part part, Optional<PartialDate> announced, Optional<PartialDate> effective) {
        List<String> sentences = new ArrayList<>();
        if (!part.text("note").isEmpty()) {
            sentences.add(part.text("note"));
        }
        if (announced.isPresent()
                && effective.isPresent()
                && announced.get().precision().compareTo(effective.get().precision()) > 0) {
            String known = announced.get().precision().id();
            sentences.add("The announcement is known to the " + known + " only: " + line.text("announced") + ".");
        }
        if (!line.text("hs6_hint").isEmpty()) {
            sentences.add("Codes near to it, not its legal scope: HS "
                    + line.text("hs6_hint").replace(";", ", ") + ".");
        }
        sentences.add("Reported by: " + line.text("source_note") + ".");
        return String.join(" ", sentences);
    }

    /** {@return the type at the start of a text: {@code ban (raw ore)} is a ban} */
    static MeasureType type(Cell cell) {
        return RuleCells.constant(MeasureType.class, cell.with(cell.text().split("[ (;]", 2)[0]));
    }
}
