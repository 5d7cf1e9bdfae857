package org.lodegraph.data.curate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.MeasureRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureType;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;

/**
 * Reads table 4 of MCS 2026: export controls by country, several in a row.
 *
 * <p>A row is split by item and year; China's has fourteen. A part is noted on every dated measure of the same country,
 * type and year that restricts the same mineral (for rare earths: any of the elements). A part without such a measure
 * becomes a measure of its own, dated to the year.
 */
final class ControlTable {

    static final String FILE = "usgs-mcs-2026/MCS2026_T4_Country_Export_Control.csv";
    private static final String TABLE = "MCS2026_T4_Country_Export_Control.csv";
    private static final Pattern GROUP = Pattern.compile("(.*?)\\((\\d{4})\\)", Pattern.DOTALL);
    private static final String STATE = "MCS 2026, table 4 (state of 21 November 2025)";

    private final CurationInput curationInput;
    private final RestrictedItems items;
    private final Map<MineralId, MineralId> parents;

    /**
     * A part of a row.
     *
     * @param item the controlled item
     * @param year the year printed after it
     */
    record Part(RestrictedItems.Item item, int year) {}

    ControlTable(CurationInput curationInput, RestrictedItems items, Map<MineralId, MineralId> parents) {
        this.curationInput = curationInput;
        this.items = items;
        this.parents = Map.copyOf(parents);
    }

    void addTo(CompiledMeasures compiledMeasures) {
        curationInput.each(
                curationInput.lines(FILE, "Country", "Control_Type", "Commodity_Year", "Data_source"),
                line -> add(line, compiledMeasures));
    }

    /** Splits a cell: every item before a year in brackets belongs to that year. */
    static List<Part> parts(Cell cell, RestrictedItems items) {
        List<Part> parts = new ArrayList<>();
        Matcher groups = GROUP.matcher(cell.text());
        int end = 0;
        while (groups.find()) {
            int year = Integer.parseInt(groups.group(2));
            items.list(cell.with(groups.group(1))).forEach(item -> parts.add(new Part(item, year)));
            end = groups.end();
        }
        String rest = cell.text().substring(end);
        if (parts.isEmpty() || !rest.matches("[\\s.]*")) {
            throw cell.with(rest).faulty("control", "items, each group followed by its year in brackets");
        }
        return List.copyOf(parts);
    }

    private void add(ReleaseLine line, CompiledMeasures compiledMeasures) {
        Iso3 iso3 = curationInput.countries().country(line.cell("Country"));
        MeasureType type = type(line.cell("Control_Type"));
        for (Part part : parts(line.cell("Commodity_Year"), items)) {
            List<RecordId> described =
                    compiledMeasures.ids(iso3, type, measure -> isOf(measure, part.year()), family(part.item()));
            for (RecordId id : described) {
                compiledMeasures.remark(id, STATE + " lists it: " + part.item().text() + " (" + part.year() + ").");
            }
            if (described.isEmpty()) {
                addNew(line, iso3, type, part, compiledMeasures);
            }
        }
    }

    private static void addNew(
            ReleaseLine line, Iso3 iso3, MeasureType type, Part part, CompiledMeasures compiledMeasures) {
        Provenance provenance = new Provenance(new SourceId("usgs-mcs-2026"), "usgs-mcs-2026", TABLE, line.row());
        RecordId id = new RecordId(iso3 + "-" + slug(part.item().text()) + "-" + part.year());
        compiledMeasures.add(new MeasureRow(
                id,
                iso3,
                type,
                line.text("Control_Type") + ": " + part.item().text(),
                null,
                LocalDate.of(part.year(), 1, 1),
                null,
                null,
                null,
                null,
                PartialDate.Precision.YEAR.id(),
                null,
                "As " + STATE + " says it; it cites " + line.text("Data_source") + "." + temporary(line),
                provenance));
        compiledMeasures.restrict(id, part.item(), null, provenance);
    }

    private static String temporary(ReleaseLine line) {
        return line.text("Control_Type").startsWith("Temporary") ? " Called temporary, without an end." : "";
    }

    private Set<MineralId> family(RestrictedItems.Item item) {
        Set<MineralId> minerals = new LinkedHashSet<>();
        for (RestrictedItems.Restricted each : item.meanings()) {
            minerals.add(each.mineral());
            parents.forEach((child, parent) -> {
                if (parent.equals(each.mineral())) {
                    minerals.add(child);
                }
            });
        }
        return minerals;
    }

    private static boolean isOf(MeasureRow measure, int year) {
        boolean ofThisTable = measure.provenance().table().equals(TABLE);
        return !ofThisTable && (isOf(measure.announced(), year) || isOf(measure.effective(), year));
    }

    private static boolean isOf(@Nullable LocalDate date, int year) {
        return date != null && date.getYear() == year;
    }

    private static MeasureType type(Cell cell) {
        String text = cell.text().toLowerCase(Locale.ROOT);
        if (text.contains("export ban")) {
            return MeasureType.BAN;
        }
        if (text.contains("licensing")) {
            return MeasureType.LICENCE;
        }
        if (text.contains("quota")) {
            return MeasureType.QUOTA;
        }
        throw cell.faulty("type of control", "an export ban, a licensing requirement or a quota");
    }

    private static String slug(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
