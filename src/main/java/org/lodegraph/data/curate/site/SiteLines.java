package org.lodegraph.data.curate.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SiteRow;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;

/** Converts a line of the dataset to a row: one site. */
final class SiteLines {

    static final String[] COLUMNS = {
        "icmm_id",
        "confidence",
        "name",
        "group_names",
        "latitude",
        "longitude",
        "asset_type",
        "country",
        "primary_commodity",
        "secondary_commodity",
        "other_commodities"
    };

    private static final List<String> CONFIDENCES = List.of("high", "moderate", "very-low");

    private final SiteCorrections countries;
    private final SiteMatcher siteMatcher;

    SiteLines(SiteCorrections countries, SiteMatcher siteMatcher) {
        this.countries = countries;
        this.siteMatcher = siteMatcher;
    }

    SiteRow read(ReleaseLine line) {
        Iso3 iso3 = countries.country(line);
        List<Cell> kinds = parts(line.cell("asset_type"));
        List<Cell> others = parts(line.cell("other_commodities"));
        List<Cell> commodities = new ArrayList<>();
        commodities.add(line.cell("primary_commodity"));
        commodities.addAll(parts(line.cell("secondary_commodity")));
        commodities.addAll(others);
        SiteMatcher.Joined joined =
                siteMatcher.join(iso3, kinds.stream().map(SiteLines::slug).toList(), commodities);
        String name = BrokenLetters.repair(line.text("name"));
        String secondary = line.text("secondary_commodity");
        return new SiteRow(
                new RecordId(line.text("icmm_id")),
                name,
                otherNames(name, line.text("group_names")),
                String.join("+", kinds.stream().map(SiteLines::slug).toList()),
                confidence(line.cell("confidence")),
                iso3,
                degrees(line.cell("latitude")),
                degrees(line.cell("longitude")),
                line.text("primary_commodity"),
                secondary.isEmpty() ? null : secondary,
                others.stream().map(Cell::text).toList(),
                joined.minerals(),
                joined.operations(),
                joined.unmatched(),
                new Provenance(
                        SitePart.ICMM.id(),
                        SitePart.ICMM.id().value(),
                        CurationInput.table(SitePart.FILE),
                        line.row()));
    }

    /** Parses degrees. One line has a typographic minus sign (U+2212) for its southern latitude. */
    private static double degrees(Cell cell) {
        return RuleCells.number(cell.with(cell.text().replace('\u2212', '-')));
    }

    private static String confidence(Cell cell) {
        String slug = slug(cell);
        if (!CONFIDENCES.contains(slug)) {
            throw cell.faulty("confidence", String.join(", ", CONFIDENCES));
        }
        return slug;
    }

    private static List<String> otherNames(String name, String groupNames) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : groupNames.split(";", -1)) {
            names.add(BrokenLetters.repair(part.strip()));
        }
        names.remove("");
        names.remove(name);
        return List.copyOf(names);
    }

    private static List<Cell> parts(Cell cell) {
        return Arrays.stream(cell.text().split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(cell::with)
                .toList();
    }

    private static String slug(Cell cell) {
        return cell.text().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
