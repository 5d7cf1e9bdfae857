package org.lodegraph.data.curate.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.Stage;

/**
 * What the good behind a printed price is, where the chapter it stands in does not say: the chapter of cobalt is one of mines, its prices are of metal. From
 * {@code rules/price_forms.csv}; a price without a row there has the stage of its chapter, and no basis.
 */
final class PriceForms {

    private static final String FILE = "price_forms.csv";

    private final Map<Series, Good> goods;

    /**
     * A series of prices.
     *
     * @param commodity as printed
     * @param detail the statistic as printed
     */
    private record Series(String commodity, String detail) {}

    /**
     * What is priced.
     *
     * @param stage the stage that makes it
     * @param unitBasis what its tonnes count: contained, gross or oxide
     */
    record Good(Stage stage, String unitBasis) {}

    private PriceForms(Map<Series, Good> goods) {
        this.goods = Map.copyOf(goods);
    }

    static PriceForms read(CurationInput curationInput) {
        Map<Series, Good> goods = new HashMap<>();
        curationInput.each(
                curationInput.rules(FILE, "commodity", "detail", "stage", "unit_basis", "reason"),
                line -> goods.put(new Series(line.text("commodity"), line.text("detail")), good(line)));
        return new PriceForms(goods);
    }

    private static Good good(ReleaseLine line) {
        Stage stage = RuleCells.stage(line.cell("stage"))
                .orElseThrow(() -> line.cell("stage").faulty("stage", "a stage"));
        if (!line.text("unit_basis").matches("contained|gross|oxide")) {
            throw line.cell("unit_basis").faulty("unit_basis", "contained, gross or oxide");
        }
        return new Good(stage, line.text("unit_basis"));
    }

    /** {@return what a line of prices is about, where a rule says it} */
    Optional<Good> of(String commodity, String detail) {
        return Optional.ofNullable(goods.get(new Series(commodity, detail)));
    }
}
