package org.lodegraph.question.ask;

import java.util.List;

/** All supported question forms. The first form that matches and whose names are all known wins. */
final class Grammar {

    private static final String WHO = "(?:who|which countr(?:y|ies)|what countr(?:y|ies))";
    private static final String ITS = "(?:its |their |the |any )?";
    private static final String DOES = "do(?:es)?";
    private static final String CAN = "(?:could|can|would|might|may)";
    private static final String IS = "(?:is|are)";
    private static final String NO_MORE = "(?:without|if not from|other than from|avoiding)";
    private static final String WHAT = "(?:what|which)";
    private static final String MEASURES = "(?:export )?(?:controls?|restrictions?|measures?)";
    private static final String MINED = "(?:mined|extracted|dug)";
    private static final String REFINED = "(?:refined|processed|smelted)";

    static final List<QuestionForm> FORMS = List.of(
            QuestionForm.of(
                    "where could South Korea get cobalt without China?",
                    "Routes that could supply {target} with {mineral} without {countries}.",
                    "/routes?target={target}&mineral={mineral}&exclude={countries}",
                    "where (?:else )?" + CAN + " (?:else )?{target} (?:get|source|buy|import) " + ITS + "{mineral} "
                            + NO_MORE + " {countries}",
                    "how " + CAN + " {target} (?:avoid|do without|get round|get around|replace) {countries} (?:for|in) "
                            + ITS + "{mineral}",
                    WHAT + " routes (?:" + CAN + " )?(?:supply|feed) {target} with {mineral} " + NO_MORE
                            + " {countries}"),
            QuestionForm.of(
                    "how dependent is Germany on China for magnesium?",
                    "The dependence of {target} on {country} for {mineral}: see the row of {country}.",
                    "/single-points-of-failure?target={target}&mineral={mineral}&theta=0",
                    "how (?:heavily |much )?(?:dependent|reliant|exposed) " + IS
                            + " {target} (?:up)?(?:on|to) {country} (?:for|in) " + ITS
                            + "{mineral}(?: supply| supplies)?",
                    "how (?:much|far|heavily) " + DOES + " {target} (?:depend|rely) (?:up)?on {country} for " + ITS
                            + "{mineral}(?: supply| supplies)?",
                    "how much (?:of " + ITS + ")?{mineral} " + DOES + " {target} (?:get|buy|import) from {country}"),
            QuestionForm.of(
                    "where does Germany get its cobalt?",
                    "The countries that the supply of {target} with {mineral} passes through, with the share of each.",
                    "/single-points-of-failure?target={target}&mineral={mineral}&theta=0",
                    "(?:from )?where " + DOES + " {target} (?:get|source|buy|import|take|obtain) " + ITS
                            + "{mineral}(?: from)?",
                    "where " + DOES + " {target} 's {mineral} come from",
                    WHO + " suppl(?:y|ies) {target} with " + ITS + "{mineral}",
                    WHO + " suppl(?:y|ies) {mineral} to {target}"),
            QuestionForm.of(
                    "what is Japan's single point of failure in cobalt?",
                    "The single points of failure of {target} in {mineral}.",
                    "/single-points-of-failure?target={target}&mineral={mineral}",
                    "(?:what|where|which) " + IS
                            + " {target} 's single points? of failure (?:in|for|of|with) {mineral}",
                    "(?:what|where|which) " + IS
                            + " the single points? of failure (?:of|for) {target} (?:in|for|with) {mineral}",
                    DOES + " {target} have (?:a |any )?single points? of failure (?:in|for|of|with) {mineral}"),
            QuestionForm.of(
                    "who refines gallium?",
                    "The refiners of {mineral}, with the chokepoints among them.",
                    "/chokepoints?mineral={mineral}",
                    WHO + " (?:refines?|process(?:es)?|smelts?) {mineral}",
                    "where " + IS + " {mineral} " + REFINED,
                    WHAT + " refiners? of {mineral} " + IS + " (?:the |a )?chokepoints?",
                    WHAT + " refiners? " + IS + " (?:the |a )?chokepoints? (?:of|for|in) {mineral}",
                    "(?:" + WHAT + " " + IS + " )?(?:the )?(?:refining )?chokepoints? (?:of|for|in) {mineral}"),
            QuestionForm.of(
                    "who mines cobalt?",
                    "The share of each country in the world's mine output of {mineral}.",
                    "/minerals/{mineral}/stages/extraction/shares",
                    WHO + " (?:mines?|extracts?|digs?) {mineral}",
                    "where " + IS + " {mineral} " + MINED),
            QuestionForm.of(
                    "how concentrated is the refining of lithium?",
                    "The concentration of the refining of {mineral}.",
                    "/minerals/{mineral}/stages/refining/concentration",
                    "how concentrated " + IS + " (?:the )?(?:refining|processing) of {mineral}",
                    "how concentrated " + IS + " {mineral} (?:refining|processing)"),
            QuestionForm.of(
                    "how concentrated is the mining of lithium?",
                    "The concentration of the mining of {mineral}.",
                    "/minerals/{mineral}/stages/extraction/concentration",
                    "how concentrated " + IS + " (?:the )?(?:mining|extraction) of {mineral}",
                    "how concentrated " + IS + " {mineral} (?:mining|extraction)"),
            QuestionForm.of(
                    "what is Japan most exposed to?",
                    "The largest exposure of {target} in each mineral.",
                    "/countries/{target}/exposure",
                    "(?:to )?" + WHAT + "(?: minerals?| countr(?:y|ies))? " + IS
                            + " {target} (?:the )?most (?:exposed to|exposed|dependent on)",
                    WHAT + " " + IS
                            + " {target} 's (?:biggest|largest|greatest|main) (?:exposures?|dependenc(?:y|ies))"),
            QuestionForm.of(
                    "how import reliant is the USA?",
                    "The printed net import reliance of {country}, by commodity.",
                    "/countries/{country}/import-reliance",
                    "how (?:net )?import (?:reliant|dependent) " + IS + " {country}",
                    "how (?:reliant|dependent) " + IS + " {country} on imports",
                    WHAT + " is {country} 's (?:net )?import (?:reliance|dependence)"),
            QuestionForm.of(
                    "which export controls on gallium are in force on 2025-10-20?",
                    "The measures on trade in {mineral} that are in force on {date}, including export controls.",
                    "/measures?mineral={mineral}&state=in-force&asOf={date}",
                    WHAT + " " + MEASURES + " (?:on|for) {mineral} " + IS
                            + " in force (?:(?:on|at|as of|as at) )?{date}",
                    WHAT + " " + MEASURES + " " + IS + " in force (?:on|for) {mineral} (?:on|at|as of|as at) {date}"),
            QuestionForm.of(
                    "which export controls on gallium are in force?",
                    "The measures on trade in {mineral} that are in force today, including export controls.",
                    "/measures?mineral={mineral}&state=in-force",
                    WHAT + " " + MEASURES + " (?:on|for) {mineral} " + IS + " in force(?: (?:now|today))?",
                    WHAT + " " + MEASURES + " " + IS + " in force (?:on|for) {mineral}(?: (?:now|today))?"),
            QuestionForm.of(
                    "which measures does China impose on gallium?",
                    "The measures on trade in {mineral} that {country} has imposed.",
                    "/measures?iso3={country}&mineral={mineral}",
                    WHAT + " " + MEASURES + " (?:" + DOES
                            + "|has|have|did) {country} (?:impose|imposed|have) on {mineral}"),
            QuestionForm.of(
                    "which measures does China impose?",
                    "The measures on trade that {country} has imposed.",
                    "/measures?iso3={country}",
                    WHAT + " " + MEASURES + " (?:" + DOES + "|has|have|did) {country} (?:impose|imposed|have)"),
            QuestionForm.of(
                    "how much of cobalt is mined in the EU?",
                    "The share of {bloc} in the world's mine output of {mineral}.",
                    "/blocs/{bloc}/coverage?mineral={mineral}&stage=extraction",
                    howMuch(MINED, "{bloc}")),
            QuestionForm.of(
                    "how much of cobalt is refined in the EU?",
                    "The share of {bloc} in the world's refined output of {mineral}.",
                    "/blocs/{bloc}/coverage?mineral={mineral}&stage=refining",
                    howMuch(REFINED, "{bloc}")),
            QuestionForm.of(
                    "how much of cobalt is mined in Congo?",
                    "The share of {country} in the world's mine output of {mineral}: see the row of {country}.",
                    "/minerals/{mineral}/stages/extraction/shares",
                    howMuch(MINED, "{country}")),
            QuestionForm.of(
                    "how much of cobalt is refined in China?",
                    "The share of {country} in the world's refined output of {mineral}: see the row of {country}.",
                    "/minerals/{mineral}/stages/refining/shares",
                    howMuch(REFINED, "{country}")));

    private Grammar() {}

    private static String howMuch(String made, String where) {
        return "(?:how much|what share|what part)(?: of)? (?:the )?(?:world 's )?{mineral} " + IS + " " + made
                + " (?:in|by|inside|within) " + where;
    }

    /** {@return one valid question for each form} */
    static List<String> examples() {
        return FORMS.stream().map(QuestionForm::example).toList();
    }
}
