package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.AgreementCoverRow;
import org.lodegraph.data.table.AgreementPartyRow;
import org.lodegraph.data.table.BlocMemberRow;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/** Checks that a row gives exactly one of two alternative columns. */
final class EitherCheck implements Check {

    @Override
    public String rule() {
        return "a row names one of two alternatives";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.faults(faults(folder, checkFindings));
    }

    private static List<Fault> faults(ImportFolder folder, CheckFindings checkFindings) {
        List<Fault> faults = new ArrayList<>();
        find(
                folder,
                Tables.BLOC_MEMBERS,
                "iso3",
                BlocMemberRow::iso3,
                "member_bloc",
                BlocMemberRow::memberBloc,
                checkFindings,
                faults);
        find(
                folder,
                Tables.AGREEMENT_PARTIES,
                "iso3",
                AgreementPartyRow::iso3,
                "bloc",
                AgreementPartyRow::bloc,
                checkFindings,
                faults);
        find(
                folder,
                Tables.AGREEMENT_COVERS,
                "mineral",
                AgreementCoverRow::mineral,
                "stage",
                AgreementCoverRow::stage,
                checkFindings,
                faults);
        return faults;
    }

    private static <R extends Record> void find(
            ImportFolder folder,
            Table<R> table,
            String column,
            Function<R, @Nullable Object> cell,
            String otherColumn,
            Function<R, @Nullable Object> otherCell,
            CheckFindings checkFindings,
            List<Fault> faults) {
        checkFindings.covers(folder.placed(table).size(), "rows");
        for (Placed<R> placed : folder.placed(table)) {
            boolean one = cell.apply(placed.row()) != null;
            boolean other = otherCell.apply(placed.row()) != null;
            if (one == other) {
                String found = one ? "both" : "neither";
                faults.add(Check.fault(placed, column, "choice", found, column + " or " + otherColumn));
            }
        }
    }
}
