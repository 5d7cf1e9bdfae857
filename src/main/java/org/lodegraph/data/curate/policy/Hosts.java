package org.lodegraph.data.curate.policy;

import java.util.ArrayList;
import java.util.List;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.HostRow;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Share;

/**
 * Reads the host minerals of by-products.
 *
 * <p>No published shares were available. Each row has the bounds that the wording of its source allows, so that a shock
 * to the host is an interval for the by-product, never a point.
 */
final class Hosts {

    static final String FILE = "by-product-hosts/hosts.csv";

    private final CurationInput curationInput;

    Hosts(CurationInput curationInput) {
        this.curationInput = curationInput;
    }

    List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>();
        curationInput.each(
                curationInput.lines(
                        FILE, "companion", "host", "host_stage", "share_low", "share_high", "wording", "source"),
                line -> rows.add(row(line)));
        return List.copyOf(rows);
    }

    private HostRow row(ReleaseLine line) {
        MineralId host = mineral(line.cell("host"));
        String assignment =
                host.value().equals(line.text("host")) ? "" : "; " + line.text("host") + " stands under " + host;
        return new HostRow(
                host,
                RuleCells.stage(line.cell("host_stage")).orElse(null),
                mineral(line.cell("companion")),
                new Share(RuleCells.number(line.cell("share_low"))),
                new Share(RuleCells.number(line.cell("share_high"))),
                line.text("wording") + assignment + " (" + line.text("source") + ")",
                PolicySources.HOSTS.at("hosts.csv", line.row()));
    }

    private MineralId mineral(Cell cell) {
        return curationInput.minerals().mineral("policy", cell).mineral();
    }
}
