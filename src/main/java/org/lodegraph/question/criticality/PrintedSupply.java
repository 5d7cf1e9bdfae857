package org.lodegraph.question.criticality;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.question.criticality.CriticalityQueries.SupplierRow;
import org.lodegraph.question.criticality.SupplyRisk.Supplier;

/**
 * A supply as printed in the EU study.
 *
 * <p>A share printed as a bound ({@code <0.1%}) counts as the middle of its interval. A supplier without a governance rating
 * counts as 0.
 */
final class PrintedSupply {

    private static final double PERCENT = 100;

    private final List<SupplierRow> rows;

    PrintedSupply(List<SupplierRow> rows) {
        this.rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** {@return its concentration, weighted by governance and trade; null if nothing is printed} */
    @Nullable
    Double concentration() {
        return isEmpty()
                ? null
                : SupplyRisk.concentration(
                        rows.stream().flatMap(PrintedSupply::supplier).toList());
    }

    private static Stream<Supplier> supplier(SupplierRow row) {
        Double governance = row.governance();
        return governance == null
                ? Stream.empty()
                : Stream.of(new Supplier(share(row), SupplyRisk.scaled(governance), trade(row)));
    }

    private static double trade(SupplierRow row) {
        Double printed = row.trade();
        if (printed != null) {
            return printed;
        }
        return row.member() ? SupplyRisk.MEMBER : SupplyRisk.FREE;
    }

    private static double share(SupplierRow row) {
        Double central = row.central();
        if (central != null) {
            return central / PERCENT;
        }
        double low = row.low() == null ? 0 : row.low();
        double high = row.high() == null ? low : row.high();
        return (low + high) / 2 / PERCENT;
    }

    /** {@return the sum of the shares, 0 to about 1; null if nothing is printed} */
    @Nullable
    Double sum() {
        return isEmpty()
                ? null
                : rows.stream().mapToDouble(PrintedSupply::share).sum();
    }

    /** {@return the number of shares printed as a bound} */
    long bounds() {
        return rows.stream().filter(row -> row.central() == null).count();
    }

    /** {@return the suppliers without a governance rating} */
    List<String> ungoverned() {
        return rows.stream()
                .filter(row -> row.governance() == null)
                .map(SupplierRow::iso3)
                .toList();
    }

    /** {@return the ids of its figures} */
    Stream<String> evidence() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.evidence(), row.tradeEvidence()))
                .filter(Objects::nonNull);
    }
}
