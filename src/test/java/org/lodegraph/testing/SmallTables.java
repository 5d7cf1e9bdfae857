package org.lodegraph.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.Tables;

/**
 * The shipped tables cut down to some 5,000 rows, for tests that import often.
 *
 * <p>Tables of names and of policy are complete, except for agreements signed before 2016 and other names of countries.
 * Figures, flows and sites are kept only for cobalt and gallium, and the trade of earlier years only for 2023.
 */
public final class SmallTables {

    private static final Path SHIPPED = Path.of("import");
    private static final Set<String> MINERALS = Set.of("cobalt", "gallium");
    private static final String FIRST_SIGNED = "2016-01-01";
    private static final String TRADED = "2023";

    private final Path folder;
    private final Set<String> agreements = new HashSet<>();

    private SmallTables(Path folder) {
        this.folder = folder;
    }

    /** Writes the tables into a folder; {@return the number of their rows} */
    public static int writeTo(Path folder) {
        SmallTables tables = new SmallTables(folder);
        int rows = 0;
        try {
            for (Table<?> table : Tables.ALL) {
                rows += tables.write(table);
            }
            tables.write(Tables.OVERRIDES); // rules that the import reads but does not load
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private int write(Table<?> table) throws IOException {
        int rows = 0;
        for (Path file : table.files(SHIPPED)) {
            List<NamedCsvRecord> kept;
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file);
                    Stream<NamedCsvRecord> all = reader.stream()) {
                kept = all.filter(row -> isKept(table.name(), row)).toList();
            }
            if (table.equals(Tables.AGREEMENTS)) {
                kept.forEach(row -> agreements.add(row.getField("id")));
            }
            if (!kept.isEmpty()) {
                write(folder.resolve(SHIPPED.relativize(file)), kept);
                rows += kept.size();
            }
        }
        return rows;
    }

    private static void write(Path file, List<NamedCsvRecord> rows) throws IOException {
        Files.createDirectories(file.getParent());
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            writer.writeRecord(rows.get(0).getHeader());
            rows.forEach(row -> writer.writeRecord(row.getFields()));
        }
    }

    private boolean isKept(String table, NamedCsvRecord row) {
        return switch (table) {
            case "country_aliases" -> row.getField("iso3").equals("COD");
            case "agreements" -> row.getField("signed").compareTo(FIRST_SIGNED) >= 0;
            case "agreement_parties", "agreement_covers" -> agreements.contains(row.getField("agreement"));
            case "mineral_aliases", "observations", "shipments", "supplies", "fitness", "balances", "uses" ->
                MINERALS.contains(row.getField("mineral"));
            case "derivations" -> MINERALS.contains(start(row.getField("id"), '.'));
            case "sites" ->
                Stream.of(row.getField("operations").split(";")).allMatch(id -> MINERALS.contains(start(id, '/')));
            case "trade_history" ->
                MINERALS.contains(row.getField("mineral"))
                        && row.getField("year").equals(TRADED);
            default -> true;
        };
    }

    private static String start(String text, char end) {
        return text.substring(0, Math.max(0, text.indexOf(end)));
    }
}
