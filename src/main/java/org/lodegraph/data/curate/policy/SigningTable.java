package org.lodegraph.data.curate.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.AgreementPartyRow;
import org.lodegraph.data.table.AgreementRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;

/**
 * Reads table 5 of MCS 2026: agreements of the United States on critical minerals.
 *
 * <p>It has the date twice, as text ({@code 20-Oct-25}, {@code 25-Feb} for a month) and in ISO form. If the two differ,
 * or {@code agreement_corrections.csv} has a row, the correction applies with its reason. A difference without a
 * correction is an error. An agreement with the same parties and date as an earlier one is not added again.
 */
final class SigningTable {

    static final String FILE = "usgs-mcs-2026/MCS2026_T5_Trade_Agreements.csv";
    private static final String TABLE = "MCS2026_T5_Trade_Agreements.csv";
    private static final String CORRECTIONS = "policy/agreement_corrections.csv";
    private static final String TEXT_DATE = "Signing_date";
    private static final String ISO_DATE = "Signing_date (again)";
    private static final Iso3 UNITED_STATES = new Iso3("USA");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-MMM-yy", Locale.ENGLISH);
    private static final DateTimeFormatter FIRST_OF_MONTH = DateTimeFormatter.ofPattern("d-yy-MMM", Locale.ENGLISH);

    private final CurationInput curationInput;
    private final List<ReleaseLine> corrections;

    SigningTable(CurationInput curationInput) {
        this.curationInput = curationInput;
        this.corrections = curationInput.rules(
                CORRECTIONS, "table", "agreement", "column", "found", "corrected", "date_precision", "reason");
    }

    void addTo(Agreements agreements) {
        curationInput.each(
                curationInput.lines(FILE, "Country", "Agreement", TEXT_DATE, ISO_DATE, "Focus_area", "Source"),
                line -> add(line, agreements));
    }

    private void add(ReleaseLine line, Agreements agreements) {
        List<Iso3> partners = partners(line.cell("Country"));
        Optional<ReleaseLine> correction = correction(line);
        PartialDate signed = correction
                .map(rule -> PartialDate.parse(rule.cell("corrected")))
                .map(date -> date.as(correction.orElseThrow().text("date_precision")))
                .orElseGet(() -> printed(line));
        RecordId id = id(partners, signed);
        Provenance provenance = new Provenance(new SourceId("usgs-mcs-2026"), "usgs-mcs-2026", TABLE, line.row());
        List<AgreementPartyRow> parties = parties(id, partners, provenance);
        if (agreements.find(parties, signed).isPresent()) {
            return;
        }
        agreements.add(
                new AgreementRow(
                        id,
                        line.text("Agreement"),
                        agreements.type(id, line.cell("Agreement")),
                        "reached",
                        signed.first(),
                        null,
                        null,
                        signed.precision().id(),
                        agreements.commitments(id),
                        note(line, correction),
                        provenance),
                parties);
    }

    private static String note(ReleaseLine line, Optional<ReleaseLine> correction) {
        String focus =
                "Focus as the table says it: " + line.text("Focus_area") + " It cites " + line.text("Source") + ".";
        return correction
                .map(rule -> "Date corrected from " + rule.text("found") + ": " + rule.text("reason") + ". " + focus)
                .orElse(focus);
    }

    private List<Iso3> partners(Cell country) {
        if (curationInput.countries().find(country.text()).isPresent()) {
            return List.of(curationInput.countries().country(country));
        }
        List<Iso3> partners = new ArrayList<>();
        for (String part : country.text().split(" and ", -1)) {
            partners.add(curationInput.countries().country(country.with(part)));
        }
        return List.copyOf(partners);
    }

    private static RecordId id(List<Iso3> partners, PartialDate signed) {
        String who = partners.stream().map(Iso3::value).collect(Collectors.joining("-"));
        return new RecordId("US-" + who + "-" + signed.first().toString().substring(0, 7));
    }

    private static List<AgreementPartyRow> parties(RecordId id, List<Iso3> partners, Provenance provenance) {
        List<AgreementPartyRow> parties = new ArrayList<>();
        parties.add(new AgreementPartyRow(id, UNITED_STATES, null, "party", provenance));
        partners.forEach(partner -> parties.add(new AgreementPartyRow(id, partner, null, "party", provenance)));
        return List.copyOf(parties);
    }

    private Optional<ReleaseLine> correction(ReleaseLine line) {
        return corrections.stream()
                .filter(rule -> rule.text("table").equals(TABLE)
                        && rule.text("agreement").equals(line.text("Agreement"))
                        && List.of(line.text(TEXT_DATE), line.text(ISO_DATE)).contains(rule.text("found")))
                .findFirst();
    }

    private static PartialDate printed(ReleaseLine line) {
        PartialDate iso = PartialDate.parse(line.cell(ISO_DATE));
        if (!text(line.cell(TEXT_DATE)).agreesWith(iso)) {
            throw line.cell(TEXT_DATE)
                    .faulty(
                            "date",
                            "the date that the other column prints, " + line.text(ISO_DATE) + ", or a correction");
        }
        return iso;
    }

    private static PartialDate text(Cell cell) {
        try {
            return cell.text().length() > "25-Feb".length()
                    ? new PartialDate(LocalDate.parse(cell.text(), DAY), PartialDate.Precision.DAY)
                    : new PartialDate(LocalDate.parse("1-" + cell.text(), FIRST_OF_MONTH), PartialDate.Precision.MONTH);
        } catch (DateTimeParseException e) {
            throw cell.faulty("date", "a date such as 20-Oct-25, or 25-Feb for a month");
        }
    }
}
