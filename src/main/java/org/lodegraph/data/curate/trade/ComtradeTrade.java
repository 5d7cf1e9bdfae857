package org.lodegraph.data.curate.trade;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CountryMeaning;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.FaultyCellException;
import org.lodegraph.data.table.Fault;
import org.lodegraph.model.UnpublishedRow;
import org.lodegraph.model.UnpublishedRow.DeclaredTrade;

/**
 * Reads the imports declared to UN Comtrade, for the headings and years of the flows.
 *
 * <p>Aggregates are dropped on both sides (World, the EU, ASEAN), and so are a country's imports from itself. Goods
 * from an unspecified area did arrive: their exporter is {@link TradeLine#UNSPECIFIED}. The file is read as a stream,
 * because nine rows in ten are of other years and headings.
 */
final class ComtradeTrade {

    static final String FILE = "comtrade-battery-imports/comtrade_imports_by_partner_2018_2024.csv";

    private static final Set<String> AGGREGATES = Set.of("0", "97", "975");
    private static final List<String> COLUMNS =
            List.of("year", "reporter_m49", "partner_m49", "hs6", "net_weight_kg", "primary_value_usd");

    private final Map<Integer, List<TradeLine>> lines = new TreeMap<>();
    private final Map<Integer, Set<String>> reporters = new TreeMap<>();
    private final CurationInput curationInput;
    private final Map<String, CountryMeaning> places = new TreeMap<>();

    private ComtradeTrade(CurationInput curationInput) {
        this.curationInput = curationInput;
    }

    static ComtradeTrade read(CurationInput curationInput, TradeRules rules) {
        ComtradeTrade trade = new ComtradeTrade(curationInput);
        Set<HeadingYear> selected = new HashSet<>();
        Set<String> years = new TreeSet<>();
        for (FlowCode code : rules.codes()) {
            selected.add(code.headingYear());
            years.add(Integer.toString(code.year()));
        }
        if (!selected.isEmpty()) {
            trade.read(selected, years);
        }
        return trade;
    }

    /** {@return the lines of some headings in a year, weights as reported} */
    List<TradeLine> lines(Set<Heading> headings, int year) {
        return lines.getOrDefault(year, List.of()).stream()
                .filter(line -> headings.contains(line.heading()))
                .toList();
    }

    /** {@return the countries that declared any import in a year} */
    Set<String> reporters(int year) {
        return reporters.getOrDefault(year, Set.of());
    }

    private void read(Set<HeadingYear> selected, Set<String> years) {
        Path file = curationInput.path(FILE);
        if (!Files.isRegularFile(file)) {
            curationInput.fault(new Fault(FILE, 1, "-", "file", "none", "a file of this name"));
            return;
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            boolean first = true;
            for (NamedCsvRecord record : reader) {
                if (first && !hasColumns(record)) {
                    return;
                }
                first = false;
                if (years.contains(record.getField("year"))) {
                    keep(record, selected);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private boolean hasColumns(NamedCsvRecord record) {
        for (String column : COLUMNS) {
            if (!record.getHeader().contains(column)) {
                curationInput.fault(
                        new Fault(FILE, 1, column, "column", String.join(", ", record.getHeader()), column));
                return false;
            }
        }
        return true;
    }

    private void keep(NamedCsvRecord record, Set<HeadingYear> selected) {
        try {
            add(record, selected);
        } catch (FaultyCellException e) {
            curationInput.fault(e.fault());
        }
    }

    private void add(NamedCsvRecord record, Set<HeadingYear> selected) {
        String importer = country(record, "reporter_m49");
        if (importer == null || importer.equals(TradeLine.UNSPECIFIED)) {
            return;
        }
        int year = Integer.parseInt(record.getField("year"));
        reporters.computeIfAbsent(year, any -> new TreeSet<>()).add(importer);
        String hs6 = record.getField("hs6");
        if (!selected.contains(new HeadingYear(hs6, year))) {
            return;
        }
        String exporter = country(record, "partner_m49");
        if (exporter == null || exporter.equals(importer)) {
            return;
        }
        String reference = UnpublishedRow.of(
                        Editions.COMTRADE.id(),
                        new DeclaredTrade(importer, exporter, hs6, year),
                        Long.toString(record.getStartingLineNumber()))
                .value();
        lines.computeIfAbsent(year, any -> new ArrayList<>())
                .add(new TradeLine(
                        new Heading(hs6),
                        exporter,
                        importer,
                        number(record, "net_weight_kg") / 1000,
                        number(record, "primary_value_usd"),
                        false,
                        reference));
    }

    /** {@return the country, {@link TradeLine#UNSPECIFIED}, or null for an aggregate} */
    private @Nullable String country(NamedCsvRecord record, String column) {
        Cell cell = cell(record, column);
        if (AGGREGATES.contains(cell.text())) {
            return null;
        }
        CountryMeaning place = places.get(cell.text());
        if (place == null) {
            place = curationInput.countries().place(cell);
            places.put(cell.text(), place);
        }
        return place.iso3() == null ? TradeLine.UNSPECIFIED : place.iso3().value();
    }

    private static double number(NamedCsvRecord record, String column) {
        Cell cell = cell(record, column);
        if (cell.isEmpty()) {
            return 0;
        }
        try {
            return Math.max(0, Double.parseDouble(cell.text()));
        } catch (NumberFormatException e) {
            throw cell.faulty("number", "a number");
        }
    }

    private static Cell cell(NamedCsvRecord record, String column) {
        return new Cell(
                FILE,
                record.getStartingLineNumber(),
                column,
                record.getField(column).strip());
    }
}
