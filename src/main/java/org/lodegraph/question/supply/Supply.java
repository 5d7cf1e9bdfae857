package org.lodegraph.question.supply;

import static org.lodegraph.question.supply.SupplyQueries.LIST_OUTPUTS;
import static org.lodegraph.question.supply.SupplyQueries.LIST_OUTPUT_FORMS;
import static org.lodegraph.question.supply.SupplyQueries.LIST_OUTPUT_YEARS;
import static org.lodegraph.question.supply.SupplyQueries.LIST_SHARES;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.Concentration;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.supply.SupplyQueries.FormRow;
import org.lodegraph.question.supply.SupplyQueries.FormsOf;
import org.lodegraph.question.supply.SupplyQueries.OutputRow;
import org.lodegraph.question.supply.SupplyQueries.OutputYears;
import org.lodegraph.question.supply.SupplyQueries.Outputs;
import org.lodegraph.question.supply.SupplyQueries.Shares;
import org.lodegraph.question.supply.SupplyQueries.YearRow;

/** Computes output shares and their concentration. */
public final class Supply {

    private final Graph graph;

    public Supply(Graph graph) {
        this.graph = graph;
    }

    /**
     * {@return each country's share of the output, largest first, the unnamed rest last}
     *
     * @throws InvalidValueException for a year without data, with the years that have data; or for a form that the
     *     edition does not print, with the forms that it prints
     */
    public Answer<List<OutputShare>> shares(OutputQuestion question, Page page) {
        Optional<OutputTable> table = table(question);
        if (table.isEmpty()) {
            return Answer.of(List.<OutputShare>of()).with(noOutput("data", question));
        }
        Answer<List<OutputShare>> rows = graph.page(
                LIST_SHARES, new Shares(outputs(question, table.get().year()), question.denominator(), page));
        Meta meta = table.get().meta(rows.meta());
        return rows.with(denominator("share", question, table.get(), tonnes(table.get(), meta, rows.data())));
    }

    /**
     * {@return the concentration of the output}
     *
     * @throws InvalidValueException as for {@link #shares}
     */
    public Answer<ConcentrationEntry> concentration(OutputQuestion question) {
        Optional<OutputTable> found = table(question);
        if (found.isEmpty()) {
            return Answer.of(ConcentrationEntry.unknown(question.denominator())).with(noOutput("hhi", question));
        }
        OutputTable table = found.get();
        Meta meta = table.meta(Meta.NONE.statement(Graph.statement(LIST_OUTPUTS, outputs(question, table.year()))));
        boolean nobody = table.named().stream().noneMatch(row -> OutputTable.mass(row) > 0);
        boolean totalMissing = question.isOfPublishedTotal()
                && table.publishedTotal().filter(total -> total > 0).isEmpty();
        if (nobody || totalMissing) {
            Meta why = nobody
                    ? meta.reason("hhi", "no named country has an output above 0")
                    : denominator("hhi", question, table, meta);
            return Answer.of(ConcentrationEntry.unknown(question.denominator())).with(why);
        }
        return concentration(question, table, denominator("hhi", question, table, meta));
    }

    private Answer<ConcentrationEntry> concentration(OutputQuestion question, OutputTable table, Meta meta) {
        double total = question.isOfPublishedTotal()
                ? table.publishedTotal().orElseThrow()
                : table.outputs().rows();
        Concentration concentration = question.isOfPublishedTotal()
                ? Concentration.overTotal(table.outputs(), total)
                : Concentration.overRows(table.outputs());
        List<OutputRow> rated =
                table.named().stream().filter(row -> row.governance() != null).toList();
        ConcentrationEntry entry = new ConcentrationEntry(
                concentration.hhi(),
                concentration.band(),
                Concentration.Band.SET,
                top(table, total),
                concentration.topThreeShare(),
                concentration.effectiveSuppliers(),
                concentration.nMinus1Share(),
                rated.isEmpty() ? null : governance(rated, total),
                question.denominator(),
                table.evidence(question.isOfPublishedTotal()));
        return Answer.of(entry).with(caveats(table, concentration, rated, meta));
    }

    private static Meta caveats(OutputTable table, Concentration concentration, List<OutputRow> rated, Meta meta) {
        Meta answer = meta;
        if (concentration.hhi().high() > concentration.hhi().low()) {
            String text = "hhi.tight assumes that no unnamed country produces more than the smallest named one";
            answer = answer.caveat(new Caveat(text, Bias.UNCLEAR));
        }
        if (Concentration.Band.of(concentration.hhi().high()) != concentration.band()) {
            answer = answer.caveat(new Caveat("hhi.high is in a higher band than hhi.low", Bias.UNDERSTATES));
        }
        if (rated.isEmpty()) {
            return answer.reason("governanceWeightedHhi", "no named country has a governance rating");
        }
        List<String> unrated = table.named().stream()
                .filter(row -> row.governance() == null)
                .map(OutputRow::iso3)
                .filter(Objects::nonNull)
                .toList();
        if (!unrated.isEmpty()) {
            String text = "governanceWeightedHhi leaves out countries without a rating: " + String.join(", ", unrated);
            answer = answer.caveat(new Caveat(text, Bias.UNDERSTATES));
        }
        return answer;
    }

    private static ConcentrationEntry.Top top(OutputTable table, double total) {
        OutputRow largest = table.named().stream()
                .min(Comparator.comparingDouble((OutputRow row) -> -OutputTable.mass(row))
                        .thenComparing(row -> Objects.requireNonNullElse(row.iso3(), "")))
                .orElseThrow();
        return new ConcentrationEntry.Top(
                Objects.requireNonNullElse(largest.iso3(), ""), OutputTable.mass(largest) / total);
    }

    private static double governance(List<OutputRow> rated, double total) {
        return rated.stream()
                .map(row -> Concentration.governanceTerm(OutputTable.mass(row) / total, row.governance()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private Optional<OutputTable> table(OutputQuestion question) {
        OutputYears key = new OutputYears(
                question.mineral(),
                question.stage(),
                question.edition().orElse(null),
                question.form().orElse(null));
        List<Integer> years =
                graph.list(LIST_OUTPUT_YEARS, key).stream().map(YearRow::year).toList();
        if (years.isEmpty()) {
            requireForm(question);
        }
        return DataYear.of(question.year(), years)
                .map(year -> new OutputTable(year, graph.list(LIST_OUTPUTS, outputs(question, year))));
    }

    /** Rejects a question without a form if the edition prints forms only: forms of different measure are never added. */
    private void requireForm(OutputQuestion question) {
        if (question.edition().isEmpty()) {
            return;
        }
        List<String> forms = graph
                .list(
                        LIST_OUTPUT_FORMS,
                        new FormsOf(
                                question.mineral(),
                                question.stage(),
                                question.edition().get()))
                .stream()
                .map(FormRow::form)
                .toList();
        if (!forms.isEmpty()) {
            throw new InvalidValueException("form", question.form().orElse("none"), forms);
        }
    }

    private static Outputs outputs(OutputQuestion question, int year) {
        return new Outputs(
                question.mineral(),
                question.stage(),
                year,
                question.edition().orElse(null),
                question.form().orElse(null));
    }

    private static Meta noOutput(String field, OutputQuestion question) {
        String edition = question.edition().map(id -> " in " + id).orElse("");
        return Meta.NONE.reason(
                field,
                "no output of " + question.mineral() + " at the "
                        + question.stage().id() + " stage is loaded" + edition);
    }

    private static Meta tonnes(OutputTable table, Meta meta, List<OutputShare> rows) {
        boolean missing = rows.stream().anyMatch(row -> row.tonnes() == null);
        String why = OutputTable.PERCENT.equals(table.unit())
                ? "only shares of world output are published"
                : "the output is not a mass; see unit";
        return missing ? meta.reason("tonnes", why) : meta;
    }

    /** Adds the reason for a missing denominator, or a caveat if a rounded published total is below the sum of its rows. */
    private static Meta denominator(String field, OutputQuestion question, OutputTable table, Meta meta) {
        if (!question.isOfPublishedTotal()) {
            return meta;
        }
        Optional<Double> total = table.publishedTotal();
        if (total.isEmpty()) {
            return meta.reason(field, "no world total is published for this year in this edition");
        }
        double named = table.named().stream().mapToDouble(OutputTable::mass).sum();
        if (named > total.get()) {
            String text = "the published world total is below the sum of its rows: shares add up to more than 1";
            return meta.caveat(new Caveat(text, Bias.OVERSTATES));
        }
        return meta;
    }
}
