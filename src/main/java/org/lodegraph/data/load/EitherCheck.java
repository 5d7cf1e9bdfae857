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

    private static final List<Choice<?>> CHOICES = List.of(
            new Choice<>(
                    Tables.BLOC_MEMBERS,
                    new Option<>("iso3", BlocMemberRow::iso3),
                    new Option<>("member_bloc", BlocMemberRow::memberBloc)),
            new Choice<>(
                    Tables.AGREEMENT_PARTIES,
                    new Option<>("iso3", AgreementPartyRow::iso3),
                    new Option<>("bloc", AgreementPartyRow::bloc)),
            new Choice<>(
                    Tables.AGREEMENT_COVERS,
                    new Option<>("mineral", AgreementCoverRow::mineral),
                    new Option<>("stage", AgreementCoverRow::stage)));

    /** A column that a row may give. */
    private record Option<R extends Record>(String column, Function<R, @Nullable Object> cell) {

        private boolean isGiven(R row) {
            return cell.apply(row) != null;
        }
    }

    /** Two columns of a table, of which each row gives one. */
    private record Choice<R extends Record>(Table<R> table, Option<R> one, Option<R> other) {

        private void find(ImportFolder folder, CheckFindings checkFindings, List<Fault> faults) {
            checkFindings.covers(folder.placed(table).size(), "rows");
            for (Placed<R> placed : folder.placed(table)) {
                boolean isGiven = one.isGiven(placed.row());
                if (isGiven == other.isGiven(placed.row())) {
                    String found = isGiven ? "both" : "neither";
                    faults.add(
                            Check.fault(placed, one.column(), "choice", found, one.column() + " or " + other.column()));
                }
            }
        }
    }

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
        CHOICES.forEach(choice -> choice.find(folder, checkFindings, faults));
        return faults;
    }
}
