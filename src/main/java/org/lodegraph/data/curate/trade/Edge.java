package org.lodegraph.data.curate.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.EnumText;

/**
 * A flow into a receiver, before its key and share are set.
 *
 * @param from the producer, or {@link TradeLine#UNSPECIFIED}
 * @param tonnes the producer's contained tonnes
 * @param method the method that found it
 * @param factors the factors applied, {@code name=value}
 * @param inputs the observations and trade rows behind it
 * @param note a remark, or null
 */
record Edge(
        String from,
        @Nullable String form,
        double tonnes,
        Basis basis,
        Method method,
        List<String> factors,
        List<String> inputs,
        @Nullable String note) {

    /** The method that found a flow. */
    enum Method {
        KASTNER_2011,
        DOMESTIC_BALANCE,
        OWN_OUTPUT_FIRST,
        KNOWN_TIE,
        BIPROPORTIONAL_FITTING,
        MISSING;

        String id() {
            return EnumText.of(this);
        }

        /** {@return whether the flow fills a gap that no trade row covers} */
        boolean isFilled() {
            return this == OWN_OUTPUT_FIRST || this == KNOWN_TIE || this == BIPROPORTIONAL_FITTING;
        }
    }
}
