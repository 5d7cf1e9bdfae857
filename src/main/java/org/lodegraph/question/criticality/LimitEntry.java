package org.lodegraph.question.criticality;

import org.jspecify.annotations.Nullable;

/**
 * The third country that the EU or a member state takes most of a strategic raw material from at a stage, against the limit of 65%.
 *
 * @param mineral id
 * @param name on the list of strategic raw materials
 * @param stage at which the third country stands; null where nothing answers
 * @param iso3 EU27 or the code of a member state
 * @param thirdCountry no member of the EU; null where nothing answers
 * @param share of the supply at that stage, 0 to 1; null likewise
 * @param exceeds whether the share is over 0.65; null likewise
 * @param source traced: of the traced supply of the year; printed: of the EU's own supply by its study of 2023; null likewise
 * @param year of the flows, or the last one of the study's average; null likewise
 * @param basis the weakest among the flows from the third country, or that of the print; null likewise
 * @param evidence the largest of those flows, or the printed share, for {@code /evidence}; null likewise
 * @param status the verdict on the flows of the country: fit, partial or unfit; null where none is loaded
 * @param reason why nothing answers, or why the flows are partial; null where there is nothing to say
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
        @Nullable String status,
        @Nullable String reason) {}
