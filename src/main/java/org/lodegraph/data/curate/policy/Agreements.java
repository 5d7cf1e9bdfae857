package org.lodegraph.data.curate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.table.AgreementCoverRow;
import org.lodegraph.data.table.AgreementPartyRow;
import org.lodegraph.data.table.AgreementRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.RecordId;

/** Collects the agreements of several files: each once, with its parties and the minerals and stages it covers. */
final class Agreements {

    private static final String TYPES = "policy/agreement_types.csv";
    private static final String COMMITMENTS = "policy/commitments.csv";

    private final Map<String, String> types;
    private final Map<String, List<String>> commitments;
    private final Map<RecordId, AgreementRow> agreements = new LinkedHashMap<>();
    private final Map<RecordId, List<AgreementPartyRow>> parties = new LinkedHashMap<>();
    private final List<AgreementCoverRow> covers = new ArrayList<>();

    private Agreements(Map<String, String> types, Map<String, List<String>> commitments) {
        this.types = types;
        this.commitments = commitments;
    }

    static Agreements open(CurationInput curationInput) {
        Map<String, String> types = curationInput.rules(TYPES, "key", "type").stream()
                .collect(Collectors.toMap(line -> line.text("key"), line -> line.text("type")));
        Map<String, List<String>> commitments = curationInput.rules(COMMITMENTS, "agreement", "commitment").stream()
                .collect(Collectors.groupingBy(
                        line -> line.text("agreement"),
                        Collectors.mapping(line -> line.text("commitment"), Collectors.toList())));
        return new Agreements(types, commitments);
    }

    /** {@return the type of an agreement by its id, otherwise by its source's word} */
    String type(RecordId id, Cell word) {
        String type = types.getOrDefault(id.value(), types.get(word.text()));
        if (type == null) {
            throw word.faulty("type of agreement", "an id or a word of rules/" + TYPES);
        }
        return type;
    }

    /** {@return the commitments recorded for an agreement, in our words} */
    List<String> commitments(RecordId id) {
        return commitments.getOrDefault(id.value(), List.of());
    }

    /** {@return whether the agreement was added already} */
    boolean has(RecordId id) {
        return agreements.containsKey(id);
    }

    /** {@return the agreement with exactly these parties and this date, compared to the precision of both dates} */
    Optional<RecordId> find(List<AgreementPartyRow> rows, PartialDate signed) {
        return agreements.values().stream()
                .filter(known ->
                        names(parties.getOrDefault(known.id(), List.of())).equals(names(rows)))
                .filter(known -> known.signed() != null && agrees(known.signed(), known.datePrecision(), signed))
                .map(AgreementRow::id)
                .findFirst();
    }

    void add(AgreementRow agreement, List<AgreementPartyRow> itsParties) {
        agreements.put(agreement.id(), agreement);
        parties.put(agreement.id(), List.copyOf(itsParties));
    }

    /** Adds the hand-kept agreements, and the coverage of agreements. */
    void addHandKept(CurationInput curationInput) {
        Map<RecordId, List<AgreementPartyRow>> known = HandKept.rows(curationInput, Tables.AGREEMENT_PARTIES).stream()
                .collect(Collectors.groupingBy(AgreementPartyRow::agreement));
        HandKept.rows(curationInput, Tables.AGREEMENTS)
                .forEach(agreement -> add(agreement, known.getOrDefault(agreement.id(), List.of())));
        for (AgreementCoverRow cover : HandKept.rows(curationInput, Tables.AGREEMENT_COVERS)) {
            if (has(cover.agreement())) {
                covers.add(cover);
            }
        }
    }

    void putInto(Drafts drafts) {
        drafts.put(Tables.AGREEMENTS, List.copyOf(agreements.values()));
        drafts.put(
                Tables.AGREEMENT_PARTIES,
                parties.values().stream().flatMap(List::stream).toList());
        drafts.put(Tables.AGREEMENT_COVERS, covers);
    }

    private static boolean agrees(LocalDate date, @Nullable String precision, PartialDate other) {
        PartialDate.Precision known =
                EnumText.parse(PartialDate.Precision.class, "datePrecision", precision == null ? "day" : precision);
        return new PartialDate(date, known).agreesWith(other);
    }

    private static Set<String> names(List<AgreementPartyRow> some) {
        return some.stream().map(party -> party.iso3() + "|" + party.bloc()).collect(Collectors.toSet());
    }
}
