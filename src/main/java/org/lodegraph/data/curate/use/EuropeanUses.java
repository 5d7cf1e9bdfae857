package org.lodegraph.data.curate.use;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.UseRow;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Share;
import org.lodegraph.model.SourceId;

/**
 * Reads the share of each application in the EU's use of a material, with the industry that uses it.
 *
 * <p>The file is windows-1252. Two of its rows are printed twice (construction of magnesium, polishing powders of
 * praseodymium), which the sums of 113 and 104% for their materials show.
 */
final class EuropeanUses {

    static final String FILE = "eu-crm-2023/fact_MaterialUseShares.csv";

    private static final String EDITION = "eu-crm-2023";
    private static final int LAST_YEAR = 2020;
    private static final double WHOLE = 1.03;
    private static final String NOTE = "share of the use in the European Union, mostly the average of 2016 to 2020";

    private final CurationInput curationInput;
    private final ApplicationNames names;

    EuropeanUses(CurationInput curationInput, ApplicationNames names) {
        this.curationInput = curationInput;
        this.names = names;
    }

    /** {@return a row for each application of each material; a material's shares add up to at most 1} */
    List<UseRow> rows() {
        List<ReleaseLine> lines = curationInput.lines(
                FILE, Charset.forName("windows-1252"), "Material", "Application", "Share", "NACE sector");
        Map<String, UseRow> rows = new LinkedHashMap<>();
        Set<String> printed = new HashSet<>();
        Map<MineralId, Double> sums = new LinkedHashMap<>();
        curationInput.each(lines, line -> {
            if (printed.add(line.text("Material") + "|" + line.text("Application") + "|" + line.text("Share"))) {
                read(line).ifPresent(row -> {
                    keep(rows, row, line);
                    count(sums, row, line);
                });
            }
        });
        return List.copyOf(rows.values());
    }

    private static void keep(Map<String, UseRow> rows, UseRow row, ReleaseLine line) {
        if (rows.putIfAbsent(row.key().value(), row) != null) {
            throw line.cell("Application").faulty("application", "one row for each use of a material");
        }
    }

    private static void count(Map<MineralId, Double> sums, UseRow row, ReleaseLine line) {
        Share share = row.share();
        double sum = sums.merge(row.mineral(), share == null ? 0 : share.value(), Double::sum);
        if (sum > WHOLE) {
            throw line.cell("Share").faulty("share", "shares of a material that sum to 1, not " + sum);
        }
    }

    private Optional<UseRow> read(ReleaseLine line) {
        Optional<NamedMineral> named = mineral(line.cell("Material"));
        return named.map(known -> {
            RecordId application = names.id(line.text("Application"));
            String[] sector = line.text("NACE sector").split(" - ", 2);
            Cell share = line.cell("Share");
            return new UseRow(
                    new RecordId(EDITION + ".use." + known.mineral() + "." + application),
                    known.mineral(),
                    application,
                    line.text("Application"),
                    share(share),
                    LAST_YEAR,
                    sector[0].isEmpty() ? null : sector[0],
                    sector.length < 2 ? null : sector[1].replaceAll("\\s+", " "),
                    NOTE + form(known) + (share(share) == null ? "; printed as " + share.text() : ""),
                    new Provenance(new SourceId(EDITION), EDITION, CurationInput.table(FILE), line.row()));
        });
    }

    private static String form(NamedMineral known) {
        return known.form() == null ? "" : "; of " + known.form();
    }

    /**
     * {@return the mineral; {@code Titanium} is the ore in the Commission's supply tables and the metal in its uses}
     */
    private Optional<NamedMineral> mineral(Cell cell) {
        List<NamedMineral> own = curationInput.minerals().meanings("eu-crm-use", cell.text());
        return own.size() == 1
                ? Optional.of(own.get(0))
                : curationInput.minerals().find("eu-crm", cell);
    }

    /** {@return the share, or null if the text gives none, such as {@code >0%}} */
    private static @Nullable Share share(Cell cell) {
        if (cell.text().startsWith(">") || cell.text().startsWith("<")) {
            return null;
        }
        if (!cell.text().endsWith("%")) {
            throw cell.faulty("share", "a percentage");
        }
        Cell number = cell.with(cell.text().substring(0, cell.text().length() - 1));
        return new Share(RuleCells.number(number) / 100);
    }
}
