package org.lodegraph.data.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.RecordId;

/**
 * The derivation of a computed figure: method, factors ({@code name=value}) and inputs.
 *
 * <p>Inputs are ids of observations or shipments. Where a licence bars copying the value, an input is {@code
 * <source>/<reporter>/<partner>/<code>/<year>/<row>}.
 */
@Meaning("the derivation of a computed figure")
public record DerivationRow(
        @Meaning("the key of the flow") RecordId id,

        @Meaning("kastner-2011, domestic-balance, own-output-first, known-tie, biproportional-fitting or missing")
        String method,

        @Meaning(
                value =
                        "`name=value`: `contained.<form>` t per t, `clamp.<country>` 0 to 1, `weight-filled=<hs6>`, and for missing the tonnes missing, unspecified and trimmed",
                empty = "none")
        List<String> factors,

        @Meaning(
                value =
                        "ids of observations and shipments, and rows of Comtrade as source/reporter/partner/heading/year/line, never their values; if there are many, the four largest that are 5% or more",
                empty = "none")
        List<String> inputs,

        @Meaning(value = "remarks, such as the number of rows behind those named", empty = "none") @Nullable
        String note,

        Provenance provenance) {}
