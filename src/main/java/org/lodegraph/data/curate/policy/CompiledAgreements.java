package org.lodegraph.data.curate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.AgreementPartyRow;
import org.lodegraph.data.table.AgreementRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.RecordId;

/**
 * Reads the compiled file of agreements.
 *
 * <p>A row whose status begins with UNVERIFIED is left out, because none of our sources confirms it. A month that the
 * file marks for verification is stored as a month and noted as unsure.
 */
final class CompiledAgreements {

    static final String FILE = "policy-compiled/agreements.csv";
    private static final String UNION = "EU27";
    private static final Pattern DATE = Pattern.compile("([\\d-]+)(?: \\(in force ([\\d-]+)\\))?");

    private final CurationInput curationInput;

    CompiledAgreements(CurationInput curationInput) {
        this.curationInput = curationInput;
    }

    void addTo(Agreements agreements) {
        curationInput.each(
                curationInput.lines(FILE, "agreement_id", "name", "parties", "date", "type", "status", "source_note"),
                line -> {
                    if (!line.text("status").startsWith("UNVERIFIED")) {
                        add(line, agreements);
                    }
                });
    }

    private void add(ReleaseLine line, Agreements agreements) {
        RecordId id = new RecordId(line.text("agreement_id"));
        Provenance provenance = PolicySources.COMPILED.at("agreements.csv", line.row());
        Cell date = line.cell("date");
        Matcher dates = DATE.matcher(date.text());
        if (!dates.matches()) {
            throw date.faulty("date", "2025, 2025-02, 2025-02-04 or 2018 (in force 2020)");
        }
        PartialDate signed = PartialDate.parse(date.with(dates.group(1)));
        agreements.add(
                new AgreementRow(
                        id,
                        line.text("name"),
                        agreements.type(id, line.cell("type")),
                        line.text("status").replace('_', '-'),
                        signed.first(),
                        inForce(date, dates.group(2)),
                        null,
                        signed.precision().id(),
                        agreements.commitments(id),
                        note(line),
                        provenance),
                parties(id, line, provenance));
    }

    private static @Nullable LocalDate inForce(Cell date, @Nullable String text) {
        return text == null ? null : PartialDate.parse(date.with(text)).first();
    }

    private static String note(ReleaseLine line) {
        String reported = "Reported by: " + line.text("source_note") + ".";
        return line.text("source_note").endsWith("verify") ? "The month is unsure. " + reported : reported;
    }

    private List<AgreementPartyRow> parties(RecordId id, ReleaseLine line, Provenance provenance) {
        List<AgreementPartyRow> parties = new ArrayList<>();
        for (String text : line.text("parties").split(";", -1)) {
            Cell party = line.cell("parties").with(text.strip());
            parties.add(
                    party.text().equals(UNION)
                            ? new AgreementPartyRow(id, null, new BlocId("eu27"), "party", provenance)
                            : new AgreementPartyRow(
                                    id, curationInput.countries().country(party), null, "party", provenance));
        }
        return parties;
    }
}
