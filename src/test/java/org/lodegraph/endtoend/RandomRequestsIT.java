package org.lodegraph.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lodegraph.testing.Answers;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.testing.Tries;

/**
 * Random requests, valid and not: none makes the program fail, and answers keep the invariants of losses and routes.
 */
class RandomRequestsIT {

    private static final int REQUESTS = Tries.of(200, 2000);
    private static final double NEAR = 1e-9;

    private final Random random = new Random(20261128);
    private final List<String> minerals = ids("/minerals?limit=1000", "id");
    private final List<String> countries = ids("/countries?limit=1000", "iso3");

    @Test
    void neverFailAndNeverBreakAnInequality() {
        int answered = 0;
        for (int i = 0; i < REQUESTS; i++) {
            String path = "/api/v1" + request();
            HttpResponse<String> answer = RunningProgram.shared().get(path);
            assertThat(answer.statusCode()).as(path + " gave " + answer.body()).isLessThan(500);
            if (answer.statusCode() == 200) {
                answered++;
                check(path, RunningProgram.json(answer.body()));
            }
        }
        assertThat(answered).isGreaterThan(REQUESTS / 3);
    }

    private static List<String> ids(String path, String field) {
        return Answers.list(path).stream().map(row -> row.get(field).asText()).toList();
    }

    private String request() {
        String terms = oneIn(2) ? "" : "&headroom=" + number(1.2) + "&slack=" + (oneIn(4) ? "unlimited" : number(3));
        String policy = oneIn(3) ? "&policy=" + one("low", "central", "high", "highest") : "";
        return switch (random.nextInt(4)) {
            case 0 ->
                "/single-points-of-failure?target=" + target() + "&mineral=" + mineral() + "&theta=" + number(1.05)
                        + "&unit=" + one("country", "country-stage") + terms + policy + "&epsilon=" + number(0.3);
            case 1 ->
                "/chokepoints?mineral=" + mineral() + "&stage=" + one("extraction", "refining", "intermediate", "use")
                        + terms + policy;
            case 2 ->
                "/routes?target=" + target() + "&mineral=" + mineral() + "&exclude=" + excluded() + terms + policy
                        + "&tolerance=" + number(1.05) + "&k=" + random.nextInt(52) + "&newLinks=" + oneIn(2)
                        + (oneIn(3) ? "&within=" + one("eu27", "g7", "ministerial-2026", "nowhere") : "")
                        + (oneIn(3) ? "&cost.agreement=" + number(5) + "&cost.distance=" + number(5) : "");
            default ->
                "/countries/" + target() + "/exposure?unit=" + one("country", "country-stage") + terms + "&limit="
                        + (1 + random.nextInt(20));
        };
    }

    private void check(String path, JsonNode answer) {
        JsonNode data = answer.path("data");
        if (data.isArray()) {
            data.forEach(row -> checkLoss(path, row.path("loss")));
            data.forEach(row -> checkRange(path, row));
        } else {
            checkRoutes(path, data);
            checkCandidates(path, answer);
        }
    }

    private static void checkLoss(String path, JsonNode loss) {
        if (loss.path("shared").isNumber()) {
            double best = loss.path("bestCase").asDouble();
            double shared = loss.path("shared").asDouble();
            double none = loss.path("noRerouting").asDouble();
            assertThat(best).as(path).isBetween(0.0, shared + NEAR);
            assertThat(shared).as(path).isLessThanOrEqualTo(none + NEAR);
            assertThat(none).as(path).isLessThanOrEqualTo(1);
        }
    }

    private static void checkRange(String path, JsonNode row) {
        if (row.path("lossRange").isObject()) {
            assertThat(row.at("/lossRange/low").asDouble())
                    .as(path)
                    .isBetween(0.0, row.at("/lossRange/high").asDouble() + NEAR);
        }
        if (row.path("rankInterval").isObject()) {
            assertThat(row.path("rank").asInt())
                    .as(path)
                    .isBetween(
                            row.at("/rankInterval/best").asInt(),
                            row.at("/rankInterval/worst").asInt());
        }
    }

    private static void checkRoutes(String path, JsonNode data) {
        if (!data.path("shortfallTonnes").isNumber()) {
            return;
        }
        double covered = data.path("coveredTonnes").asDouble();
        double reachable = data.path("reachableTonnes").asDouble();
        double shortfall = data.path("shortfallTonnes").asDouble();
        double near = 1e-6 * (1 + shortfall);
        double sum = StreamSupport.stream(data.path("routes").spliterator(), false)
                .mapToDouble(route -> route.path("bottleneckTonnes").asDouble())
                .sum();
        assertThat(sum).as(path).isBetween(covered - near, covered + near);
        assertThat(covered).as(path).isLessThanOrEqualTo(reachable + near);
        assertThat(reachable).as(path).isLessThanOrEqualTo(shortfall + near);
        if (data.path("bindingCut").size() > 0) {
            double cut = StreamSupport.stream(data.path("bindingCut").spliterator(), false)
                    .mapToDouble(part -> part.path("capacityTonnes").asDouble())
                    .sum();
            assertThat(cut).as(path).isBetween(reachable - near, reachable + near);
        }
    }

    /** Checks that each route over existing links names a candidate, which is listed if all are. */
    private static void checkCandidates(String path, JsonNode answer) {
        JsonNode data = answer.path("data");
        boolean more = answer.at("/meta/candidates/more").asBoolean();
        List<String> keys = data.path("candidates").findValuesAsText("key");
        for (JsonNode route : data.path("routes")) {
            boolean existing = route.path("leadTime").asText().equals("existing-link");
            assertThat(route.path("candidate").isTextual()).as(path).isEqualTo(existing);
            if (existing && !more) {
                assertThat(keys).as(path).contains(route.path("candidate").asText());
            }
        }
    }

    private String target() {
        return oneIn(8)
                ? "EU27"
                : oneIn(30) ? "XXX" : oneIn(2) ? one("USA", "KOR", "JPN", "DEU", "IND") : of(countries);
    }

    private String mineral() {
        return oneIn(30)
                ? "unobtainium"
                : oneIn(3) ? of(minerals) : one("cobalt", "nickel", "lithium", "silicon", "copper", "rare-earths");
    }

    private String excluded() {
        return oneIn(3) ? one("CHN", "COD", "IDN", "CHN,RUS") : oneIn(20) ? "china" : of(countries);
    }

    private String number(double most) {
        return String.valueOf(Math.round(random.nextDouble() * most * 1000) / 1000.0);
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private String one(String... words) {
        return of(List.of(words));
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
