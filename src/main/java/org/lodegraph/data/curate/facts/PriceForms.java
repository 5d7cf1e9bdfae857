package org.lodegraph.data.curate.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.Stage;

/**
 * The stage and basis of the good behind a printed price, from {@code rules/price_forms.csv}.
 *
 * <p>It is needed if the chapter differs: the chapter of cobalt is about mines, but its prices are for metal. A price
 * without a row there has the stage of its chapter, and no basis.
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
     * The priced good.
     *
     * @param stage the stage that makes it
     * @param unitBasis the basis of its tonnes: contained, gross or oxide
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

    /** {@return the good of a line of prices, if a rule states it} */
    Optional<Good> of(String commodity, String detail) {
        return Optional.ofNullable(goods.get(new Series(commodity, detail)));
    }
}
