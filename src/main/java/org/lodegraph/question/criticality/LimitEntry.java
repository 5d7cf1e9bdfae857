package org.lodegraph.question.criticality;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FitnessStatus;

/**
 * The largest third country in the supply of the EU or a member state, compared with the limit of 65%.
 *
 * @param mineral id of the mineral
 * @param name name on the list of strategic raw materials
 * @param stage id of the stage of the third country; null if there is no answer
 * @param iso3 EU27, or ISO 3166-1 alpha-3 code of a member state
 * @param thirdCountry ISO 3166-1 alpha-3 code of the largest supplier outside the EU; null if there is no answer
 * @param share its share of the supply at that stage, 0 to 1; null if there is no answer
 * @param exceeds whether the share is above 0.65; null if there is no answer
 * @param source traced (traced supply of the year) or printed (EU study of 2023); null if there is no answer
 * @param year flow year, or last year of the study's average; null if there is no answer
 * @param basis weakest basis among its flows, or basis of the printed share; null if there is no answer
 * @param evidence id of the largest of its flows, or of the printed share, for /evidence; null if there is no answer
 * @param status verdict on the country's flows: fit, partial or unfit; null if none is loaded
 * @param reason reason for a missing answer or a partial verdict; null otherwise
 */
public record LimitEntry(
        String mineral,
        String name,
        @Nullable String stage,
        String iso3,
        @Nullable String thirdCountry,
        @Nullable Double share,
        @Nullable Boolean exceeds,
        @Nullable String source,
        @Nullable Integer year,
        @Nullable String basis,
        @Nullable String evidence,
        @Nullable FitnessStatus status,
        @Nullable String reason) {}
