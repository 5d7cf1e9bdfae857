package org.lodegraph.question.dependency;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Meta;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Page;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.snapshot.Leg;
import org.lodegraph.network.snapshot.PartialLoss;
import org.lodegraph.network.snapshot.SinglePoint;
import org.lodegraph.network.snapshot.Witness;
import org.lodegraph.question.dependency.DependencyQueries.PrintedSource;
import org.lodegraph.question.dependency.DependencyQueries.SourcesRow;

/**
 * The printed sources of a target's imports, in place of unfit flows (definitions 7), basis {@code published-share}.
 *
 * <p>They are shares of imports, not of supply, and say nothing of the chain upstream. Exposure, losses and structure are
 * null, so no threshold applies.
 *
 * @param points one for each source, largest first
 * @param sources the printed sources
 * @param why the reason for which the flows cannot answer
 */
record PublishedChain(List<SinglePoint> points, SourcesRow sources, String why) {

    private static final List<String> UNANSWERED = List.of(
            "structural",
            "exposure",
            "exposureUpper",
            "loss.bestCase",
            "loss.shared",
            "loss.noRerouting",
            "lossRange",
            "rule65",
            "rank",
            "rankInterval");

    static PublishedChain of(PointsQuestion question, SourcesRow sources, String why) {
        Page page = question.page();
        List<SinglePoint> points = sources.sources().stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(source -> point(question, sources, source))
                .toList();
        return new PublishedChain(points, sources, why);
    }

    /** {@return the largest source, for lists of many minerals} */
    static PublishedSource largest(SourcesRow sources) {
        PrintedSource first = sources.sources().get(0);
        return new PublishedSource(
                first.iso3(),
                first.share(),
                sources.commodity(),
                sources.period(),
                Basis.PUBLISHED_SHARE,
                first.evidence());
    }

    Answer<List<SinglePoint>> answer(Meta meta) {
        Meta answer = meta;
        for (String field : UNANSWERED) {
            answer = answer.reason(field, why);
        }
        return new Answer<>(
                points,
                answer.year(sources.year())
                        .editions(Reasons.editions(Stream.of(List.of(sources.edition()))))
                        .reason("nMinus1", "not computed here; see the output shares of each stage of the mineral")
                        .reason("witness.legs.tonnes", "only shares of imports are printed, no tonnes")
                        .reason("stage", "the printed sources are countries, without stages")
                        .caveat(new Caveat(text(), Caveat.Bias.UNCLEAR)));
    }

    private String text() {
        return String.format(
                Locale.ROOT,
                "published-share: import sources of %s as printed, %s; shares of imports by country of origin, without earlier"
                        + " stages of the chain; theta does not apply; %.0f%% come from unnamed countries",
                sources.commodity(),
                sources.period(),
                100 * sources.other());
    }

    private static SinglePoint point(PointsQuestion question, SourcesRow sources, PrintedSource source) {
        boolean byCountry = question.unit().equals("country");
        Stage stage = byCountry ? null : sources.stage();
        Leg leg = new Leg(
                point(question, sources.stage(), source),
                new OperationId(question.mineral(), Stage.USE, question.target().value()),
                source.share(),
                null,
                Basis.PUBLISHED_SHARE,
                source.evidence(),
                List.of());
        return new SinglePoint(
                point(question, stage, source),
                source.iso3(),
                stage,
                null,
                null,
                null,
                PartialLoss.UNKNOWN,
                null,
                false,
                null,
                null,
                List.of(),
                new Witness(List.of(leg), source.share()),
                null,
                null);
    }

    private static PointId point(PointsQuestion question, @Nullable Stage stage, PrintedSource source) {
        return stage == null
                ? new PointId(question.mineral(), source.iso3())
                : new PointId(new OperationId(question.mineral(), stage, source.iso3()));
    }
}
