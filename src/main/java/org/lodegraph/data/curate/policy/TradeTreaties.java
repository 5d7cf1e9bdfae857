package org.lodegraph.data.curate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodegraph.data.curate.CountryMeaning;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.AgreementPartyRow;
import org.lodegraph.data.table.AgreementRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;

/**
 * Reads the trade agreements of DESTA that are in force: names, members, and dates to the year.
 *
 * <p>Base treaties and consolidated texts with a year of entry into force count as in force. The file does not record
 * endings, so these rules apply too:
 * <ul>
 * <li>a country that withdrew is no party ({@code desta_parties.csv}), and a lapsed treaty is left out ({@code
 * desta_treaties.csv});
 * <li>trade is a power of the European Union: its treaties ("EC" in the name) have the bloc {@code eu27} as one party
 * in place of its states at that time, without the United Kingdom; a member state has no trade treaty of its own;
 * <li>treaties of the European Union alone, and treaties with the same parties, are reduced to the newest;
 * <li>a treaty with fewer than two remaining parties is left out.
 * </ul>
 */
final class TradeTreaties {

    static final String TREATIES = "desta-trade-agreements/agreements.csv";
    static final String MEMBERS = "desta-trade-agreements/agreement_members.csv";
    private static final String UNION_NAME = "EC";
    private static final BlocId UNION = new BlocId("eu27");
    private static final Iso3 LEFT_THE_UNION = new Iso3("GBR");
    private static final Set<String> TEXTS = Set.of("base_treaty", "consolidated");

    private final CurationInput curationInput;
    private final Set<Iso3> union;
    private final Map<String, String> roles;

    /** A treaty in force and its parties. */
    private record Treaty(ReleaseLine line, Set<Iso3> states, boolean union) {

        int inForce() {
            return Integer.parseInt(line.text("year_entry_into_force"));
        }
    }

    TradeTreaties(CurationInput curationInput, Set<Iso3> union) {
        this.curationInput = curationInput;
        this.union = Set.copyOf(union);
        this.roles = curationInput.rules("policy/desta_treaties.csv", "number", "role", "reason").stream()
                .collect(Collectors.toMap(line -> line.text("number"), line -> line.text("role")));
    }

    void addTo(Agreements agreements) {
        Map<String, Set<Iso3>> members = members();
        Map<Object, Treaty> newest = new LinkedHashMap<>();
        List<ReleaseLine> lines = curationInput.lines(
                TREATIES, "number", "base_treaty", "name", "entry_type", "year_signed", "year_entry_into_force");
        curationInput.each(
                lines,
                line -> treaty(line, members)
                        .ifPresent(treaty -> newest.merge(
                                List.of(treaty.states(), treaty.union()),
                                treaty,
                                (one, other) -> other.inForce() >= one.inForce() ? other : one)));
        newest.values().forEach(treaty -> add(treaty, agreements));
    }

    private Optional<Treaty> treaty(ReleaseLine line, Map<String, Set<Iso3>> members) {
        String number = line.text("number");
        String role = roles.getOrDefault(number, "");
        boolean listed = role.isEmpty() || role.equals("union");
        if (!listed
                || !TEXTS.contains(line.text("entry_type"))
                || line.text("year_entry_into_force").equals("NA")) {
            return Optional.empty();
        }
        Set<Iso3> states = new TreeSet<>(members.getOrDefault(number, Set.of()));
        boolean ofUnion = role.equals("union")
                || Arrays.asList(line.text("name").split(" ", -1)).contains(UNION_NAME);
        states.removeAll(union);
        if (ofUnion) {
            states.remove(LEFT_THE_UNION);
        }
        return ofUnion || states.size() > 1 ? Optional.of(new Treaty(line, states, ofUnion)) : Optional.empty();
    }

    private Map<String, Set<Iso3>> members() {
        Map<String, Set<Iso3>> members = new HashMap<>();
        curationInput.each(curationInput.lines(MEMBERS, "agreement_number", "member_iso_numeric"), line -> {
            CountryMeaning place = curationInput.countries().place(line.cell("member_iso_numeric"));
            Iso3 state = place.iso3();
            if (state != null) {
                members.computeIfAbsent(line.text("agreement_number"), number -> new TreeSet<>())
                        .add(state);
            }
        });
        curationInput.each(
                curationInput.rules("policy/desta_parties.csv", "number", "iso3", "reason"),
                line -> members.getOrDefault(line.text("number"), new TreeSet<>())
                        .remove(new Iso3(line.text("iso3"))));
        return members;
    }

    private void add(Treaty treaty, Agreements agreements) {
        ReleaseLine line = treaty.line();
        RecordId id = new RecordId("DESTA-" + line.text("number"));
        Provenance provenance = PolicySources.DESTA.at("agreements.csv", line.row());
        agreements.add(
                new AgreementRow(
                        id,
                        line.text("name"),
                        "fta",
                        "in-force",
                        year(line, "year_signed"),
                        year(line, "year_entry_into_force"),
                        null,
                        PartialDate.Precision.YEAR.id(),
                        List.of(),
                        null,
                        provenance),
                parties(id, treaty, provenance));
    }

    private List<AgreementPartyRow> parties(RecordId id, Treaty treaty, Provenance provenance) {
        List<AgreementPartyRow> parties = new ArrayList<>();
        Set<Iso3> states = treaty.states();
        if (treaty.union() && states.isEmpty()) {
            states = new TreeSet<>(union);
        } else if (treaty.union()) {
            parties.add(new AgreementPartyRow(id, null, UNION, "party", provenance));
        }
        states.forEach(state -> parties.add(new AgreementPartyRow(id, state, null, "party", provenance)));
        return List.copyOf(parties);
    }

    private static LocalDate year(ReleaseLine line, String column) {
        return PartialDate.parse(line.cell(column)).first();
    }
}
