package org.lodegraph.watch.scan.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.CsvCell;
import org.lodegraph.model.EnumText;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.FindingChange.Change;
import org.lodegraph.watch.scan.FindingChange.Standing;

/**
 * Writes a report as CSV: every finding with its change, then the findings that are gone, without severity and
 * score. Shares are 0 to 1; unknown values are empty; lists are separated by spaces.
 */
final class CsvReport {

    private static final List<String> HEADER = List.of(
            "key",
            "rule",
            "severity",
            "score",
            "unit",
            "target",
            "mineral",
            "stage",
            "iso3",
            "measure",
            "year",
            "change",
            "cause",
            "causes",
            "beforeSeverity",
            "beforeScore",
            "withinRevisionBand",
            "editions",
            "text",
            "evidence");

    private CsvReport() {}

    static String text(Report report) {
        Map<String, FindingChange> changes =
                report.diff().changes().stream().collect(Collectors.toMap(FindingChange::key, Function.identity()));
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(HEADER);
            report.findings().forEach(one -> writer.writeRecord(safe(finding(one, changes.get(one.key())))));
            report.diff().changes().stream()
                    .filter(one -> one.change() == Change.GONE)
                    .forEach(one -> writer.writeRecord(safe(gone(one))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> safe(List<String> row) {
        return row.stream().map(CsvCell::of).toList();
    }

    private static List<String> finding(Finding one, @Nullable FindingChange change) {
        List<String> row = new ArrayList<>(List.of(
                one.key(),
                one.rule(),
                EnumText.of(one.severity()),
                number(one.score()),
                one.unit(),
                Objects.toString(one.target(), ""),
                Objects.toString(one.mineral(), ""),
                word(one.stage()),
                Objects.toString(one.iso3(), ""),
                Objects.toString(one.measure(), ""),
                Objects.toString(one.year(), "")));
        row.addAll(change == null ? Collections.nCopies(6, "") : change(change));
        row.addAll(List.of(String.join(" ", one.editions()), one.text(), String.join(" ", one.evidence())));
        return row;
    }

    private static List<String> gone(FindingChange one) {
        List<String> row = new ArrayList<>(List.of(
                one.key(),
                one.rule(),
                "",
                "",
                one.unit(),
                Objects.toString(one.target(), ""),
                Objects.toString(one.mineral(), ""),
                word(one.stage()),
                Objects.toString(one.iso3(), ""),
                Objects.toString(one.measure(), ""),
                ""));
        row.addAll(change(one));
        row.addAll(List.of("", one.text(), ""));
        return row;
    }

    private static List<String> change(FindingChange one) {
        Standing before = one.before();
        return List.of(
                EnumText.of(one.change()),
                EnumText.of(one.cause()),
                one.causes().stream()
                        .map(part -> EnumText.of(part.cause()) + "=" + number(part.undoes()))
                        .collect(Collectors.joining(" ")),
                before == null ? "" : EnumText.of(before.severity()),
                before == null ? "" : number(before.score()),
                String.valueOf(one.withinRevisionBand()));
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : EnumText.of(value);
    }

    /** {@return a number without exponent} */
    private static String number(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
