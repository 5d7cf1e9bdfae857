package org.lodegraph.question.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/** Sums of weights: two flows from A, one with 10 t and one without a weight. */
@WithDatabase
class TradeWeightsTest {

    private static SupplyFlows supplyFlows;

    @BeforeAll
    static void load(Graph graph) {
        supplyFlows = new SupplyFlows(graph);
        TestDatabase.run("""
                CREATE (a:Market {id: 'weightium/AAA', iso3: 'AAA'}), (b:Market {id: 'weightium/BBB', iso3: 'BBB'}), (c:Market {id: 'weightium/CCC', iso3: 'CCC'}),
                  (a)-[:SHIPS {key: 'ab', mineral: 'weightium', hs6: '260500', form: 'ore', year: 2024, grossTonnes: 10.0, valueUsd: 5.0, edition: 'e'}]->(b),
                  (a)-[:SHIPS {key: 'ac', mineral: 'weightium', hs6: '260500', form: 'ore', year: 2024, valueUsd: 5.0, edition: 'e'}]->(c);
                """);
    }

    @Test
    void countsFlowsWithoutWeight() {
        Answer<List<Trade>> answer = ask("exporter");

        assertThat(answer.data()).hasSize(1);
        assertThat(answer.data().get(0).grossTonnes()).isEqualTo(10); // the flow that reports a weight
        assertThat(answer.data().get(0).pairs()).isEqualTo(2);
        assertThat(answer.data().get(0).pairsWithoutWeight()).isEqualTo(1);
        assertThat(answer.meta().caveats()).anyMatch(caveat -> caveat.text().contains("without a weight"));
    }

    @Test
    void explainsMissingWeight() {
        Answer<List<Trade>> answer = ask("pair");

        assertThat(answer.data()).extracting(Trade::grossTonnes).containsExactlyInAnyOrder(10.0, null);
        assertThat(answer.data()).extracting(Trade::pairsWithoutWeight).containsOnlyNulls();
        assertThat(answer.meta().reasons()).containsKey("grossTonnes");
    }

    @Test
    void escapesControlCharactersInJson() {
        assertThat(new JsonObject().with("note", "a\tb\"c\\d\n").toString())
                .isEqualTo("{\"note\":\"a\\u0009b\\\"c\\\\d\\u000a\"}");
    }

    private static Answer<List<Trade>> ask(String by) {
        return supplyFlows.trade(
                new SupplyFlows.TradeQuestion(new MineralId("weightium"), null, Optional.empty(), by, null, null),
                Page.FIRST);
    }
}
