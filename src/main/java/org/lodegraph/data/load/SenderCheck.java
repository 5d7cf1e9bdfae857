package org.lodegraph.data.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.DerivationRow;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.RecordId;

/**
 * An operation sends no more than its output.
 *
 * <p>The sum of its supplies is at most the output named by their derivations, within a millionth. The clamp of exports
 * ensures it.
 */
final class SenderCheck implements Check {

    private static final double TOLERANCE = 1e-6;

    @Override
    public String rule() {
        return "no operation sends more than its output";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        Map<String, ObservationRow> observations = new HashMap<>();
        folder.rows(Tables.OBSERVATIONS)
                .values()
                .forEach(row -> observations.put(row.id().value(), row));
        Map<RecordId, DerivationRow> derivations = new HashMap<>();
        folder.rows(Tables.DERIVATIONS).values().forEach(row -> derivations.put(row.id(), row));
        checkFindings.covers(0, "senders");
        Map<String, Sent> senders = new LinkedHashMap<>();
        for (Placed<SupplyRow> placed : folder.placed(Tables.SUPPLIES)) {
            SupplyRow row = placed.row();
            if (row.from().isKnown()) {
                DerivationRow derivation = derivations.get(row.key());
                Double output = derivation == null ? null : output(row, derivation.inputs(), observations);
                Sent sent = new Sent(placed, row.tonnes().value(), output);
                senders.merge(row.from() + " in " + row.year(), sent, Sent::and);
            }
        }
        senders.forEach((sender, sent) -> judge(sender, sent, checkFindings));
    }

    private static void judge(String sender, Sent sent, CheckFindings checkFindings) {
        if (sent.output == null || sent.output <= 0) {
            return; // no output to compare with; output set for the tracing alone has an observation too
        }
        double over = sent.tonnes / sent.output - 1;
        checkFindings.covers(1, "senders");
        checkFindings.worst(
                over,
                sender + ": " + CheckFindings.number(sent.tonnes) + " of " + CheckFindings.number(sent.output) + " t");
        if (over > TOLERANCE) {
            checkFindings.fault(Check.fault(
                    sent.first,
                    "tonnes",
                    "sum of what " + sender + " sends",
                    String.valueOf(sent.tonnes),
                    "at most its output of " + sent.output + " t"));
        }
    }

    private static @Nullable Double output(
            SupplyRow row, List<String> inputs, Map<String, ObservationRow> observations) {
        return inputs.stream()
                .map(observations::get)
                .filter(Objects::nonNull)
                .filter(input -> input.unit().equals("t") && row.from().equals(input.operation()))
                .map(ObservationRow::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The supplies of one operation in one year: the first row for it, their sum, and the output that a derivation
     * names.
     */
    private record Sent(
            Placed<SupplyRow> first,
            double tonnes,
            @Nullable Double output) {

        Sent and(Sent more) {
            return new Sent(first, tonnes + more.tonnes, output == null ? more.output : output);
        }
    }
}
