package org.lodegraph.question.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;

class AskTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where does Germany get its cobalt?                      | /single-points-of-failure?target=DEU&mineral=cobalt&theta=0
            where do the Netherlands get their rare earths from     | /single-points-of-failure?target=NLD&mineral=rare-earths&theta=0
            where does Holland import graphite                      | /single-points-of-failure?target=NLD&mineral=natural-graphite&theta=0
            Where does Côte d'Ivoire's manganese come from?         | /single-points-of-failure?target=CIV&mineral=manganese&theta=0
            who supplies the US with Co                             | /single-points-of-failure?target=USA&mineral=cobalt&theta=0
            Which countries supply aluminum to the U.S.?            | /single-points-of-failure?target=USA&mineral=aluminium&theta=0
            WHERE DOES KOREA GET ITS LITHIUM??                      | /single-points-of-failure?target=KOR&mineral=lithium&theta=0
            where does Europe get its magnesium                     | /single-points-of-failure?target=EU27&mineral=magnesium&theta=0
            where does Bosnia and Herzegovina get its iron and steel| /single-points-of-failure?target=BIH&mineral=iron-and-steel&theta=0
            What's the Philippines' single point of failure in tin? | /single-points-of-failure?target=PHL&mineral=tin
            what are Japan’s single points of failure for gallium   | /single-points-of-failure?target=JPN&mineral=gallium
            how dependent is the EU on China for its magnesium      | /single-points-of-failure?target=EU27&mineral=magnesium&theta=0
            how much of its cobalt does the UK get from DRC         | /single-points-of-failure?target=GBR&mineral=cobalt&theta=0
            Where could South Korea get cobalt without China?       | /routes?target=KOR&mineral=cobalt&exclude=CHN
            where can Korea get nickel without China, Russia and Indonesia | /routes?target=KOR&mineral=nickel&exclude=CHN,RUS,IDN
            where could Japan get cobalt without Trinidad and Tobago| /routes?target=JPN&mineral=cobalt&exclude=TTO
            How can Germany avoid China for lithium?                | /routes?target=DEU&mineral=lithium&exclude=CHN
            who refines gallium                                     | /chokepoints?mineral=gallium
            which refiner of cobalt is the chokepoint?              | /chokepoints?mineral=cobalt
            chokepoints of rare earth                               | /chokepoints?mineral=rare-earths
            who mines DRC                                           |
            Who mines cobalt?                                       | /minerals/cobalt/stages/extraction/shares
            how concentrated is the refining of lithium             | /minerals/lithium/stages/refining/concentration
            how concentrated is lithium mining                      | /minerals/lithium/stages/extraction/concentration
            what is America most exposed to                         | /countries/USA/exposure
            How import-reliant is the USA?                          | /countries/USA/import-reliance
            which export controls on gallium are in force           | /measures?mineral=gallium&state=in-force
            which export controls on gallium are in force today     | /measures?mineral=gallium&state=in-force
            which export controls on gallium are in force on 2025-10-20? | /measures?mineral=gallium&state=in-force&asOf=2025-10-20
            what restrictions are in force on gallium on October 20, 2025 | /measures?mineral=gallium&state=in-force&asOf=2025-10-20
            which controls on gallium are in force as of 1st of Feb 2026 | /measures?mineral=gallium&state=in-force&asOf=2026-02-01
            which measures does China impose                        | /measures?iso3=CHN
            which export controls has China imposed on gallium      | /measures?iso3=CHN&mineral=gallium
            how much cobalt is mined in the EU                      | /blocs/eu27/coverage?mineral=cobalt&stage=extraction
            how much of the world's cobalt is refined in the G7?    | /blocs/g7/coverage?mineral=cobalt&stage=refining
            how much of cobalt is mined in Congo                    | /minerals/cobalt/stages/extraction/shares
            """)
    void translatesQuestionIntoRequest(String question, String request) {
        if (request == null) { // DRC is not a mineral
            assertThat(catchThrowableOfType(NotFoundException.class, () -> read(question)))
                    .isNotNull();
        } else {
            assertThat(read(question).request()).isEqualTo(request);
        }
    }

    @Test
    void returnsInterpretation() {
        assertThat(read("where could the uk get graphite without America and Congo?")
                        .understood())
                .isEqualTo("Routes that could supply the United Kingdom (GBR) with natural graphite without"
                        + " the United States (USA) and DR Congo (COD).");
        assertThat(read("what is Europe's single point of failure in magnesium").understood())
                .isEqualTo("The single points of failure of the European Union (EU27) in magnesium.");
    }

    @Test
    void everyExampleIsParsed() {
        assertThat(Grammar.examples())
                .hasSize(Grammar.FORMS.size())
                .allSatisfy(example -> assertThat(read(example).request()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "cobalt",
                "cobalt Germany where",
                "what is the meaning of life",
                "single-points-of-failure?target=USA"
            })
    void rejectsUnknownQuestionsWithExamples(String question) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, () -> read(question));

        assertThat(refusal.parameter()).isEqualTo("q");
        assertThat(refusal.accepted()).contains("where does Germany get its cobalt?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            where does Gernany get its cobalt        | country | Gernany | Germany
            who refines kobalt                       | mineral | kobalt  | cobalt
            where could Japan get cobalt without Chna| country | Chna    | China
            how much cobalt is mined in Germny       | country | Germny  | Germany
            who mines unobtainium                    | mineral | unobtainium |
            who supplies us with cobalt              | country | us      |
            """)
    void unknownNameReturnsNearestNames(String question, String kind, String name, String near) {
        NotFoundException fault = catchThrowableOfType(NotFoundException.class, () -> read(question));

        assertThat(fault.parameter()).contains("q");
        assertThat(fault.what()).isEqualTo(kind);
        assertThat(fault.value()).isEqualTo(name);
        if (near != null) {
            assertThat(fault.nearest()).contains(near);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who refines cobalt and nickel                       | one mineral, not about cobalt and nickel
            where does Japan get its cobalt and how much is it  | one mineral, not about cobalt and how much is it
            where do Germany and France get their cobalt        | one country, not about Germany and France
            how import reliant is Europe                        | one country; the European Union has several
            where could Japan get cobalt without the EU         | one country; the European Union has several
            which controls on gallium are in force on 2025-02-30| a date such as 2025-10-20
            which controls on gallium are in force on Monday    | a date such as 2025-10-20
            who mines lead-zinc                                 | says which mineral 'lead zinc' is: lead, zinc
            """)
    void rejectsAmbiguousNames(String question, String accepted) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, () -> read(question));

        assertThat(refusal.parameter()).isEqualTo("q");
        assertThat(refusal.value()).isEqualTo(question);
        assertThat(String.join(";", refusal.accepted())).contains(accepted);
    }

    private static Interpretation read(String question) {
        return Ask.read(question, Names.LEXICON);
    }
}
