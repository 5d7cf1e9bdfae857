package org.lodegraph.data.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.RecordId;

/**
 * What a computed figure was made from: method, factors ({@code name=value}), and inputs: ids of observations or shipments, or, where a licence
 * bars the value, {@code <source>/<reporter>/<partner>/<code>/<year>/<row>}.
 */
@Meaning("how a computed figure was made")
public record DerivationRow(
        @Meaning("the key of the flow") RecordId id,

        @Meaning("kastner-2011, domestic-balance, own-output-first, known-tie, biproportional-fitting or missing")
        String method,

        @Meaning(
                value =
                        "`name=value`: `contained.<form>` t per t, `clamp.<country>` 0 to 1, `weight-filled=<hs6>`, and for missing the t that are missing, unspecified and trimmed",
                empty = "none")
        List<String> factors,

        @Meaning(
                value =
                        "ids of observations and shipments, and rows of Comtrade as source/reporter/partner/heading/year/line, never their values; of many rows the four largest that are a twentieth or more",
                empty = "none")
        List<String> inputs,

        @Meaning(value = "what to know, such as how many rows stand behind those named", empty = "nothing to add")
        @Nullable
        String note,

        Provenance provenance) {}
