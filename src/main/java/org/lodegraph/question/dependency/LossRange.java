package org.lodegraph.question.dependency;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.lodegraph.network.snapshot.NetworkLosses;
import org.lodegraph.network.snapshot.Rounding;

/**
 * The range of the shared loss over the slacks 0.25, 1 and unlimited.
 *
 * @param low smallest shared loss, 0 to 1
 * @param high largest shared loss, 0 to 1
 */
public record LossRange(double low, double high) {

    static LossRange over(List<NetworkLosses.Loss> losses) {
        DoubleSummaryStatistics shared =
                losses.stream().mapToDouble(NetworkLosses.Loss::shared).summaryStatistics();
        return new LossRange(Rounding.share(shared.getMin()), Rounding.share(shared.getMax()));
    }
}
