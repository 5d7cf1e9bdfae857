package org.lodegraph.data.curate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.Drafts;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.table.BlocMemberRow;
import org.lodegraph.data.table.BlocRow;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;

/**
 * Makes the blocs and their members.
 *
 * <p>Most are kept by hand; the partnership and its successor come from the compiled file. The delegations of the
 * ministerial are in both, and the hand-kept list is authoritative. A delegation only in the compiled file is added to
 * the bloc's note. One only in the hand-kept list is an error.
 */
final class Groups {

    static final String FILE = "policy-compiled/groups_membership.csv";
    static final BlocId MINISTERIAL = new BlocId("ministerial-2026");
    private static final BlocId UNION = new BlocId("eu27");
    private static final Pattern LATER = Pattern.compile("([A-Za-z ]+?) (\\d{4}-\\d{2})");

    private final CurationInput curationInput;
    private final List<BlocRow> blocs;
    private final List<BlocMemberRow> members;

    Groups(CurationInput curationInput) {
        this.curationInput = curationInput;
        this.blocs = HandKept.rows(curationInput, Tables.BLOCS);
        this.members = HandKept.rows(curationInput, Tables.BLOC_MEMBERS);
    }

    /** {@return the member states of the European Union} */
    Set<Iso3> union() {
        return states(UNION);
    }

    void putInto(Drafts drafts) {
        List<ReleaseLine> compiled = curationInput.lines(FILE, "group", "member", "role", "date", "source_note");
        List<BlocMemberRow> all = new ArrayList<>(members);
        curationInput.each(compiled, line -> {
            switch (line.text("group")) {
                case "MSP" -> all.add(member(line, new BlocId("msp"), "member"));
                case "FORGE" -> all.add(member(line, new BlocId("forge"), "chair"));
                default -> {}
            }
        });
        drafts.put(Tables.BLOCS, noted(compiled));
        drafts.put(Tables.BLOC_MEMBERS, all);
    }

    private BlocMemberRow member(ReleaseLine line, BlocId bloc, String role) {
        Provenance provenance = PolicySources.COMPILED.at("groups_membership.csv", line.row());
        if (line.text("member").equals("EU27")) {
            return new BlocMemberRow(bloc, null, UNION, since(line.cell("date"), null), null, role, provenance);
        }
        Iso3 iso3 = curationInput.countries().country(line.cell("member"));
        return new BlocMemberRow(bloc, iso3, null, since(line.cell("date"), iso3), null, role, provenance);
    }

    /**
     * Reads {@code 2022-06 (India 2023-06, Estonia 2024-03)} for one member: its own date if it is named, otherwise the
     * first.
     */
    private LocalDate since(Cell cell, @Nullable Iso3 iso3) {
        String[] parts = cell.text().split(" \\(", 2);
        if (parts.length > 1) {
            Matcher later = LATER.matcher(parts[1]);
            while (later.find()) {
                Cell who = cell.with(later.group(1).strip());
                if (curationInput.countries().country(who).equals(iso3)) {
                    return PartialDate.parse(cell.with(later.group(2))).first();
                }
            }
        }
        return PartialDate.parse(cell.with(parts[0])).first();
    }

    private List<BlocRow> noted(List<ReleaseLine> compiled) {
        Set<Iso3> delegations = new TreeSet<>();
        curationInput.each(compiled, line -> {
            if (line.text("group").equals("CM_MINISTERIAL_2026")
                    && !line.text("member").equals("EU27")) {
                delegations.add(curationInput.countries().country(line.cell("member")));
            }
        });
        Set<Iso3> extra = new TreeSet<>(delegations);
        extra.removeAll(states(MINISTERIAL));
        Set<Iso3> missing = new TreeSet<>(states(MINISTERIAL));
        missing.removeAll(delegations);
        if (!missing.isEmpty() && !compiled.isEmpty()) {
            curationInput.fault(new Cell(FILE, 1, "member", missing.toString())
                    .faulty("delegation", "every state on the hand-kept list of the ministerial")
                    .fault());
        }
        return blocs.stream()
                .map(bloc -> bloc.id().equals(MINISTERIAL) && !extra.isEmpty() ? noted(bloc, extra) : bloc)
                .toList();
    }

    private static BlocRow noted(BlocRow bloc, Set<Iso3> extra) {
        String note = bloc.note() + " The compiled list of delegations has one entry more, which is left out: "
                + extra.stream().map(Iso3::value).collect(Collectors.joining(", ")) + ".";
        return new BlocRow(bloc.id(), bloc.name(), note, bloc.provenance());
    }

    private Set<Iso3> states(BlocId bloc) {
        Set<Iso3> states = new TreeSet<>();
        for (BlocMemberRow member : members) {
            Iso3 iso3 = member.iso3();
            if (member.bloc().equals(bloc) && iso3 != null) {
                states.add(iso3);
            }
        }
        return states;
    }
}
