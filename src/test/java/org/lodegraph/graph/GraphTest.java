package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.CancellationSignal;
import org.lodegraph.model.Page;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;

@WithDatabase
class GraphTest {

    /** The maximum number of rows. */
    record Most(int most) {}

    /** A number. */
    record Counted(int number) {}

    /** A text. */
    record Text(String text) {}

    /** A value that must stay hidden. */
    record Hidden(String secret) {}

    /** A row with a hidden value. */
    record Pair(String secret, String other) {}

    private static final Query<Most, Counted> LIST = new Query<>(
            "test/list-numbers", Most.class, Counted.class, "UNWIND range(1, $most) AS number RETURN number AS number");

    private static final Query<Query.None, Query.Count> WRITE = new Query<>(
            "test/merge-written",
            Query.None.class,
            Query.Count.class,
            "MERGE (dataset:Dataset {id: 'written'}) SET dataset.times = coalesce(dataset.times, 0) + 1 RETURN count(dataset) AS count");

    private static final Query<Page, Counted> PAGE = new Query<>(
            "test/list-page",
            Page.class,
            Counted.class,
            "UNWIND range(1, 5) AS number RETURN number SKIP $offset LIMIT $limit");

    @Test
    void listsFindsAndGets() {
        Graph graph = TestDatabase.graph();

        assertThat(graph.list(LIST, new Most(3))).containsExactly(new Counted(1), new Counted(2), new Counted(3));
        assertThat(graph.find(LIST, new Most(0))).isEmpty();
        assertThat(graph.get(LIST, new Most(1))).isEqualTo(new Counted(1));
    }

    @Test
    void failsUnlessThereIsExactlyOneRow() {
        Graph graph = TestDatabase.graph();

        assertThatThrownBy(() -> graph.get(LIST, new Most(0))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> graph.get(LIST, new Most(2))).hasMessageContaining("test/list-numbers gave 2 rows");
    }

    @Test
    void saysWhetherMoreRowsFollowAPage() {
        var page = TestDatabase.graph().page(PAGE, new Page(0, 2));

        assertThat(page.data()).hasSize(2);
        assertThat(page.meta().more()).isTrue();
    }

    @Test
    void stopsAStatementThatTakesTooLong() {
        Query<Query.None, Query.Count> slow = new Query<>(
                "test/count-long",
                Query.None.class,
                Query.Count.class,
                "UNWIND range(1, 1000000000) AS number WITH number WHERE number % 7 = 8 RETURN count(number) AS count");
        Graph hasty = new Graph(TestDatabase.server().driver(), Duration.ofMillis(100), Duration.ofSeconds(1));

        assertThatThrownBy(() -> hasty.get(slow, Query.None.NONE))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("test/count-long exceeded its time limit of");
    }

    /** On a cluster, a read waits for the member to have what the bookmarks stand for. */
    @Test
    void laterReadsKnowWhatWasWritten() {
        BookmarkManager bookmarks = TestDatabase.server().driver().executableQueryBookmarkManager();
        Set<Bookmark> before = bookmarks.getBookmarks();

        TestDatabase.graph().write(WRITE, Query.None.NONE);

        assertThat(bookmarks.getBookmarks()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void readsNothingThatNobodyWaitsFor() {
        Graph graph = TestDatabase.graph();

        assertThatThrownBy(() -> CancellationSignal.during(() -> false, () -> graph.list(LIST, new Most(1))))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("no client waits");
        assertThat(graph.list(LIST, new Most(1))).hasSize(1);
    }

    @Test
    void givesAStatementMoreTimeUntilItHasAnsweredOnce() {
        Query<Most, Counted> work = new Query<>(
                "test/list-work",
                Most.class,
                Counted.class,
                "UNWIND range(1, $most) AS number WITH number WHERE number % 7 = 8 RETURN number");
        Graph graph = new Graph(
                TestDatabase.server().driver(), Duration.ofMinutes(1), Duration.ofMillis(100), Duration.ofSeconds(1));

        assertThat(graph.list(work, new Most(2_000_000))).isEmpty(); // planning alone takes much of the 100 ms
        assertThatThrownBy(() -> graph.list(work, new Most(1_000_000_000)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("test/list-work exceeded its time limit of");
    }

    @Test
    void showsTheStatementAndItsParametersWhenItIsWrong() {
        Query<Text, Counted> wrong =
                new Query<>("test/list-wrong", Text.class, Counted.class, "RETURN toInteger([$text]) AS number");

        assertThatThrownBy(() -> TestDatabase.graph().list(wrong, new Text("seven")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test/list-wrong with {text=seven}");
    }

    @Test
    void showsNoSecretWhateverIsWrong() {
        Query<Hidden, Counted> wrong =
                new Query<>("test/list-wrong", Hidden.class, Counted.class, "RETURN 1 / (size($secret) - 5) AS number");
        Query<Hidden, Pair> absent =
                new Query<>("test/list-absent", Hidden.class, Pair.class, "RETURN $secret AS secret, null AS other");

        assertThatThrownBy(() -> TestDatabase.graph().list(wrong, new Hidden("seven")))
                .hasMessageContaining("test/list-wrong with {secret=...}")
                .hasMessageNotContaining("seven");
        assertThatThrownBy(() -> TestDatabase.graph().list(absent, new Hidden("seven")))
                .hasMessageContaining("Pair.other is null")
                .hasMessageNotContaining("seven");
    }
}
