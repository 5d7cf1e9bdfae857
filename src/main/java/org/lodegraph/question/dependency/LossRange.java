package org.lodegraph.question.dependency;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.lodegraph.network.snapshot.Losses;
import org.lodegraph.network.snapshot.Rounded;

/** The least and the largest shared loss over the slacks 0.25, 1 and unlimited. */
public record LossRange(double low, double high) {

    static LossRange over(List<Losses.Loss> losses) {
        DoubleSummaryStatistics shared =
                losses.stream().mapToDouble(Losses.Loss::shared).summaryStatistics();
        return new LossRange(Rounded.share(shared.getMin()), Rounded.share(shared.getMax()));
    }
}
