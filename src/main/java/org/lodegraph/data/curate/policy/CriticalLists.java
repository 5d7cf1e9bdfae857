package org.lodegraph.data.curate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.CriticalListRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;

/**
 * Makes the lists of critical minerals: {@code US-2025}, {@code EU-2023} and {@code EU-STRATEGIC-2024}.
 *
 * <p>{@code US-2025} is the sixty minerals of MCS 2026 table 6. {@code EU-STRATEGIC-2024} is the strategic raw
 * materials of the Critical Raw Materials Act, kept by hand. A material is on the EU's list if its supply risk is 1 or
 * more and its economic importance 2.8 or more. Strategic raw materials below that are on it too ({@code
 * critical_list_additions.csv}: copper and nickel). The EU lists heavy and light rare earths and platinum-group metals
 * as groups; every member is listed under the group's name.
 */
final class CriticalLists {

    static final String US_FILE = "usgs-mcs-2026/MCS2026_T6_Critical_Minerals_End_Use.csv";
    static final String EU_FILE = "eu-crm-2023/dimension_CRMsOverTime.csv";
    static final String EU_GROUPS = "eu-crm-2023/dimension_ScreenedMatGroupings.csv";
    private static final String EU = "EU-2023";
    private static final int EU_YEAR = 2023;
    private static final double RISK = 1;
    private static final double IMPORTANCE = 2.8;

    private final CurationInput curationInput;

    CriticalLists(CurationInput curationInput) {
        this.curationInput = curationInput;
    }

    List<CriticalListRow> rows() {
        Map<Object, CriticalListRow> rows = new LinkedHashMap<>();
        curationInput.each(curationInput.lines(US_FILE, "Critical_Mineral"), line -> keep(rows, ofUnitedStates(line)));
        Map<String, List<Cell>> groups = groups();
        curationInput.each(curationInput.lines(EU_FILE, "Material", "Year", "SR", "EI"), line -> {
            if (isCritical(line)) {
                ofUnion(line, groups).forEach(row -> keep(rows, row));
            }
        });
        curationInput.each(
                curationInput.rules(
                        "policy/critical_list_additions.csv",
                        "list",
                        "year",
                        "mineral",
                        "name",
                        "source",
                        "table",
                        "reason"),
                line -> keep(rows, added(line)));
        return List.copyOf(rows.values());
    }

    private static void keep(Map<Object, CriticalListRow> rows, CriticalListRow row) {
        rows.putIfAbsent(Tables.CRITICAL_LISTS.key().apply(row), row);
    }

    private CriticalListRow ofUnitedStates(ReleaseLine line) {
        Cell name = line.cell("Critical_Mineral");
        return new CriticalListRow(
                curationInput.minerals().mineral("usgs", name).mineral(),
                "US-2025",
                2025,
                name.text(),
                provenance("usgs-mcs-2026", "MCS2026_T6_Critical_Minerals_End_Use.csv", line.row()));
    }

    private static boolean isCritical(ReleaseLine line) {
        return line.text("Year").equals(Integer.toString(EU_YEAR))
                && !line.text("SR").equals("-")
                && RuleCells.number(line.cell("SR")) >= RISK
                && RuleCells.number(line.cell("EI")) >= IMPORTANCE;
    }

    private List<CriticalListRow> ofUnion(ReleaseLine line, Map<String, List<Cell>> groups) {
        Cell name = line.cell("Material");
        List<CriticalListRow> rows = new ArrayList<>();
        for (Cell member : groups.getOrDefault(name.text(), List.of(name))) {
            MineralId mineral =
                    curationInput.minerals().mineral("eu-crm", member).mineral();
            Provenance provenance = provenance("eu-crm-2023", "dimension_CRMsOverTime.csv", line.row());
            rows.add(new CriticalListRow(mineral, EU, EU_YEAR, name.text(), provenance));
        }
        return rows;
    }

    /** {@return the members of each group by the group's printed name: {@code HREEs}, {@code LREEs}, {@code PGMs}} */
    private Map<String, List<Cell>> groups() {
        Map<String, List<Cell>> groups = new LinkedHashMap<>();
        curationInput.each(curationInput.lines(EU_GROUPS, "screened_material", "perm_XREE_PGM"), line -> {
            String group = line.text("perm_XREE_PGM");
            if (List.of("HREE", "LREE", "PGM").contains(group.toUpperCase(Locale.ROOT))) {
                groups.computeIfAbsent(group + "s", any -> new ArrayList<>()).add(line.cell("screened_material"));
            }
        });
        return groups;
    }

    private static CriticalListRow added(ReleaseLine line) {
        return new CriticalListRow(
                RuleCells.mineral(line.cell("mineral")),
                line.text("list"),
                RuleCells.wholeNumber(line.cell("year")),
                line.text("name"),
                provenance(line.text("source"), line.text("table"), line.text("name")));
    }

    private static Provenance provenance(String source, String table, String row) {
        return new Provenance(new SourceId(source), source, table, row);
    }
}
