package org.lodegraph.watch.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.RemoteServer;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.testing.RunningProgram;
import org.lodegraph.watch.scan.fact.FactRows;
import org.lodegraph.watch.scan.fact.Facts;
import org.lodegraph.watch.scan.rule.RuleResult;
import org.lodegraph.watch.scan.rule.RuleSet;
import org.lodegraph.watch.scan.rule.ScanScope;

/** Facts of the project's own tables survive storage and reading. */
class StoredFactsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static RemoteServer server;
    private static Facts facts;

    @BeforeAll
    static void read() {
        server = RemoteServer.connect(RunningProgram.shared().bolt(), null, null, null);
        facts = Facts.read(server.graph(), new Snapshots(server.graph(), () -> "as loaded")::world);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void areStoredUnchanged() {
        String packed = FactCodec.pack(facts.rows());
        FactRows stored = FactCodec.unpack(packed);

        assertThat(stored).isEqualTo(facts.rows());
        assertThat(stored.world().links()).hasSizeGreaterThan(1_000);
        assertThat(packed.length()).isLessThan(4_000_000); // a property of one node, one for each version of the data
    }

    @Test
    void giveTheSameFindings() {
        RuleEngine engine = new RuleEngine(RuleSet.read(Path.of("rules")), server.graph()::rows);
        List<Finding> now = findings(engine, facts);
        List<Finding> stored =
                findings(engine, FactCodec.unpack(FactCodec.pack(facts.rows())).facts());

        assertThat(now).hasSizeGreaterThan(100);
        assertThat(stored).isEqualTo(now);
    }

    private static List<Finding> findings(RuleEngine engine, Facts of) {
        return engine.all(of, ScanScope.ALL, DAY, (done, rule) -> {}).values().stream()
                .filter(RuleResult::isFinding)
                .map(ScanRun::finding)
                .toList();
    }
}
